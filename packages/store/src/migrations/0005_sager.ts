import { type Kysely, sql } from 'kysely'
import { navnenøgle } from '../laesemodeller/navnenoegle.ts'

/**
 * The case as something that somebody holds, and the person it is about. Names stand in `person`, and those of the
 * other parties in `partsnavn` under the number of their event; both are shown through `vist_navn` alone, so what a
 * protected person is called cannot be read from anywhere else. Names that stand in the events of earlier versions
 * move there; what is read back is the same.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await persons(db)
  await cases(db)
  await access(db)
  await moveNames(db)
  await signature(db)
}

async function persons(db: Kysely<never>): Promise<void> {
  await sql`
    create function visningsnavn(navn text, beskyttet boolean) returns text language sql immutable
    return case when beskyttet then 'Navne- og adressebeskyttet' else navn end`.execute(db)
  await sql`
    create table person (
      kommune text not null check (kommune <> ''),
      id text not null check (id <> ''),
      cpr text,
      navn text not null check (navn <> ''),
      navnenoegle text collate "C" not null,
      adresse text,
      beskyttet boolean not null default false,
      vist_navn text not null generated always as (visningsnavn(navn, beskyttet)) stored,
      vist_navnenoegle text collate "C" not null generated always as (
        case when beskyttet then 'navne og adressebeskyttet' else navnenoegle end
      ) stored,
      vist_adresse text generated always as (case when beskyttet then null else adresse end) stored,
      primary key (kommune, id),
      unique (kommune, cpr)
    )`.execute(db)
  await sql`
    create table partsnavn (
      kommune text not null check (kommune <> ''),
      sag_id text not null,
      nr integer not null,
      navn text not null,
      beskyttet boolean not null,
      vist_navn text not null generated always as (visningsnavn(navn, beskyttet)) stored,
      primary key (kommune, sag_id, nr)
    )`.execute(db)
  await sql`
    create table fuldmagt (
      kommune text not null,
      nr bigint generated always as identity,
      fuldmagtsgiver text not null,
      fuldmaegtig text not null check (fuldmaegtig <> fuldmagtsgiver),
      sag_id text,
      omfang text[] not null check (
        omfang <> '{}' and omfang <@ array['se', 'dokumenter', 'skrive', 'modtage', 'klage']
        and ('se' = any (omfang) or not omfang && array['dokumenter', 'skrive'])
      ),
      fra date not null,
      til date check (til >= fra),
      tilbagekaldt date,
      primary key (kommune, nr),
      foreign key (kommune, fuldmagtsgiver) references person,
      foreign key (kommune, fuldmaegtig) references person
    )`.execute(db)
  await sql`create index fuldmagt_af_fuldmaegtig on fuldmagt (kommune, fuldmaegtig)`.execute(db)
}

async function cases(db: Kysely<never>): Promise<void> {
  await sql`
    create table sag (
      kommune text not null check (kommune <> ''),
      sag_id text not null check (sag_id <> ''),
      person text not null,
      enhed text,
      sagsbehandler text,
      primary key (kommune, sag_id),
      foreign key (kommune, person) references person,
      foreign key (kommune, enhed) references enhed,
      foreign key (kommune, sagsbehandler) references bruger
    )`.execute(db)
  await sql`create index sag_af_person on sag (kommune, person)`.execute(db)
  await sql`create index sag_i_enhed on sag (kommune, enhed)`.execute(db)
  await sql`
    create table sagstildeling (
      kommune text not null,
      nr bigint generated always as identity,
      sag_id text not null,
      enhed text,
      sagsbehandler text,
      af text not null check (af <> ''),
      hvornaar timestamptz not null,
      primary key (kommune, nr),
      foreign key (kommune, sag_id) references sag,
      foreign key (kommune, enhed) references enhed,
      foreign key (kommune, sagsbehandler) references bruger
    )`.execute(db)
  await sql`create index sagstildeling_af_sag on sagstildeling (kommune, sag_id)`.execute(db)
  await sql`
    create table sagsleverandoer (
      kommune text not null,
      nr bigint generated always as identity,
      sag_id text not null,
      enhed text not null,
      fra date not null,
      til date check (til >= fra),
      primary key (kommune, nr),
      foreign key (kommune, sag_id) references sag,
      foreign key (kommune, enhed) references enhed
    )`.execute(db)
  await sql`create index sagsleverandoer_af_enhed on sagsleverandoer (kommune, enhed)`.execute(db)
}

/** What shuts a user out of a case (FVL.3), and what lets one in in an emergency. */
async function access(db: Kysely<never>): Promise<void> {
  await sql`
    create table inhabilitet (
      kommune text not null,
      nr bigint generated always as identity,
      bruger text not null,
      sag_id text not null,
      grund text not null check (grund <> ''),
      af text not null check (af <> ''),
      hvornaar timestamptz not null,
      primary key (kommune, nr),
      foreign key (kommune, bruger) references bruger,
      foreign key (kommune, sag_id) references sag
    )`.execute(db)
  await sql`create index inhabilitet_af_bruger on inhabilitet (kommune, bruger)`.execute(db)
  await sql`
    create table noedadgang (
      kommune text not null,
      nr bigint generated always as identity,
      bruger text not null,
      sag_id text not null,
      grund text not null check (length(trim(grund)) >= 10),
      fra timestamptz not null,
      til timestamptz not null check (til > fra and til <= fra + interval '4 hours'),
      primary key (kommune, nr),
      foreign key (kommune, bruger) references bruger,
      foreign key (kommune, sag_id) references sag
    )`.execute(db)
  await sql`create index noedadgang_af_bruger on noedadgang (kommune, bruger, til)`.execute(db)
  await sql`
    create table noedgennemgang (
      kommune text not null,
      noedadgang bigint not null,
      af text not null check (af <> ''),
      vurdering text not null check (vurdering <> ''),
      hvornaar timestamptz not null,
      primary key (kommune, noedadgang),
      foreign key (kommune, noedadgang) references noedadgang
    )`.execute(db)
  for (const table of ['sagstildeling', 'inhabilitet', 'noedadgang', 'noedgennemgang'] as const) {
    await sql`
      create trigger uforanderlig before update or delete or truncate on ${sql.table(table)}
      for each statement execute function uforanderlig()`.execute(db)
  }
}

/** Whose hand added an event, and as what; not known of those from before. */
async function signature(db: Kysely<never>): Promise<void> {
  await sql`
    alter table begivenhed
      add column af_hvem text default nullif(current_setting('app.hvem', true), ''),
      add column af_rolle text default nullif(current_setting('app.rolle', true), '')`.execute(db)
}

async function moveNames(db: Kysely<never>): Promise<void> {
  // The owner, who migrates, is held by the row-level security of the events too.
  await sql`alter table begivenhed no force row level security`.execute(db)
  await sql`alter table begivenhed disable trigger uforanderlig`.execute(db)
  await sql`
    insert into person (kommune, id, cpr, navn, navnenoegle)
    select distinct on (kommune, coalesce(indhold ->> 'cpr', sag_id))
      kommune, 'p-' || sag_id, indhold ->> 'cpr', indhold ->> 'navn', ''
    from begivenhed where type = 'SagOprettet'
    order by kommune, coalesce(indhold ->> 'cpr', sag_id), registreret desc`.execute(db)
  await sql`
    insert into sag (kommune, sag_id, person)
    select b.kommune, b.sag_id, p.id
    from begivenhed b
    join person p on p.kommune = b.kommune and (p.cpr = b.indhold ->> 'cpr' or p.id = 'p-' || b.sag_id)
    where b.type = 'SagOprettet'`.execute(db)
  await sql`update begivenhed set indhold = indhold - 'navn' - 'cpr' where type = 'SagOprettet'`.execute(db)
  const { rows } = await sql<{ kommune: string; id: string; navn: string }>`
    select kommune, id, navn from person`.execute(db)
  for (const { kommune, id, navn } of rows)
    await sql`
      update person set navnenoegle = ${navnenøgle(navn)} where kommune = ${kommune} and id = ${id}`.execute(
      db,
    )
  await sql`alter table begivenhed enable trigger uforanderlig`.execute(db)
  await sql`alter table begivenhed force row level security`.execute(db)
}
