import type { JsonObjekt } from '@sagsvej/rules/read'
import { Kommunerum, Lager } from '../database/lager.ts'
import { UkendtKø } from '../fejl.ts'
import { boss, executor } from './boss.ts'

/** Work to be done later, by name of its queue. What it needs of a case it reads then: `data` holds numbers, no names. */
export interface Job {
  readonly kø: string
  readonly data: JsonObjekt
  /** Not before; at once without. */
  readonly start?: Date
}

/** Makes a queue when it is not there. */
export async function opretKø(db: Lager, kø: string): Promise<void> {
  await (await boss(Lager.kysely(db))).createQueue(kø)
}

/** A letter that could not be sent is tried until it can be, or its case says why not: work is not given up unseen. */
const ALTID_IGEN = 1_000_000

/** Puts work in its queue with all else that the transaction does, or not at all. @throws UkendtKø */
export async function lægIKø(rum: Kommunerum, { kø, data, start }: Job): Promise<void> {
  const transaction = Kommunerum.transaction(rum)
  const queue = await boss(transaction)
  const sent = await queue.send(
    kø,
    { kommune: rum.kommune, ...data },
    { db: executor(transaction), retryLimit: ALTID_IGEN, ...(start ? { startAfter: start } : {}) },
  )
  if (sent === null) throw new UkendtKø(kø)
}

export type Jobarbejde = (data: JsonObjekt) => Promise<void>

/** Does what waits in a queue now. What fails goes back to be tried again. Returns how many were done. */
export async function kørKø(db: Lager, kø: string, arbejde: Jobarbejde): Promise<number> {
  const queue = await boss(Lager.kysely(db))
  for (let done = 0; ; done++) {
    const [job] = await queue.fetch<JsonObjekt>(kø)
    if (!job) return done
    try {
      await arbejde(job.data)
      await queue.complete(kø, job.id)
    } catch (error) {
      await queue.fail(kø, job.id, { message: error instanceof Error ? error.message : String(error) })
      throw error
    }
  }
}

/** Goes on doing what comes into the queues, until it is stopped. Faults are told to `noter`. */
export async function passKøer(
  db: Lager,
  arbejder: Readonly<Record<string, Jobarbejde>>,
  noter: (error: unknown) => void,
): Promise<() => Promise<void>> {
  const queue = await boss(Lager.kysely(db))
  queue.on('error', noter)
  await queue.start()
  for (const [kø, arbejde] of Object.entries(arbejder)) {
    await queue.createQueue(kø)
    await queue.work<JsonObjekt>(kø, async (jobs) => {
      for (const { data } of jobs) await arbejde(data)
    })
  }
  return () => queue.stop()
}
