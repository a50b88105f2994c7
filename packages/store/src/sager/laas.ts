import { sql } from 'kysely'
import { Kommunerum } from '../database/lager.ts'

/**
 * Holds these cases until the transaction ends: nobody adds to them meanwhile, or makes their read models anew. In one
 * order, so that two who take the same do not wait for each other.
 */
export async function laasSager(rum: Kommunerum, sagIds: readonly string[]): Promise<void> {
  await sql`
    select pg_advisory_xact_lock(hashtextextended(nr, 0))
    from (select ${`${rum.kommune}/`} || id as nr from unnest(${sagIds}::text[]) as id order by 1) as sager`.execute(
    Kommunerum.transaction(rum),
  )
}
