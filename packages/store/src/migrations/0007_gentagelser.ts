import { type Kysely, sql } from 'kysely'

/**
 * Requests that were done, under the key their sender made up: the same one again is answered and not done. Each sender
 * sees the own keys; citizens are told apart by their number.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create table idempotens (
      kommune text not null check (kommune <> ''),
      hvem text not null check (hvem <> ''),
      noegle text not null check (noegle <> ''),
      aftryk text not null,
      sag_id text not null,
      fra integer not null,
      til integer not null,
      hvornaar timestamptz not null,
      primary key (kommune, hvem, noegle)
    )`.execute(db)
  await sql`alter table idempotens enable row level security, force row level security`.execute(db)
  await sql`
    create policy egne on idempotens
    using (kommune = (select app_kommune()) and hvem = (select app_hvem()))
    with check (kommune = (select app_kommune()) and hvem = (select app_hvem()))`.execute(db)
  await sql`grant select, insert on idempotens to sagsvej_app, sagsvej_borger, sagsvej_system`.execute(db)
}
