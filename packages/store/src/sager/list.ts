import { sql } from 'kysely'
import { Kommunerum } from '../database/lager.ts'
import { noter } from './laesninger.ts'
import { fraMarkør, SIDE, type Side, type Sidevalg, side } from './side.ts'

export interface Sagslinje {
  readonly sagId: string
  /** The name as it is shown: a protected person bears none. */
  readonly navn: string
  readonly status: string
  readonly enhed: string | null
  /** The next day something is due, as YYYY-MM-DD. */
  readonly frist: string | null
}

/**
 * The cases the asker sees, by name in Danish order, and a note for each that someone saw it in a list.
 * @throws UgyldigMarkør
 */
export async function listSager(
  rum: Kommunerum,
  formål: string,
  { efter, antal = SIDE }: Sidevalg = {},
): Promise<Side<Sagslinje>> {
  const [navnenøgle, sagId] = efter === undefined ? [] : fraMarkør(efter, 2)
  const after = efter === undefined ? sql`` : sql`and (navnenoegle, sag_id) > (${navnenøgle}, ${sagId})`
  const { rows } = await sql<Sagslinje & { readonly navnenoegle: string }>`
    select sag_id as "sagId", navn, status, enhed, frist, navnenoegle from sagsindeks
    where kommune = ${rum.kommune} ${after}
    order by navnenoegle, sag_id limit ${antal + 1}`.execute(Kommunerum.transaction(rum))
  const page = side(rows, antal, (row) => [row.navnenoegle, row.sagId])
  const lines = page.rækker.map(({ navnenoegle: _, ...line }) => line)
  await noter(
    rum,
    lines.map((line) => line.sagId),
    'liste',
    formål,
  )
  return { ...page, rækker: lines }
}
