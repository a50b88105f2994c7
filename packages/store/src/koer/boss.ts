import { CompiledQuery, type Kysely, type Transaction } from 'kysely'
import type PgBoss from 'pg-boss'
import type { Tabeller } from '../database/tabeller.ts'
import { statements } from './statements.ts'

/** Where the queue library keeps its tables. */
export const SCHEMA = 'pgboss'

/** How the queue library reaches the database: through the connection it is given, and no other. */
export const executor = (db: Kysely<Tabeller> | Transaction<Tabeller>): PgBoss.Db => ({
  executeSql: async (text: string, values: unknown[] = []) => {
    if (values.length > 0) return { rows: [...(await db.executeQuery(CompiledQuery.raw(text, values))).rows] }
    if (db.isTransaction) return { rows: await inOrder(db, text) }
    return { rows: await db.connection().execute((connection) => inOrder(connection, text)) }
  },
})

/** Several statements at once are more than the embedded database takes. Gives the rows of the last. */
async function inOrder(db: Kysely<Tabeller>, text: string): Promise<unknown[]> {
  let rows: unknown[] = []
  try {
    for (const statement of statements(text)) {
      const result = await db.executeQuery<unknown>(CompiledQuery.raw(statement, []))
      if (result.rows.length > 0) rows = [...result.rows]
    }
    return rows
  } catch (error) {
    // Half of a text that began a transaction of its own must not stay open on the connection.
    if (!db.isTransaction) await db.executeQuery(CompiledQuery.raw('rollback', []))
    throw error
  }
}

/** The queue library over this database, not started: it can send, fetch and complete. */
export async function boss(db: Kysely<Tabeller>, options: PgBoss.ConstructorOptions = {}): Promise<PgBoss> {
  const { default: PgBoss } = await import('pg-boss')
  return new PgBoss({ db: executor(db), schema: SCHEMA, migrate: false, ...options })
}
