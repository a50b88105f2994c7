import { type Kysely, sql } from 'kysely'

// What the migrations that make policies are written with. It is part of migrations that have run, and not changed.

export type Db = Kysely<never>

export const [STAFF, CITIZEN, SYSTEM] = ['sagsvej_app', 'sagsvej_borger', 'sagsvej_system'] as const
type Role = typeof STAFF | typeof CITIZEN | typeof SYSTEM | 'owner'

export const OWN_KOMMUNE = 'kommune = (select app_kommune())'

/** A row of a table that says who holds the case, seen by staff. */
export const HELD = `${OWN_KOMMUNE} and sag_id <> all ((select app_inhabil())::text[]) and (
  enhed = any ((select app_enheder())::text[])
  or sagsbehandler = any ((select app_vikar_for())::text[])
  or sag_id = any ((select app_saerskilte())::text[])
  or (select app_er_leder()))`

export async function policy(
  db: Db,
  table: string,
  action: 'all' | 'select' | 'insert' | 'update' | 'delete',
  role: Role,
  rule: string,
): Promise<void> {
  const name = `${action}_${role}`
  const who = role === 'owner' ? 'current_user' : role
  const clause = {
    all: `using (${rule}) with check (${rule})`,
    select: `using (${rule})`,
    insert: `with check (${rule})`,
    update: `using (${rule}) with check (${rule})`,
    delete: `using (${rule})`,
  }[action]
  await sql.raw(`create policy ${name} on ${table} for ${action} to ${who} ${clause}`).execute(db)
}

export async function define(db: Db, signature: string, type: string, body: string): Promise<void> {
  await sql
    .raw(`create function ${signature} returns ${type} language sql stable as $$ ${body} $$`)
    .execute(db)
}
