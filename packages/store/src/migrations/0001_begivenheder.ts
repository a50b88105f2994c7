import { type Kysely, sql } from 'kysely'

/** What happened in a case, numbered from 1. Nobody, the owner included, can change or remove it. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create table begivenhed (
      kommune text not null check (kommune <> ''),
      sag_id text not null,
      nr integer not null check (nr >= 1),
      type text not null,
      version integer not null,
      indhold jsonb not null,
      registreret timestamptz not null,
      primary key (kommune, sag_id, nr)
    )`.execute(db)
  await sql`
    create function uforanderlig() returns trigger language plpgsql as $$
    begin
      raise exception '% is only ever added to', tg_table_name using errcode = 'restrict_violation';
    end $$`.execute(db)
  await sql`
    create trigger uforanderlig before update or delete or truncate on begivenhed
    for each statement execute function uforanderlig()`.execute(db)
}
