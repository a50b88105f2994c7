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
  const stream = await readStream(rum, sagId)
  if (stream) await noter(rum, [sagId], 'sag', formål)
  return stream
}

interface Række {
  readonly nr: number
  readonly type: string
  readonly version: number
  readonly indhold: JsonObjekt
  readonly stamdata: JsonObjekt | null
}

/** The same without the note: for what changes the case and not for what shows it. */
export async function readStream(rum: Kommunerum, sagId: string): Promise<Sagsstrøm | undefined> {
  const { rows } = await sql<Række>`
    select nr, type, version, indhold,
      case when type = 'SagOprettet' then (
        select jsonb_strip_nulls(jsonb_build_object('navn', p.vist_navn, 'cpr', p.cpr))
        from sag s join person p on p.kommune = s.kommune and p.id = s.person
        where s.kommune = b.kommune and s.sag_id = b.sag_id
      ) end as stamdata
    from begivenhed b
    where kommune = ${rum.kommune} and sag_id = ${sagId}
    order by nr`.execute(Kommunerum.transaction(rum))
  const last = rows.at(-1)
  if (!last) return undefined
  const begivenheder = rows.map(({ type, version, indhold, stamdata }) =>
    fraLager({ type, version, indhold: stamdata ? { ...indhold, ...stamdata } : indhold }),
  )
  return { begivenheder, nr: last.nr }
}
