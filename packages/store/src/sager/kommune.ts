import { sql, type Transaction } from 'kysely'
import { Kommunerum, Lager } from '../database/lager.ts'
import type { Tabeller } from '../database/tabeller.ts'

/**
 * Does work in one transaction that sees one municipality's cases only. The work must use the room it is given and
 * nothing else of the database: the embedded one has a single connection, and would wait for itself.
 */
export const inKommune = <T>(db: Lager, kommune: string, work: (rum: Kommunerum) => Promise<T>): Promise<T> =>
  Lager.kysely(db)
    .transaction()
    .execute(async (transaction) => work(await enter(transaction, kommune)))

/** Takes the role that can only read and add, and the municipality that row-level security lets through. */
export async function enter(transaction: Transaction<Tabeller>, kommune: string): Promise<Kommunerum> {
  await sql`set local role sagsvej_app`.execute(transaction)
  await sql`select set_config('app.kommune', ${kommune}, true)`.execute(transaction)
  return new Kommunerum(kommune, transaction)
}
