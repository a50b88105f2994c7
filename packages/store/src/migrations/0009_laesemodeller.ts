import { sql } from 'kysely'
import { CITIZEN, type Db, HELD, OWN_KOMMUNE, policy, STAFF, SYSTEM } from './politik.ts'

/**
 * Read models: what the events add up to, for lists and search. They hold nothing that cannot be made again from the
 * events (`genopbyg`). Who holds the case is copied from `sag` so that a page of a list asks one index.
 */
export async function up(db: Db): Promise<void> {
  await sql`create extension if not exists pg_trgm`.execute(db)
  await sql`
    create table sagsindeks (
      kommune text not null check (kommune <> ''),
      sag_id text not null,
      enhed text,
      sagsbehandler text,
      nr integer not null,
      navn text not null,
      navnenoegle text collate "C" not null,
      status text not null,
      procedure text,
      frist date,
      primary key (kommune, sag_id)
    )`.execute(db)
  await sql`create index sagsindeks_navn on sagsindeks (kommune, navnenoegle, sag_id)`.execute(db)
  await sql`create index sagsindeks_enhed on sagsindeks (kommune, enhed, navnenoegle, sag_id)`.execute(db)
  await sql`
    create table opgave (
      kommune text not null check (kommune <> ''),
      sag_id text not null,
      noegle text collate "C" not null,
      enhed text,
      sagsbehandler text,
      ansvarlig text,
      procedure text not null,
      trin text not null,
      titel text not null,
      frist date not null,
      hjemmel text,
      primary key (kommune, sag_id, noegle)
    )`.execute(db)
  await sql`create index opgave_enhed on opgave (kommune, enhed, frist, sag_id, noegle)`.execute(db)
  await sql`create index opgave_frist on opgave (kommune, frist, sag_id, noegle)`.execute(db)
  await sql`create index opgave_ansvarlig on opgave (kommune, ansvarlig, frist, sag_id, noegle)`.execute(db)
  await sql`
    create table soegetekst (
      kommune text not null check (kommune <> ''),
      sag_id text not null,
      nr integer not null,
      enhed text,
      sagsbehandler text,
      tekst text not null,
      ord tsvector not null generated always as (to_tsvector('danish', tekst)) stored,
      primary key (kommune, sag_id, nr)
    )`.execute(db)
  await sql`create index soegetekst_ord on soegetekst using gin (ord)`.execute(db)
  await sql`create index soegetekst_del on soegetekst using gin (tekst gin_trgm_ops)`.execute(db)
  for (const table of ['sagsindeks', 'opgave', 'soegetekst'] as const) {
    const name = sql.table(table)
    await sql`grant select, insert, update, delete on ${name} to sagsvej_app, sagsvej_borger, sagsvej_system`.execute(
      db,
    )
    await sql`alter table ${name} enable row level security, force row level security`.execute(db)
    await policy(db, table, 'all', 'owner', OWN_KOMMUNE)
    await policy(db, table, 'all', SYSTEM, OWN_KOMMUNE)
    await policy(db, table, 'all', STAFF, HELD)
    const may = (magt: string) => `${OWN_KOMMUNE} and sag_id = any ((select app_sager('${magt}'))::text[])`
    await policy(db, table, 'select', CITIZEN, may('se'))
    for (const action of ['insert', 'update', 'delete'] as const)
      await policy(db, table, action, CITIZEN, may('skrive'))
  }
  await sql`
    create or replace function tildel() returns trigger
    language plpgsql security definer set search_path from current as $$
    begin
      update sag set enhed = new.enhed, sagsbehandler = new.sagsbehandler
      where kommune = new.kommune and sag_id = new.sag_id;
      update sagsindeks set enhed = new.enhed, sagsbehandler = new.sagsbehandler
      where kommune = new.kommune and sag_id = new.sag_id;
      update opgave set enhed = new.enhed, sagsbehandler = new.sagsbehandler
      where kommune = new.kommune and sag_id = new.sag_id;
      update soegetekst set enhed = new.enhed, sagsbehandler = new.sagsbehandler
      where kommune = new.kommune and sag_id = new.sag_id;
      return new;
    end $$`.execute(db)
  await sql`
    create function vis_navn() returns trigger
    language plpgsql security definer set search_path from current as $$
    begin
      update sagsindeks i set navn = new.vist_navn, navnenoegle = new.vist_navnenoegle from sag s
      where s.kommune = new.kommune and s.person = new.id and i.kommune = s.kommune and i.sag_id = s.sag_id;
      update soegetekst t set tekst = new.vist_navn from sag s
      where s.kommune = new.kommune and s.person = new.id and t.kommune = s.kommune and t.sag_id = s.sag_id
        and t.nr = 0;
      return new;
    end $$`.execute(db)
  await sql`
    create trigger vis_navn after update on person for each row
    when (old.vist_navn <> new.vist_navn) execute function vis_navn()`.execute(db)
  await rebuilding(db)
}

/** How far a rebuilding has come, so that it goes on from there after it was killed. */
async function rebuilding(db: Db): Promise<void> {
  await sql`
    create table genopbygning (
      kommune text not null check (kommune <> ''),
      sidste text collate "C" not null,
      primary key (kommune)
    )`.execute(db)
  await sql`grant select, insert, update, delete on genopbygning to sagsvej_system`.execute(db)
  await sql`alter table genopbygning enable row level security, force row level security`.execute(db)
  await policy(db, 'genopbygning', 'all', SYSTEM, OWN_KOMMUNE)
  // The owner opens the database and finds which municipalities are not done: there is nothing else here to see.
  await policy(db, 'genopbygning', 'all', 'owner', 'true')
  // Cases from before have no read models yet. The owner, who migrates, is held by the policy of the cases too.
  await sql`alter table sag no force row level security`.execute(db)
  await sql`insert into genopbygning (kommune, sidste) select distinct kommune, '' from sag`.execute(db)
  await sql`alter table sag force row level security`.execute(db)
}
