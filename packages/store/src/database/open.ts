import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { DatabasenKanIkkeÅbnes, Lagerfejl } from '../fejl.ts'
import { type Fremskrivning, grundfremskrivning } from '../laesemodeller/fremskrivning.ts'
import { genopbygHalve } from '../laesemodeller/genopbyg.ts'
import { migrate } from '../migrations/migrate.ts'
import { type Forbindelse, åbnIndlejret } from './indlejret.ts'
import { Lager } from './lager.ts'
import { types } from './pg-types.ts'
import type { Tabeller } from './tabeller.ts'

export interface Database {
  readonly db: Lager
  /** `indlejret` is for demonstration and development only: it is not safe against power loss. */
  readonly kind: 'indlejret' | 'server'
  readonly close: () => Promise<void>
}

export interface Databasevalg {
  /** A PostgreSQL to use; without it the embedded database is. */
  readonly url?: string | undefined
  /** The folder of the embedded database, made when it is missing; 'memory' leaves nothing behind. */
  readonly dataDir: string
  /** What the read models hold; without it what events alone say. */
  readonly fremskrivning?: Fremskrivning
}

/**
 * Opens the database and brings its tables up to date.
 * @throws DatabasenErOptaget, DatabasenKanIkkeÅbnes
 */
export async function openDatabase(choice: Databasevalg): Promise<Database> {
  try {
    return await opened(choice)
  } catch (error) {
    if (error instanceof Lagerfejl) throw error
    throw new DatabasenKanIkkeÅbnes(choice.url ? nameOf(choice.url) : choice.dataDir, error)
  }
}

async function opened({ url, dataDir, fremskrivning = grundfremskrivning }: Databasevalg): Promise<Database> {
  const { pool, luk } = url ? server(url) : await åbnIndlejret(dataDir)
  const kysely = new Kysely<Tabeller>({ dialect: new PostgresDialect({ pool }) })
  const close = async () => {
    await kysely.destroy()
    await luk()
  }
  try {
    await migrate(kysely)
    const db = new Lager(kysely, fremskrivning)
    await genopbygHalve(db)
    return { db, kind: url ? 'server' : 'indlejret', close }
  } catch (error) {
    await close()
    throw error
  }
}

function server(url: string): Forbindelse {
  const pool = new pg.Pool({ connectionString: url, types, connectionTimeoutMillis: 10_000 })
  // The server closed a connection nobody was using; the pool has dropped it and makes another when asked.
  pool.on('error', () => {})
  return { pool, luk: async () => {} }
}

/** The address without user and password. */
function nameOf(url: string): string {
  if (!URL.canParse(url)) return 'DATABASE_URL'
  const { host, pathname } = new URL(url)
  return `${host}${pathname}`
}
