import { sql } from 'kysely'
import { type Db, OWN_KOMMUNE, policy } from './politik.ts'

/**
 * Lawful erasure takes the content. When the event that erases is added, the event it names becomes what is left of it
 * (`OplysningUdenIndhold`), the words it was found by go, and so does the print of the request that brought it. All else
 * that happened in a case is only ever added to, as before.
 */
export async function up(db: Db): Promise<void> {
  await remains(db)
  await guard(db)
  await erasing(db)
  await earlier(db)
}

/** What is left of an event, or null where it is of no kind that can be erased. */
async function remains(db: Db): Promise<void> {
  await sql`
    create function uden_indhold(slettet begivenhed, sletning begivenhed) returns jsonb language sql immutable as $$
      select case when slettet.type in ('FaktumRegistreret', 'FaktumRettet', 'SkønForetaget') then
        jsonb_strip_nulls(jsonb_build_object(
          'art', slettet.type,
          'noegle', coalesce(slettet.indhold ->> 'faktum', slettet.indhold ->> 'skoen'),
          'kendtFra', coalesce(slettet.indhold ->> 'kendtFra', slettet.indhold ->> 'den'),
          'rettede', slettet.indhold -> 'retter',
          'slettetVed', sletning.nr,
          'kassationsregel', sletning.indhold ->> 'kassationsregel')) end
    $$`.execute(db)
}

/** An event changes in one way only: to what is left of it, when an event of its case erases it. */
async function guard(db: Db): Promise<void> {
  await sql`drop trigger uforanderlig on begivenhed`.execute(db)
  await sql`
    create trigger uforanderlig before delete or truncate on begivenhed
    for each statement execute function uforanderlig()`.execute(db)
  // Refused also where no row would be changed, unless it is a trigger that asks.
  await sql`
    create trigger uforanderlig_ved_haand before update on begivenhed
    for each statement when (pg_trigger_depth() = 0) execute function uforanderlig()`.execute(db)
  await sql`
    create function kun_slettet() returns trigger language plpgsql as $$
    declare
      ment begivenhed := old;
      tilbage jsonb;
    begin
      ment.type := 'OplysningUdenIndhold';
      ment.version := 1;
      for tilbage in
        select uden_indhold(old, s) from begivenhed s
        where s.kommune = old.kommune and s.sag_id = old.sag_id and s.nr > old.nr and s.type = 'OplysningSlettet'
          and s.indhold ->> 'sletter' = old.nr::text
      loop
        ment.indhold := tilbage;
        if tilbage is not null and new is not distinct from ment then
          return new;
        end if;
      end loop;
      raise exception '% is only ever added to', tg_table_name using errcode = 'restrict_violation';
    end $$`.execute(db)
  await sql`
    create trigger kun_slettet before update on begivenhed
    for each row execute function kun_slettet()`.execute(db)
}

async function erasing(db: Db): Promise<void> {
  await policy(db, 'idempotens', 'all', 'owner', OWN_KOMMUNE)
  await sql`
    create function slet_indhold() returns trigger
    language plpgsql security definer set search_path from current as $$
    declare
      nummer integer := (new.indhold ->> 'sletter')::integer;
    begin
      -- Whoever is outside the office erases nothing.
      if app_rolle() in ('borger', 'repræsentant', 'leverandør') then
        raise exception 'only the office erases' using errcode = 'insufficient_privilege';
      end if;
      update begivenhed b set type = 'OplysningUdenIndhold', version = 1, indhold = uden_indhold(b, new)
      where b.kommune = new.kommune and b.sag_id = new.sag_id and b.nr = nummer and b.nr < new.nr
        and b.type <> 'OplysningUdenIndhold';
      delete from soegetekst t
      where t.kommune = new.kommune and t.sag_id = new.sag_id and t.nr = nummer;
      -- The print of so short a text can be guessed.
      update idempotens i set aftryk = ''
      where i.kommune = new.kommune and i.sag_id = new.sag_id and nummer between i.fra and i.til;
      return null;
    end $$`.execute(db)
  await sql`
    create trigger slet_indhold after insert on begivenhed for each row
    when (new.type = 'OplysningSlettet') execute function slet_indhold()`.execute(db)
}

/** What was erased before in name alone is erased now. */
async function earlier(db: Db): Promise<void> {
  const tables = ['begivenhed', 'soegetekst', 'idempotens'] as const
  // The owner, who migrates, is held by row-level security too, and by the guard.
  for (const table of tables)
    await sql`alter table ${sql.table(table)} no force row level security`.execute(db)
  await sql`alter table begivenhed disable trigger uforanderlig_ved_haand`.execute(db)
  const erased = sql`begivenhed s where s.type = 'OplysningSlettet'`
  await sql`
    update idempotens i set aftryk = '' from ${erased} and s.kommune = i.kommune and s.sag_id = i.sag_id
      and (s.indhold ->> 'sletter')::integer between i.fra and i.til`.execute(db)
  await sql`
    delete from soegetekst t using ${erased} and s.kommune = t.kommune and s.sag_id = t.sag_id
      and s.indhold ->> 'sletter' = t.nr::text`.execute(db)
  await sql`
    update begivenhed b set type = 'OplysningUdenIndhold', version = 1, indhold = uden_indhold(b, s)
    from ${erased} and s.kommune = b.kommune and s.sag_id = b.sag_id and s.indhold ->> 'sletter' = b.nr::text
      and uden_indhold(b, s) is not null`.execute(db)
  await sql`alter table begivenhed enable trigger uforanderlig_ved_haand`.execute(db)
  for (const table of tables) await sql`alter table ${sql.table(table)} force row level security`.execute(db)
}
