import { fraLager, type SagBegivenhed } from '@sagsvej/casework'
import { Kommunerum } from '../database/lager.ts'
import { type Læser, noter } from './laesninger.ts'

export interface Sagsstrøm {
  readonly begivenheder: readonly SagBegivenhed[]
  /** The number of the last event: what `appendEvents` expects. */
  readonly nr: number
}

/** All that happened in a case, in order, and a note that someone read it; undefined when the case is not there. */
export async function readEvents(
  rum: Kommunerum,
  sagId: string,
  læser: Læser,
): Promise<Sagsstrøm | undefined> {
  const rows = await Kommunerum.transaction(rum)
    .selectFrom('begivenhed')
    .select(['nr', 'type', 'version', 'indhold'])
    .where('kommune', '=', rum.kommune)
    .where('sag_id', '=', sagId)
    .orderBy('nr')
    .execute()
  const last = rows.at(-1)
  if (!last) return undefined
  await noter(rum, [sagId], 'sag', læser)
  return { begivenheder: rows.map(fraLager), nr: last.nr }
}
