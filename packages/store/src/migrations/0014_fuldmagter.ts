import { sql } from 'kysely'
import { CITIZEN, type Db, define, OWN_KOMMUNE, policy, STAFF, SYSTEM } from './politik.ts'

/**
 * A power of attorney in a case opens what it covers, for as long as it does: it is read off the events in the transaction
 * that adds them. Who a representative of a case is, is said once (`partsperson`). A power for some procedures shows the
 * events and tasks of those alone (`begivenhedsgang`); one for some documents, those alone.
 */
export async function up(db: Db): Promise<void> {
  await tables(db)
  await rights(db)
  await projection(db)
  await policies(db)
  await rebuild(db)
}

async function tables(db: Db): Promise<void> {
  // Given in the case: its number there, the party, the procedures (none: all), the files (null: all), refused from.
  await sql`
    alter table fuldmagt
      add column fuldmagt_id text,
      add column part_id text,
      add column sagsgange text[] not null default '{}',
      add column dokumenter text[],
      add column afvist date`.execute(db)
  await sql`create unique index fuldmagt_i_sagen on fuldmagt (kommune, sag_id, fuldmagt_id)`.execute(db)
  await sql`
    create table partsperson (
      kommune text not null check (kommune <> ''),
      sag_id text not null,
      part_id text not null check (part_id <> ''),
      person text not null,
      af text not null check (af <> ''),
      hvornaar timestamptz not null,
      primary key (kommune, sag_id, part_id),
      foreign key (kommune, sag_id) references sag,
      foreign key (kommune, person) references person
    )`.execute(db)
  await sql`
    create trigger uforanderlig before update or delete or truncate on partsperson
    for each statement execute function uforanderlig()`.execute(db)
  await sql`
    create table begivenhedsgang (
      kommune text not null check (kommune <> ''),
      sag_id text not null,
      nr integer not null,
      sagsgang text not null,
      primary key (kommune, sag_id, nr, sagsgang)
    )`.execute(db)
  await sql`
    create function skriv_begivenhedsgange(sager jsonb, raekker jsonb) returns void language plpgsql as $$
    begin
      delete from begivenhedsgang g using jsonb_to_recordset(sager) as s(sag_id text, fra_nr integer)
      where g.kommune = app_kommune() and g.sag_id = s.sag_id and g.nr >= s.fra_nr;
      insert into begivenhedsgang (kommune, sag_id, nr, sagsgang)
      select app_kommune(), r.sag_id, r.nr, r.sagsgang
      from jsonb_to_recordset(raekker) as r(sag_id text, nr integer, sagsgang text);
    end $$`.execute(db)
}

async function rights(db: Db): Promise<void> {
  await sql`
    create or replace function app_fuldmagter(magt text) returns setof fuldmagt language sql stable as $$
      select f.* from fuldmagt f where f.kommune = app_kommune() and f.fuldmaegtig = app_person()
        and app_rolle() = 'repræsentant' and (magt is null or magt = any (f.omfang))
        and f.fra <= app_dag() and coalesce(f.til >= app_dag(), true)
        and coalesce(f.tilbagekaldt > app_dag(), true) and coalesce(f.afvist > app_dag(), true)
    $$`.execute(db)
  // Cases that a power covers whole. A power for some procedures opens those (`app_dele`).
  await sql`
    create or replace function app_sager(magt text) returns text[] language sql stable as $$
      select array(
        select s.sag_id from sag s where s.kommune = app_kommune() and s.person = app_person() and app_rolle() = 'borger'
        union all
        select s.sag_id from sag s join app_fuldmagter(magt) f
          on f.fuldmagtsgiver = s.person and coalesce(f.sag_id = s.sag_id, true)
        where s.kommune = app_kommune() and f.sagsgange = '{}')
    $$`.execute(db)
  await define(
    db,
    'app_dele()',
    'text[]',
    `select array(
       select distinct s.sag_id || '/' || gang from sag s join app_fuldmagter('se') f
         on f.fuldmagtsgiver = s.person and coalesce(f.sag_id = s.sag_id, true), unnest(f.sagsgange) gang
       where s.kommune = app_kommune())`,
  )
  // Files, each as case/file; and case/* where all of them are covered.
  await define(
    db,
    'app_filer()',
    'text[]',
    `select array(
       select s.sag_id || '/*' from sag s
       where s.kommune = app_kommune() and s.person = app_person() and app_rolle() = 'borger'
       union all
       select s.sag_id || '/' || fil from sag s join app_fuldmagter('dokumenter') f
         on f.fuldmagtsgiver = s.person and coalesce(f.sag_id = s.sag_id, true),
         unnest(coalesce(f.dokumenter, case when f.sagsgange = '{}' then array['*'] else '{}' end)) fil
       where s.kommune = app_kommune())`,
  )
}

const FILE_EVENTS = `('DokumentModtaget', 'DokumentOprettet', 'DokumentÆndret')`
const EVENTS = `('FuldmagtRegistreret', 'FuldmagtTilbagekaldt', 'PartUdgået', 'BorgerenDød', 'BistandAfvist',
  'BistandTilladt', 'DokumentModtaget', 'DokumentOprettet', 'DokumentÆndret')`

/** The powers of a case as its events have them now. One that is withdrawn stays so. */
async function projection(db: Db): Promise<void> {
  const last = (column: string, type: string, and: string) => `(
    select (e.indhold ->> '${column}')::date from begivenhed e
    where e.kommune = g.kommune and e.sag_id = g.sag_id and e.nr > g.nr and e.type = '${type}' and ${and}
    order by e.nr desc limit 1)`
  const samePart = `e.indhold ->> 'partId' = g.indhold ->> 'partId'`
  await sql
    .raw(`
    create function fremskriv_fuldmagter(sagen text) returns void
    language plpgsql security definer set search_path from current as $$
    begin
      insert into fuldmagt (kommune, fuldmagtsgiver, fuldmaegtig, sag_id, fuldmagt_id, part_id, omfang, sagsgange,
        dokumenter, fra, til, tilbagekaldt, afvist)
      select g.kommune, s.person, p.person, g.sag_id, g.indhold ->> 'fuldmagtId', p.part_id, o.omfang,
        array(select jsonb_array_elements_text(g.indhold -> 'sagsgange')),
        case when g.indhold ? 'dokumenter' then array(
          select distinct d.indhold ->> 'filId' from begivenhed d
          where d.kommune = g.kommune and d.sag_id = g.sag_id and d.type in ${FILE_EVENTS}
            and g.indhold -> 'dokumenter' ? (d.indhold ->> 'dokumentId') and d.indhold ? 'filId') end,
        (g.indhold ->> 'fra')::date, (g.indhold ->> 'til')::date,
        least(
          ${last('fra', 'FuldmagtTilbagekaldt', `e.indhold ->> 'fuldmagtId' = g.indhold ->> 'fuldmagtId'`)},
          ${last('den', 'PartUdgået', samePart)},
          (select (e.indhold ->> 'dato')::date from begivenhed e
           where e.kommune = g.kommune and e.sag_id = g.sag_id and e.type = 'BorgerenDød' limit 1)),
        (select case when e.type = 'BistandAfvist' then (e.indhold ->> 'den')::date end from begivenhed e
         where e.kommune = g.kommune and e.sag_id = g.sag_id and ${samePart}
           and (e.type = 'BistandTilladt' or e.type = 'BistandAfvist' and e.indhold ->> 'omfang' = 'hele_sagen')
         order by e.nr desc limit 1)
      from begivenhed g
      join sag s on s.kommune = g.kommune and s.sag_id = g.sag_id
      join partsperson p on p.kommune = g.kommune and p.sag_id = g.sag_id and p.part_id = g.indhold ->> 'partId'
      cross join lateral (select array(
        select m from unnest(array['se', 'dokumenter', 'skrive', 'modtage', 'klage']) m
        where g.indhold -> 'befoejelser' ? m and (m <> 'skrive' or g.indhold -> 'befoejelser' ? 'se')
          or m = 'dokumenter' and g.indhold -> 'befoejelser' ? 'se')) o(omfang)
      where g.kommune = app_kommune() and g.sag_id = sagen and g.type = 'FuldmagtRegistreret' and o.omfang <> '{}'
        and s.person <> p.person and coalesce((g.indhold ->> 'til')::date >= (g.indhold ->> 'fra')::date, true)
      on conflict (kommune, sag_id, fuldmagt_id) do update set dokumenter = excluded.dokumenter,
        tilbagekaldt = least(fuldmagt.tilbagekaldt, excluded.tilbagekaldt), afvist = excluded.afvist;
    end $$`)
    .execute(db)
  await sql`
    create function fremskriv_fuldmagter_ved() returns trigger language plpgsql as $$
    begin
      perform fremskriv_fuldmagter(new.sag_id);
      return null;
    end $$`.execute(db)
  await sql
    .raw(`
    create trigger fremskriv_fuldmagter after insert on begivenhed for each row
    when (new.type in ${EVENTS}) execute function fremskriv_fuldmagter_ved()`)
    .execute(db)
  await sql`
    create trigger fremskriv_fuldmagter after insert on partsperson for each row
    execute function fremskriv_fuldmagter_ved()`.execute(db)
}

async function policies(db: Db): Promise<void> {
  const seen = (table: string) => `${OWN_KOMMUNE} and exists (
    select from sag s where s.kommune = ${table}.kommune and s.sag_id = ${table}.sag_id)`
  const may = (magt: string) => `sag_id = any ((select app_sager('${magt}'))::text[])`
  const part = (gang: string) => `sag_id || '/' || ${gang} = any ((select app_dele())::text[])`
  for (const table of ['partsperson', 'begivenhedsgang'] as const) {
    await sql`alter table ${sql.table(table)} enable row level security, force row level security`.execute(db)
    await policy(db, table, 'all', 'owner', OWN_KOMMUNE)
    await policy(db, table, 'all', SYSTEM, OWN_KOMMUNE)
  }
  // The citizen says who the own representative is, and staff who have seen who it is; nobody says it of oneself.
  await sql`grant select, insert on partsperson to sagsvej_app, sagsvej_borger, sagsvej_system`.execute(db)
  await policy(db, 'partsperson', 'select', STAFF, seen('partsperson'))
  const own = `${OWN_KOMMUNE} and (select app_rolle()) = 'borger' and ${may('skrive')}`
  const signed = `af = (select app_hvem())`
  await policy(db, 'partsperson', 'insert', STAFF, `${seen('partsperson')} and ${signed}`)
  await policy(
    db,
    'partsperson',
    'select',
    CITIZEN,
    `(${own}) or (${OWN_KOMMUNE} and person = (select app_person()))`,
  )
  await policy(db, 'partsperson', 'insert', CITIZEN, `${own} and ${signed}`)

  await sql`
    grant select, insert, delete on begivenhedsgang to sagsvej_app, sagsvej_borger, sagsvej_system`.execute(
    db,
  )
  await policy(db, 'begivenhedsgang', 'all', STAFF, seen('begivenhedsgang'))
  await policy(
    db,
    'begivenhedsgang',
    'select',
    CITIZEN,
    `${OWN_KOMMUNE} and (${may('se')} or ${part('sagsgang')})`,
  )
  for (const action of ['insert', 'delete'] as const)
    await policy(db, 'begivenhedsgang', action, CITIZEN, `${OWN_KOMMUNE} and ${may('skrive')}`)

  const again = async (table: string, rule: string) => {
    await sql.raw(`drop policy select_${CITIZEN} on ${table}`).execute(db)
    await policy(db, table, 'select', CITIZEN, `${OWN_KOMMUNE} and ${rule}`)
  }
  const ofThe = (event: string, table: string) => `exists (
    select from ${event} b where b.kommune = ${table}.kommune and b.sag_id = ${table}.sag_id and b.nr = ${table}.nr)`
  await again('begivenhed', `(${may('se')} or ${ofThe('begivenhedsgang', 'begivenhed')})`)
  await again('partsnavn', ofThe('begivenhed', 'partsnavn'))
  await again('opgave', `(${may('se')} or ${part('procedure')})`)
  const covered = `(sag_id || '/*' = any ((select app_filer())::text[])
    or sag_id || '/' || dokument = any ((select app_filer())::text[]))`
  await again('dokumentversion', `${covered} and not intern`)
  for (const table of ['dokumentindhold', 'dokumentsletning'] as const)
    await again(
      table,
      `exists (select from dokumentversion v where v.kommune = ${table}.kommune and v.sag_id = ${table}.sag_id
         and v.dokument = ${table}.dokument and v.version = ${table}.version)`,
    )
}

/** Which procedures the events of earlier cases belong to is found by the rebuilding. */
async function rebuild(db: Db): Promise<void> {
  await sql`alter table sag no force row level security`.execute(db)
  await sql`
    insert into genopbygning (kommune, sidste) select distinct kommune, '' from sag
    on conflict (kommune) do update set sidste = ''`.execute(db)
  await sql`alter table sag force row level security`.execute(db)
}
