import { type Kysely, Migrator } from 'kysely'
import type { Tabeller } from '../database/tabeller.ts'
import * as begivenheder from './0001_begivenheder.ts'
import * as læsninger from './0002_laesninger.ts'
import * as adgang from './0003_adgang.ts'
import * as brugere from './0004_brugere.ts'
import * as sager from './0005_sager.ts'
import * as adgangsregler from './0006_adgangsregler.ts'
import * as gentagelser from './0007_gentagelser.ts'
import * as køer from './0008_koer.ts'
import * as læsemodeller from './0009_laesemodeller.ts'
import * as dokumenter from './0010_dokumenter.ts'
import * as funktioner from './0011_funktioner.ts'
import * as retHuskes from './0012_ret_huskes.ts'
import * as sletning from './0013_sletning.ts'
import * as fuldmagter from './0014_fuldmagter.ts'

/** Every migration there has been, by number. One that has run anywhere is never changed. */
const migrations = {
  '0001_begivenheder': begivenheder,
  '0002_laesninger': læsninger,
  '0003_adgang': adgang,
  '0004_brugere': brugere,
  '0005_sager': sager,
  '0006_adgangsregler': adgangsregler,
  '0007_gentagelser': gentagelser,
  '0008_koer': køer,
  '0009_laesemodeller': læsemodeller,
  '0010_dokumenter': dokumenter,
  '0011_funktioner': funktioner,
  '0012_ret_huskes': retHuskes,
  '0013_sletning': sletning,
  '0014_fuldmagter': fuldmagter,
}

/** Brings the tables up to date, or up to a migration; safe when several processes start at once. Throws what the database said. */
export async function migrate(db: Kysely<Tabeller>, to?: keyof typeof migrations): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error } = await (to ? migrator.migrateTo(to) : migrator.migrateToLatest())
  if (error !== undefined) throw error
}
