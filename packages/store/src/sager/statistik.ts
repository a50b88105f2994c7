import { formatDay } from '@sagsvej/calendar'
import { sql } from 'kysely'
import { Kommunerum } from '../database/lager.ts'
import { idag } from '../idag.ts'

/** Counts of the cases and tasks that the asker sees. */
export interface Statistiklinje {
  readonly enhed: string | null
  readonly status: string
  readonly sager: number
  readonly opgaver: number
  readonly overskredne: number
}

/** Numbers by unit and status. Nobody is named, and nothing is read of any one case. */
export async function statistik(rum: Kommunerum): Promise<readonly Statistiklinje[]> {
  const { rows } = await sql<Statistiklinje>`
    select i.enhed, i.status, count(*) as sager, coalesce(sum(o.alle), 0)::bigint as opgaver,
      coalesce(sum(o.sene), 0)::bigint as overskredne
    from sagsindeks i
    left join lateral (
      select count(*) as alle, count(*) filter (where frist < ${formatDay(idag(rum.adgang.nu))}::date) as sene
      from opgave o where o.kommune = i.kommune and o.sag_id = i.sag_id
    ) o on true
    where i.kommune = ${rum.kommune}
    group by i.enhed, i.status order by i.enhed collate "C" nulls last, i.status collate "C"`.execute(
    Kommunerum.transaction(rum),
  )
  return rows
}
