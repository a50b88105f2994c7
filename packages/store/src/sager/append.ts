import type { Begivenhed, SagBegivenhed } from '@sagsvej/casework'
import { sql } from 'kysely'
import { erDelegeret } from '../adgang/brugere.ts'
import { hasCode } from '../database/fejlkode.ts'
import { Kommunerum } from '../database/lager.ts'
import { IkkeDelegeret, IngenSag, MåIkkeSkrive, Samtidighedsfejl } from '../fejl.ts'
import { type Job, lægIKø } from '../koer/koe.ts'
import { skrivLæsemodeller } from '../laesemodeller/skriv.ts'
import { sagFindes } from './findes.ts'
import { brugNøgle, type Kvittering, type Nøgle } from './gentagelse.ts'
import { type NySagsHolder, opretSag } from './opret.ts'
import { readLæsbare } from './read.ts'
import { bærerNavn, gemNavne, rækkeAf } from './stamdata.ts'

export type { NySagsHolder } from './opret.ts'

export interface Tilføjelse {
  readonly sagId: string
  /** The number of events the case had when it was read; 0 for a new case. */
  readonly expectedNr: number
  readonly events: readonly SagBegivenhed[]
  readonly registreret: Date
  /** The events up to `expectedNr` as they were read: without them the read models ask for them again. */
  readonly tidligere?: readonly SagBegivenhed[]
  /** Who is to hold a new case. */
  readonly ny?: NySagsHolder
  /** What makes the same request the same: see `gentagelse`. */
  readonly nøgle?: Nøgle
  /** Put in their queues with the events. */
  readonly job?: readonly Job[]
  /** What must be delegated to the one who asks. */
  readonly kræver?: string
}

/**
 * Adds events to a case, all of them or none. Whatever it throws, the transaction must not be kept.
 * @throws Samtidighedsfejl when someone else has been there since `expectedNr`
 * @throws NøgleBrugt, IkkeDelegeret, IngenSag, MåIkkeSkrive, UkendtKø
 */
export async function appendEvents(rum: Kommunerum, addition: Tilføjelse): Promise<Kvittering> {
  const { sagId, expectedNr, events, nøgle, kræver } = addition
  const kvittering: Kvittering = { sagId, fra: expectedNr + 1, til: expectedNr + events.length }
  if (kræver !== undefined && !(await erDelegeret(rum, kræver))) throw new IkkeDelegeret(kræver)
  if (nøgle) {
    const earlier = await brugNøgle(rum, nøgle, kvittering)
    if (earlier) return earlier
  }
  if (events.length === 0) return kvittering
  const [first] = events
  for (const event of events) if (event.type === 'SagOprettet') mustBeOf(rum, sagId, event)
  try {
    if (expectedNr === 0 && first?.type === 'SagOprettet') await opretSag(rum, first, addition.ny ?? {})
    await insert(rum, addition)
    for (const [i, event] of events.entries()) await gemNavne(rum, sagId, expectedNr + 1 + i, event)
    await fremskriv(rum, addition)
    for (const job of addition.job ?? []) await lægIKø(rum, job)
  } catch (error) {
    throw hasCode(error, 'insufficient_privilege') ? new MåIkkeSkrive(sagId) : error
  }
  return kvittering
}

function mustBeOf({ kommune }: Kommunerum, sagId: string, event: Begivenhed<'SagOprettet'>): void {
  if (event.kommune === kommune && event.sagId === sagId) return
  throw new Error(`${event.sagId} of ${event.kommune} cannot be stored as ${sagId} of ${kommune}`)
}

async function insert(
  rum: Kommunerum,
  { sagId, expectedNr, events, registreret }: Tilføjelse,
): Promise<void> {
  const rows = events.map((event, i) => ({ nr: expectedNr + 1 + i, ...rækkeAf(event) }))
  const { rows: answer } = await sql<{ readonly nye: readonly number[] }>`
    select tilfoej(${sagId}, ${expectedNr}, ${JSON.stringify(rows)}, ${registreret}) as nye`.execute(
    Kommunerum.transaction(rum),
  )
  const inserted = answer[0]?.nye ?? []
  // Fewer when another transaction was quicker than the statement.
  if (inserted.length < events.length) throw await conflict(rum, sagId, expectedNr, inserted)
}

/** The read models know the events before anyone can see them. */
async function fremskriv(rum: Kommunerum, addition: Tilføjelse): Promise<void> {
  const { sagId, expectedNr, events, tidligere } = addition
  const erased = events.flatMap((event) => (event.type === 'OplysningSlettet' ? [event.sletter] : []))
  const known = tidligere?.length === expectedNr && erased.length === 0 && !events.some(bærerNavn)
  const sag = known
    ? { nr: expectedNr + events.length, begivenheder: [...tidligere, ...events] }
    : (await readLæsbare(rum, [sagId])).get(sagId)
  // What was erased is found by other words from then on.
  const fraNr = Math.min(expectedNr + 1, ...erased)
  if (sag) await skrivLæsemodeller(rum, [{ sagId, fraNr, ...sag }])
}

async function conflict(
  rum: Kommunerum,
  sagId: string,
  expectedNr: number,
  ours: readonly number[],
): Promise<Samtidighedsfejl | IngenSag> {
  try {
    await sagFindes(rum, sagId)
  } catch (error) {
    if (error instanceof IngenSag) return error
    throw error
  }
  const rows = await Kommunerum.transaction(rum)
    .selectFrom('begivenhed')
    .select(['nr', 'type', 'af_rolle', 'registreret'])
    .where('kommune', '=', rum.kommune)
    .where('sag_id', '=', sagId)
    .where('nr', '>', expectedNr)
    .orderBy('nr')
    .execute()
  const theirs = rows.filter(({ nr }) => !ours.includes(nr))
  return new Samtidighedsfejl(
    sagId,
    theirs.map(({ nr, type, af_rolle, registreret }) => ({
      nr,
      type,
      rolle: af_rolle,
      hvornår: registreret,
    })),
  )
}
