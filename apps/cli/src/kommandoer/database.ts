import { sagsfremskrivning } from '@sagsvej/casework'
import { type Database, Lagerfejl, openDatabase } from '@sagsvej/store'
import { Brugerfejl } from '../fejl.ts'
import type { Omgivelser } from '../omgivelser.ts'

/** Where the embedded database keeps its files, unless DATABASE_URL names a PostgreSQL. */
export const dataDir = (miljø: Omgivelser['miljø']): string => miljø.SAGSVEJ_DATA || '.data'

/** The database of the environment. @throws Brugerfejl when it cannot be opened */
export async function openFromEnvironment(miljø: Omgivelser['miljø']): Promise<Database> {
  const url = miljø.DATABASE_URL
  return await told(
    openDatabase({ ...(url ? { url } : {}), dataDir: dataDir(miljø), fremskrivning: sagsfremskrivning }),
  )
}

/** Faults of the database that the user can mend are said as such. */
export async function told<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw error instanceof Lagerfejl ? new Brugerfejl(error.tekst) : error
  }
}

/** Does work on the database and closes it after. */
export async function withDatabase<T>(
  miljø: Omgivelser['miljø'],
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const database = await openFromEnvironment(miljø)
  try {
    return await told(work(database))
  } finally {
    await database.close()
  }
}
