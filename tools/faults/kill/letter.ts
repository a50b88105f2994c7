import { mkdirSync } from 'node:fs'
import { lokalDigitalPost } from '@sagsvej/integrations'
import type { Json } from '@sagsvej/rules/read'
import { BREVKØ, importSager, inKommune, kørKø, type Lager, opretKø, readEvents, udfør } from '@sagsvej/store'
import { prøvebreve } from '@sagsvej/testkit'
import { sql } from 'kysely'
import { KVITTERINGSKØ, nummer, type Postkontor, postarbejde } from '../../../apps/web/src/post/postkontor.ts'
import { Lager as Inside } from '../../../packages/store/src/database/lager.ts'
import { boss } from '../../../packages/store/src/koer/boss.ts'
import { ADGANG, KOMMUNE, NOW } from './work.ts'

const SAG = 'breve'
const place = (brevId: string) => ({ kommune: KOMMUNE, sagId: SAG, brevId })

/** The post office of a process: the post solution keeps its letters and its journal in this folder. */
function office(db: Lager, folder: string): Postkontor {
  mkdirSync(folder, { recursive: true })
  const ur = () => NOW
  return {
    db,
    ur,
    post: lokalDigitalPost({ frø: 1, fejlandel: 0, ur, register: () => 'tilmeldt', mappe: folder }),
  }
}

const drain = (kontor: Postkontor): Promise<number> =>
  kørKø(kontor.db, BREVKØ, postarbejde(kontor)[BREVKØ] ?? (async () => {}))

const ask = async (db: Lager, type: string, indhold: Json): Promise<void> => {
  const done = await inKommune(db, ADGANG, (rum) =>
    udfør(rum, { sagId: SAG, type, indhold, formål: 'prøve' }),
  )
  if (!done.ok) throw new Error(`${type}: ${JSON.stringify(done.fejl)}`)
}

/** Letters that the case says were handed over. */
async function handedOver(db: Lager): Promise<readonly string[]> {
  const read = await inKommune(db, ADGANG, (rum) => readEvents(rum, SAG, 'prøve'))
  return (read?.begivenheder ?? []).flatMap((event) => (event.type === 'BrevAfsendt' ? [event.brevId] : []))
}

/** Writes letters and sends them, over and over; says how many were sent. */
export async function sendLetters(db: Lager, folder: string, say: (sent: number) => void): Promise<never> {
  const kontor = office(db, folder)
  const [indhold] = prøvebreve('da')
  for (let n = (await written(db)) + 1; ; n++) {
    const letter = { brevId: `b${n}`, art: 'oplysningsskema', til: 'borger', emne: 'Skema' }
    await ask(db, 'SkrivBrev', { ...letter, indhold: JSON.parse(JSON.stringify(indhold)) })
    await ask(db, 'SendBrev', { brevId: `b${n}`, kanal: 'digital_post' })
    await drain(kontor)
    say(n)
  }
}

/** How many letters the case has; the case and the queues are made when they are not there. */
async function written(db: Lager): Promise<number> {
  for (const queue of [BREVKØ, KVITTERINGSKØ]) await opretKø(db, queue)
  const read = await inKommune(db, ADGANG, (rum) => readEvents(rum, SAG, 'prøve'))
  if (read) return read.begivenheder.filter(({ type }) => type === 'BrevSkrevet').length
  const case_ = {
    type: 'SagOprettet',
    version: 1,
    sagId: SAG,
    kommune: KOMMUNE,
    navn: 'Prøve Breve',
    cpr: '721399-0000',
  } as const
  await importSager(db, [{ begivenheder: [case_] }], NOW)
  return 0
}

/**
 * What is wrong with the letters: each that was handed over is sent once, or its job is there, and no other is sent. What
 * the killed process had in hand is tried again when its time is out, and then each is sent once.
 */
export async function wrongLetters(db: Lager, folder: string, acked: number): Promise<string | undefined> {
  // A letter that was written when its process was killed is never handed over: they are told by number.
  if (acked > 0 && !(await handedOver(db)).includes(`b${acked}`))
    return `letter ${acked} was promised and is not handed over`
  const waiting = new Set(
    (
      await sql<{ brev: string }>`
        select data ->> 'brevId' as brev from pgboss.job
        where name = ${BREVKØ} and state in ('created', 'retry', 'active')`.execute(Inside.kysely(db))
    ).rows.map(({ brev }) => brev),
  )
  const before = await sent(db, folder)
  for (const brevId of await handedOver(db)) {
    const times = before.get(brevId) ?? 0
    if (times > 1) return `${brevId} was sent ${times} times`
    if (times === 0 && !waiting.has(brevId)) return `${brevId} was not sent, and nothing waits to send it`
  }
  if (before.has(UNKNOWN)) return 'a letter was sent that no case has handed over'
  await sql`
    update pgboss.job set started_on = started_on - interval '1 day'
    where name = ${BREVKØ} and state = 'active'`.execute(Inside.kysely(db))
  await (await boss(Inside.kysely(db))).expire()
  await drain(office(db, folder))
  const after = await sent(db, folder)
  const not = (await handedOver(db)).find((brevId) => after.get(brevId) !== 1)
  return not === undefined
    ? undefined
    : `${not} was sent ${after.get(not) ?? 0} times when it was tried again`
}

const UNKNOWN = 'unknown'

/** How many times the post solution has taken each letter in. */
async function sent(db: Lager, folder: string): Promise<ReadonlyMap<string, number>> {
  const names = new Map((await handedOver(db)).map((brevId) => [nummer(place(brevId)), brevId]))
  const taken = (await office(db, folder).post.begivenheder(0)).filter(({ type }) => type === 'oprettet')
  const times = new Map<string, number>()
  for (const { brevId } of taken) {
    const name = names.get(brevId) ?? UNKNOWN
    times.set(name, (times.get(name) ?? 0) + 1)
  }
  return times
}
