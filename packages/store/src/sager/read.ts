import { fraLager, type SagBegivenhed } from '@sagsvej/casework'
import type { JsonObjekt } from '@sagsvej/rules/read'
import { sql } from 'kysely'
import { Kommunerum } from '../database/lager.ts'
import { noter } from './laesninger.ts'
import { visteNavne } from './stamdata.ts'

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

interface Række {
  readonly sag_id: string
  readonly nr: number
  readonly type: string
  readonly version: number
  readonly indhold: JsonObjekt
  readonly stamdata: JsonObjekt | null
}

/** The same of several cases and without the note: for what changes or indexes them, and not for what shows them. */
export async function readStreams(
  rum: Kommunerum,
  sagIds: readonly string[],
): Promise<ReadonlyMap<string, Sagsstrøm>> {
  const { rows } = await sql<Række>`
    select sag_id, nr, type, version, indhold,
      ${visteNavne} as stamdata
    from begivenhed b
    where kommune = ${rum.kommune} and sag_id = any (${sagIds}::text[])
    order by sag_id, nr`.execute(Kommunerum.transaction(rum))
  const streams = new Map<string, { begivenheder: SagBegivenhed[]; nr: number }>()
  for (const { sag_id, nr, type, version, indhold, stamdata } of rows) {
    const event = fraLager({ type, version, indhold: stamdata ? { ...indhold, ...stamdata } : indhold })
    const stream = streams.get(sag_id)
    if (stream) {
      stream.begivenheder.push(event)
      stream.nr = nr
    } else streams.set(sag_id, { begivenheder: [event], nr })
  }
  return streams
}
