import { type Kysely, sql } from 'kysely'

/** Who read which case, when and what for. `som`: the case itself, or its line in a list. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create table laesning (
      kommune text not null check (kommune <> ''),
      nr bigint generated always as identity,
      sag_id text not null,
      hvem text not null check (hvem <> ''),
      formaal text not null check (formaal <> ''),
      som text not null check (som in ('sag', 'liste')),
      hvornaar timestamptz not null,
      primary key (kommune, nr)
    )`.execute(db)
  await sql`create index laesning_af_sag on laesning (kommune, sag_id, nr)`.execute(db)
  await sql`
    create trigger uforanderlig before update or delete or truncate on laesning
    for each statement execute function uforanderlig()`.execute(db)
}
