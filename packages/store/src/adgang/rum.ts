import { formatDay } from '@sagsvej/calendar'
import { sql, type Transaction } from 'kysely'
import { hasCode } from '../database/fejlkode.ts'
import { Kommunerum, Lager } from '../database/lager.ts'
import type { Tabeller } from '../database/tabeller.ts'
import { IngenRet } from '../fejl.ts'
import { idag } from '../idag.ts'
import { type Adgang, databaserolle, hvem } from './adgang.ts'

/**
 * Does work in one transaction that sees what this access lets one see, and nothing else. The work must use the room it
 * is given and nothing else of the database: the embedded one has a single connection, and would wait for itself.
 * @throws IngenRet when the database refuses
 */
export const inKommune = <T>(db: Lager, adgang: Adgang, work: (rum: Kommunerum) => Promise<T>): Promise<T> =>
  Lager.kysely(db)
    .transaction()
    .execute(async (transaction) => work(await enter(db, transaction, adgang)))
    .catch((error: unknown) => {
      throw hasCode(error, 'insufficient_privilege') ? new IngenRet(error) : error
    })

/** Tells the policies of the database who asks, for the rest of the transaction. */
export async function enter(
  { fremskrivning }: Lager,
  transaction: Transaction<Tabeller>,
  adgang: Adgang,
): Promise<Kommunerum> {
  await sql`
    select
      set_config('role', ${databaserolle(adgang)}, true),
      set_config('app.kommune', ${adgang.kommune}, true),
      set_config('app.rolle', ${adgang.rolle}, true),
      set_config('app.hvem', ${hvem(adgang)}, true),
      set_config('app.bruger', ${'bruger' in adgang ? adgang.bruger : ''}, true),
      set_config('app.person', ${'person' in adgang ? adgang.person : ''}, true),
      set_config('app.nu', ${adgang.nu.toISOString()}, true),
      set_config('app.dag', ${formatDay(idag(adgang.nu))}, true),
      husk_ret()`.execute(transaction)
  return new Kommunerum(adgang, fremskrivning, transaction)
}
