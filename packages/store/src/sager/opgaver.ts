import { sql } from 'kysely'
import { Kommunerum } from '../database/lager.ts'
import { INGEN_FRIST } from '../laesemodeller/skriv.ts'
import { noter } from './laesninger.ts'
import { fraMarkør, SIDE, type Side, type Sidevalg, side } from './side.ts'

/** Something that is to be done in a case. `frist`: the day it is due, as YYYY-MM-DD. */
export interface Opgave {
  readonly sagId: string
  /** The name of the citizen as it is shown. */
  readonly navn: string
  readonly nøgle: string
  readonly enhed: string | null
  /** The user who is to do it; without one it is the unit's. */
  readonly ansvarlig: string | null
  readonly procedure: string
  readonly trin: string
  readonly titel: string
  readonly frist: string | null
  readonly hjemmel: string | null
}

export interface Opgavevalg extends Sidevalg {
  readonly enhed?: string | undefined
  readonly ansvarlig?: string | undefined
}

/**
 * What is to be done in the cases the asker sees, the most urgent first, and a note for each case that it was seen.
 * @throws UgyldigMarkør
 */
export async function listOpgaver(
  rum: Kommunerum,
  formål: string,
  { enhed, ansvarlig, efter, antal = SIDE }: Opgavevalg = {},
): Promise<Side<Opgave>> {
  const [frist, sagId, nøgle] = efter === undefined ? [] : fraMarkør(efter, 3)
  const after =
    efter === undefined
      ? sql``
      : sql`and (o.frist, o.sag_id, o.noegle) > (${frist}::date, ${sagId}, ${nøgle})`
  const { rows } = await sql<Opgave & { readonly frist: string }>`
    select o.sag_id as "sagId", i.navn, o.noegle as "nøgle", o.enhed, o.ansvarlig, o.procedure, o.trin, o.titel,
      o.frist, o.hjemmel
    from (
      select * from opgave o
      where o.kommune = ${rum.kommune}
        ${enhed === undefined ? sql`` : sql`and o.enhed = ${enhed}`}
        ${ansvarlig === undefined ? sql`` : sql`and o.ansvarlig = ${ansvarlig}`} ${after}
      order by o.frist, o.sag_id, o.noegle limit ${antal + 1}
    ) o join sagsindeks i on i.kommune = o.kommune and i.sag_id = o.sag_id
    order by o.frist, o.sag_id, o.noegle`.execute(Kommunerum.transaction(rum))
  const page = side(rows, antal, (row) => [row.frist, row.sagId, row.nøgle])
  const opgaver = page.rækker.map((row) => ({ ...row, frist: row.frist === INGEN_FRIST ? null : row.frist }))
  await noter(rum, [...new Set(opgaver.map((opgave) => opgave.sagId))], 'liste', formål)
  return { ...page, rækker: opgaver }
}
