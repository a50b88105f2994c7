import { type Kysely, Migrator } from 'kysely'
import type { Tabeller } from '../database/tabeller.ts'
import * as begivenheder from './0001_begivenheder.ts'
import * as læsninger from './0002_laesninger.ts'
import * as adgang from './0003_adgang.ts'

/** Every migration there has been, by number. One that has run anywhere is never changed. */
const migrations = {
  '0001_begivenheder': begivenheder,
  '0002_laesninger': læsninger,
  '0003_adgang': adgang,
}

/** Brings the tables up to date; safe when several processes start at once. Throws what the database said. */
export async function migrate(db: Kysely<Tabeller>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
}
