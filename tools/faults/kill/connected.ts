import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { åbnIndlejret } from '../../../packages/store/src/database/indlejret.ts'
import { types } from '../../../packages/store/src/database/pg-types.ts'
import type { Tabeller } from '../../../packages/store/src/database/tabeller.ts'
import * as migrations from '../../../packages/store/src/migrations/migrate.ts'

/** Work on a database as it stands: nothing is migrated unless the work does it. */
export async function connected<T>(
  where: string,
  work: (kysely: Kysely<Tabeller>, how: typeof migrations) => Promise<T>,
): Promise<T> {
  const { pool, luk } = where.startsWith('postgres:')
    ? { pool: new pg.Pool({ connectionString: where, types }), luk: async () => {} }
    : await åbnIndlejret(where)
  const kysely = new Kysely<Tabeller>({ dialect: new PostgresDialect({ pool }) })
  try {
    return await work(kysely, migrations)
  } finally {
    await kysely.destroy()
    await luk()
  }
}
