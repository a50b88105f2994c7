import { sql } from 'kysely'
import { Kommunerum } from '../database/lager.ts'
import { noter } from './laesninger.ts'

export interface Sagsfund {
  readonly sagId: string
  readonly navn: string
  /** What was found, with the words that matched in brackets. */
  readonly uddrag: string
}

/**
 * The cases the asker sees in whose texts all the words stand, in any form of Danish, or that hold the words as they are
 * written, as a part of a longer word; the best first. Notes each as seen.
 */
export async function søgSager(
  rum: Kommunerum,
  søgeord: string,
  formål: string,
  { antal = 50 }: { readonly antal?: number } = {},
): Promise<readonly Sagsfund[]> {
  if (søgeord.trim() === '') return []
  const { rows } = await sql<Sagsfund>`
    with fundet as (
      select distinct on (t.sag_id) t.sag_id, t.tekst, ts_rank(t.ord, q.ord) as rang, q.ord
      from soegetekst t, websearch_to_tsquery('danish', ${søgeord}) as q(ord)
      where t.kommune = ${rum.kommune} and (t.ord @@ q.ord or t.tekst ilike ${`%${literal(søgeord)}%`})
      order by t.sag_id, rang desc, t.nr
    )
    select f.sag_id as "sagId", i.navn,
      ts_headline('danish', f.tekst, f.ord, 'StartSel=[, StopSel=], MaxWords=20, MinWords=5') as uddrag
    from fundet f join sagsindeks i on i.kommune = ${rum.kommune} and i.sag_id = f.sag_id
    order by f.rang desc, f.sag_id limit ${antal}`.execute(Kommunerum.transaction(rum))
  await noter(
    rum,
    rows.map(({ sagId }) => sagId),
    'liste',
    formål,
  )
  return rows
}

/** What is typed is text, and no pattern. */
const literal = (text: string): string => text.trim().replace(/[\\%_]/g, '\\$&')
