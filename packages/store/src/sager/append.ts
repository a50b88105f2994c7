import { type SagBegivenhed, tilLager } from '@sagsvej/casework'
import { Kommunerum } from '../database/lager.ts'
import { Samtidighedsfejl } from '../fejl.ts'

export interface Tilføjelse {
  readonly sagId: string
  /** The number of events the case had when it was read; 0 for a new case. */
  readonly expectedNr: number
  readonly events: readonly SagBegivenhed[]
  readonly registreret: Date
}

/** Adds events to a case. @throws Samtidighedsfejl when someone else has been there since `expectedNr`. */
export async function appendEvents(rum: Kommunerum, addition: Tilføjelse): Promise<void> {
  const { sagId, expectedNr, events, registreret } = addition
  const { kommune } = rum
  const transaction = Kommunerum.transaction(rum)
  if (events.length === 0) return
  const { nr } = await transaction
    .selectFrom('begivenhed')
    .select(({ fn }) => fn.max<number | null>('nr').as('nr'))
    .where('kommune', '=', kommune)
    .where('sag_id', '=', sagId)
    .executeTakeFirstOrThrow()
  if ((nr ?? 0) !== expectedNr) throw new Samtidighedsfejl(sagId)
  const rows = events.map((event, i) => {
    if (event.type === 'SagOprettet' && (event.kommune !== kommune || event.sagId !== sagId)) {
      throw new Error(`${event.sagId} of ${event.kommune} cannot be stored as ${sagId} of ${kommune}`)
    }
    const { type, version, indhold } = tilLager(event)
    const nr = expectedNr + 1 + i
    return { kommune, sag_id: sagId, nr, type, version, indhold: JSON.stringify(indhold), registreret }
  })
  try {
    await transaction.insertInto('begivenhed').values(rows).execute()
  } catch (error) {
    // Between the reading above and here another transaction was quicker.
    if (isTaken(error)) throw new Samtidighedsfejl(sagId)
    throw error
  }
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '23505'
