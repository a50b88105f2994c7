import { type Kysely, sql } from 'kysely'
import { SCHEMA } from '../koer/boss.ts'
import { statements } from '../koer/statements.ts'

/**
 * The tables of the queue library, as it makes them itself, in this transaction instead of its own. Whoever writes in a
 * case may put work in a queue, and read none.
 */
export async function up(db: Kysely<never>): Promise<void> {
  const { default: PgBoss } = await import('pg-boss')
  const own = statements(PgBoss.getConstructionPlans(SCHEMA)).filter((one) => !/^(begin|commit)$/i.test(one))
  for (const statement of own) await sql.raw(statement).execute(db)
  const schema = sql.id(SCHEMA)
  const roles = sql.raw('sagsvej_app, sagsvej_borger, sagsvej_system')
  await sql`grant usage on schema ${schema} to ${roles}`.execute(db)
  await sql`grant select on ${schema}.queue to ${roles}`.execute(db)
  await sql`grant insert, select (id) on ${schema}.job to ${roles}`.execute(db)
}
