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

/** Which tasks. `for`: those a user is to do: given to them, or to nobody in a case that is theirs. */
export interface Opgaveudvalg {
  readonly enhed?: string | undefined
  readonly ansvarlig?: string | undefined
  readonly for?: string | undefined
  readonly procedure?: string | undefined
}

export interface Opgavevalg extends Sidevalg, Opgaveudvalg {}

/** How many tasks there are of a procedure, and how many of them are due before the day of the asker. */
export interface Opgavetal {
  readonly procedure: string
  readonly antal: number
  readonly overskredet: number
}

const udvalgt = ({ enhed, ansvarlig, for: bruger, procedure }: Opgaveudvalg) => sql`
  ${enhed === undefined ? sql`` : sql`and o.enhed = ${enhed}`}
  ${ansvarlig === undefined ? sql`` : sql`and o.ansvarlig = ${ansvarlig}`}
  ${bruger === undefined ? sql`` : sql`and coalesce(o.ansvarlig, o.sagsbehandler) = ${bruger}`}
  ${procedure === undefined ? sql`` : sql`and o.procedure = ${procedure}`}`

/**
 * What is to be done in the cases the asker sees, the most urgent first, and a note for each case that it was seen. Whoever
 * has a power of attorney for some procedures sees their tasks, and not the line of the case.
 * @throws UgyldigMarkør
 */
export async function listOpgaver(
  rum: Kommunerum,
  formål: string,
  { efter, antal = SIDE, ...udvalg }: Opgavevalg = {},
): Promise<Side<Opgave>> {
  const [frist, sagId, nøgle] = efter === undefined ? [] : fraMarkør(efter, 3)
  const after =
    efter === undefined
      ? sql``
      : sql`and (o.frist, o.sag_id, o.noegle) > (${frist}::date, ${sagId}, ${nøgle})`
  const { rows } = await sql<Opgave & { readonly frist: string }>`
    select o.sag_id as "sagId", coalesce(i.navn, (
        select p.vist_navn from sag s join person p on p.kommune = s.kommune and p.id = s.person
        where s.kommune = o.kommune and s.sag_id = o.sag_id)) as navn, o.noegle as "nøgle", o.enhed, o.ansvarlig, o.procedure, o.trin, o.titel,
      o.frist, o.hjemmel
    from (
      select * from opgave o
      where o.kommune = ${rum.kommune}
        ${udvalgt(udvalg)} ${after}
      order by o.frist, o.sag_id, o.noegle limit ${antal + 1}
    ) o left join sagsindeks i on i.kommune = o.kommune and i.sag_id = o.sag_id
    order by o.frist, o.sag_id, o.noegle`.execute(Kommunerum.transaction(rum))
  const page = side(rows, antal, (row) => [row.frist, row.sagId, row.nøgle])
  const opgaver = page.rækker.map((row) => ({ ...row, frist: row.frist === INGEN_FRIST ? null : row.frist }))
  await noter(rum, [...new Set(opgaver.map((opgave) => opgave.sagId))], 'liste', formål)
  return { ...page, rækker: opgaver }
}

/** How many tasks of each procedure the asker sees, the most first. No case is told of, so none is noted as seen. */
export async function tælOpgaver(rum: Kommunerum, udvalg: Opgaveudvalg = {}): Promise<readonly Opgavetal[]> {
  const { rows } = await sql<Opgavetal>`
    select o.procedure, count(*)::int as antal, (count(*) filter (where o.frist < app_dag()))::int as overskredet
    from opgave o where o.kommune = ${rum.kommune} ${udvalgt(udvalg)}
    group by o.procedure order by antal desc, o.procedure`.execute(Kommunerum.transaction(rum))
  return rows
}
