import { fraLager, type SagBegivenhed } from '@sagsvej/casework'
import type { JsonObjekt } from '@sagsvej/rules/read'
import { sql } from 'kysely'
import { Kommunerum } from '../database/lager.ts'
import { noter } from './laesninger.ts'

export interface Sagsstrøm {
  readonly begivenheder: readonly SagBegivenhed[]
  /** The number of the last event: what `appendEvents` expects. */
  readonly nr: number
}

/**
 * All that happened in a case, in order, and a note that someone read it; undefined when the case is not there, or none
 * of the asker's. A protected person bears the shown name.
 */
export async function readEvents(
  rum: Kommunerum,
  sagId: string,
  formål: string,
): Promise<Sagsstrøm | undefined> {
  const stream = (await readStreams(rum, [sagId])).get(sagId)
  if (stream) await noter(rum, [sagId], 'sag', formål)
  return stream
}

type Række = readonly [
  sagId: string,
  nr: number,
  type: string,
  version: number,
  indhold: JsonObjekt,
  navne: JsonObjekt | null,
]

/** The same of several cases and without the note: for what changes or indexes them, and not for what shows them. */
export async function readStreams(
  rum: Kommunerum,
  sagIds: readonly string[],
): Promise<ReadonlyMap<string, Sagsstrøm>> {
  const { rows } = await sql<{ readonly alle: readonly Række[] }>`
    select begivenheder(${sagIds}::text[]) as alle`.execute(Kommunerum.transaction(rum))
  const streams = new Map<string, { begivenheder: SagBegivenhed[]; nr: number }>()
  for (const [sagId, nr, type, version, indhold, navne] of rows[0]?.alle ?? []) {
    const event = fraLager({ type, version, indhold: navne ? { ...indhold, ...navne } : indhold })
    const stream = streams.get(sagId)
    if (stream) {
      stream.begivenheder.push(event)
      stream.nr = nr
    } else streams.set(sagId, { begivenheder: [event], nr })
  }
  return streams
}
