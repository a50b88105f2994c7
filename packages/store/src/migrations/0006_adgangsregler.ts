import { sql } from 'kysely'
import { CITIZEN, type Db, define, HELD, OWN_KOMMUNE, policy, STAFF, SYSTEM } from './politik.ts'

/**
 * Who sees and adds what, as policies: a query that asks for everything gets what its asker may see. Settings of the
 * transaction say who asks: app.kommune, app.rolle, app.hvem, app.bruger or app.person, app.nu and app.dag. Without them: nothing.
 * A claimed role counts only where `brugerrolle` has it on that day.
 */
export async function up(db: Db): Promise<void> {
  await settings(db)
  await rights(db)
  await sql`drop policy egen_kommune on begivenhed`.execute(db)
  await sql`drop policy egen_kommune on laesning`.execute(db)
  for (const table of [...OFFICE, ...CASE_TABLES, 'person', 'partsnavn', 'fuldmagt', 'sag'] as const) {
    await sql`alter table ${sql.table(table)} enable row level security, force row level security`.execute(db)
    // What runs as the owner (functions that are told to, and foreign keys) sees one municipality.
    await policy(db, table, 'all', 'owner', OWN_KOMMUNE)
    await policy(db, table, 'all', SYSTEM, OWN_KOMMUNE)
    await sql`grant select, insert on ${sql.table(table)} to sagsvej_system`.execute(db)
  }
  await office(db)
  await people(db)
  await theCase(db)
  await parties(db)
  await ofTheCase(db)
  await functions(db)
}

const OFFICE = [
  'enhed',
  'bruger',
  'brugerrolle',
  'vikar',
  'delegation',
  'inhabilitet',
  'noedadgang',
  'noedgennemgang',
] as const
/** Nobody adds an event in the name of another. */
const IN_OWN_NAME = 'af_hvem = (select app_hvem()) and af_rolle = (select app_rolle())'
const CASE_TABLES = ['begivenhed', 'laesning', 'sagstildeling', 'sagsleverandoer'] as const

async function settings(db: Db): Promise<void> {
  for (const name of ['kommune', 'rolle', 'hvem', 'bruger', 'person'] as const) {
    await define(db, `app_${name}()`, 'text', `select nullif(current_setting('app.${name}', true), '')`)
  }
  await define(
    db,
    'app_nu()',
    'timestamptz',
    `select nullif(current_setting('app.nu', true), '')::timestamptz`,
  )
  await define(db, 'app_dag()', 'date', `select nullif(current_setting('app.dag', true), '')::date`)
}

/** What the asker has, each worked out once for a query and not for a row. */
async function rights(db: Db): Promise<void> {
  const ROLES = `brugerrolle r where r.kommune = app_kommune() and r.bruger = app_bruger() and r.rolle = app_rolle()
    and r.fra <= app_dag() and coalesce(r.til >= app_dag(), true)`
  const all = (column: string, from: string) => `select coalesce(array_agg(${column}), '{}') from ${from}`
  await define(
    db,
    'app_har_rolle(rolle text)',
    'boolean',
    `select exists (select from ${ROLES} and r.rolle = $1)`,
  )
  await define(db, 'app_er_leder()', 'boolean', `select app_har_rolle('leder')`)
  await define(db, 'app_enheder()', 'text[]', all('r.enhed', `${ROLES} and r.rolle = 'sagsbehandler'`))
  await define(db, 'app_leverandoerer()', 'text[]', all('r.enhed', `${ROLES} and r.rolle = 'leverandør'`))
  await define(
    db,
    'app_vikar_for()',
    'text[]',
    all(
      'v.for_bruger',
      `vikar v where v.kommune = app_kommune() and v.bruger = app_bruger()
       and app_dag() between v.fra and v.til and app_har_rolle('sagsbehandler')`,
    ),
  )
  await define(
    db,
    'app_inhabil()',
    'text[]',
    all('i.sag_id', 'inhabilitet i where i.kommune = app_kommune() and i.bruger = app_bruger()'),
  )
  await define(
    db,
    'app_saerskilte()',
    'text[]',
    // Each asks its own table alone: the policy of the other asks the case, which asks here.
    `select case app_rolle()
       when 'sagsbehandler' then array(
         select n.sag_id from noedadgang n where n.kommune = app_kommune() and n.bruger = app_bruger()
           and app_nu() >= n.fra and app_nu() < n.til and app_har_rolle('sagsbehandler'))
       when 'leverandør' then array(
         select l.sag_id from sagsleverandoer l where l.kommune = app_kommune()
           and l.enhed = any (app_leverandoerer())
           and l.fra <= app_dag() and coalesce(l.til >= app_dag(), true))
       else '{}' end`,
  )
  await define(
    db,
    'app_fuldmagter(magt text)',
    'setof fuldmagt',
    `select f.* from fuldmagt f where f.kommune = app_kommune() and f.fuldmaegtig = app_person()
       and app_rolle() = 'repræsentant' and (magt is null or magt = any (f.omfang))
       and f.fra <= app_dag() and coalesce(f.til >= app_dag(), true)
       and coalesce(f.tilbagekaldt > app_dag(), true)`,
  )
  // The cases in which a citizen or a representative has a power: the citizen has all of them in the own case.
  await define(
    db,
    'app_sager(magt text)',
    'text[]',
    `select array(
       select s.sag_id from sag s where s.kommune = app_kommune() and s.person = app_person() and app_rolle() = 'borger'
       union all
       select s.sag_id from sag s join app_fuldmagter(magt) f
         on f.fuldmagtsgiver = s.person and coalesce(f.sag_id = s.sag_id, true)
       where s.kommune = app_kommune())`,
  )
}

/** Colleagues see who works where; the manager and the system appoint. */
async function office(db: Db): Promise<void> {
  const leads = `${OWN_KOMMUNE} and (select app_er_leder())`
  const known = `${OWN_KOMMUNE} and (select exists (select from bruger b where b.kommune = app_kommune() and b.id = app_bruger()))`
  for (const table of ['enhed', 'brugerrolle', 'vikar', 'delegation'] as const) {
    await sql`grant select, insert on ${sql.table(table)} to sagsvej_app`.execute(db)
    await policy(db, table, 'select', STAFF, known)
    await policy(db, table, 'insert', STAFF, leads)
  }
  for (const table of ['brugerrolle', 'vikar', 'delegation'] as const) {
    await sql`grant update (til) on ${sql.table(table)} to sagsvej_app, sagsvej_system`.execute(db)
    await policy(db, table, 'update', STAFF, leads)
  }
  await sql`grant select, insert on bruger to sagsvej_app`.execute(db)
  await policy(db, 'bruger', 'select', STAFF, `${OWN_KOMMUNE} and (select app_bruger()) is not null`)
  await policy(db, 'bruger', 'insert', STAFF, leads)

  const own = `bruger = (select app_bruger())`
  await sql`grant select, insert on inhabilitet, noedadgang, noedgennemgang to sagsvej_app`.execute(db)
  await policy(db, 'inhabilitet', 'select', STAFF, `${OWN_KOMMUNE} and (${own} or (select app_er_leder()))`)
  await policy(
    db,
    'inhabilitet',
    'insert',
    STAFF,
    `${OWN_KOMMUNE} and (${own} or (select app_er_leder())) and af = (select app_bruger())`,
  )
  await policy(db, 'noedadgang', 'select', STAFF, `${OWN_KOMMUNE} and (${own} or (select app_er_leder()))`)
  await policy(
    db,
    'noedadgang',
    'insert',
    STAFF,
    `${OWN_KOMMUNE} and ${own} and fra = (select app_nu()) and (select app_har_rolle('sagsbehandler'))`,
  )
  await policy(db, 'noedgennemgang', 'select', STAFF, leads)
  // Nobody reviews an access of one's own.
  await policy(
    db,
    'noedgennemgang',
    'insert',
    STAFF,
    `${leads} and af = (select app_bruger()) and exists (
       select from noedadgang n where n.kommune = noedgennemgang.kommune and n.nr = noedadgang and n.bruger <> af)`,
  )
}

async function people(db: Db): Promise<void> {
  const SHOWN = 'kommune, id, cpr, beskyttet, vist_navn, vist_navnenoegle, vist_adresse'
  await sql.raw(`grant select (${SHOWN}) on person to sagsvej_app, sagsvej_borger`).execute(db)
  await sql`grant update (navn, navnenoegle, adresse, beskyttet) on person to sagsvej_system`.execute(db)
  const hasCase = 'exists (select from sag s where s.kommune = person.kommune and s.person = person.id)'
  await policy(db, 'person', 'select', STAFF, `${OWN_KOMMUNE} and ${hasCase}`)
  await policy(
    db,
    'person',
    'select',
    CITIZEN,
    `${OWN_KOMMUNE} and (id = (select app_person()) or id in (select fuldmagtsgiver from app_fuldmagter(null)))`,
  )
  await sql`grant select, insert on fuldmagt to sagsvej_app, sagsvej_borger`.execute(db)
  await sql`grant update (tilbagekaldt) on fuldmagt to sagsvej_app, sagsvej_borger, sagsvej_system`.execute(
    db,
  )
  const ofACase = `${OWN_KOMMUNE} and exists (
    select from sag s where s.kommune = fuldmagt.kommune and s.person = fuldmagtsgiver)`
  for (const action of ['select', 'insert', 'update'] as const)
    await policy(db, 'fuldmagt', action, STAFF, ofACase)
  const giver = `${OWN_KOMMUNE} and fuldmagtsgiver = (select app_person()) and (select app_rolle()) = 'borger'`
  await policy(
    db,
    'fuldmagt',
    'select',
    CITIZEN,
    `(${giver}) or (${OWN_KOMMUNE} and fuldmaegtig = (select app_person()))`,
  )
  await policy(db, 'fuldmagt', 'insert', CITIZEN, giver)
  await policy(db, 'fuldmagt', 'update', CITIZEN, giver)
}

async function theCase(db: Db): Promise<void> {
  await sql`grant select, insert on sag to sagsvej_app, sagsvej_borger`.execute(db)
  await policy(db, 'sag', 'select', STAFF, HELD)
  await policy(
    db,
    'sag',
    'insert',
    STAFF,
    `${OWN_KOMMUNE} and (enhed = any ((select app_enheder())::text[]) or (select app_er_leder()))`,
  )
  const granted = (magt: string, allCases: string) => `exists (
    select from app_fuldmagter(${magt}) f where f.fuldmagtsgiver = sag.person and ${allCases})`
  const own = `person = (select app_person()) and (select app_rolle()) = 'borger'`
  await policy(
    db,
    'sag',
    'select',
    CITIZEN,
    `${OWN_KOMMUNE} and ((${own}) or ${granted('null', 'coalesce(f.sag_id = sag.sag_id, true)')})`,
  )
  await policy(
    db,
    'sag',
    'insert',
    CITIZEN,
    `${OWN_KOMMUNE} and enhed is null and sagsbehandler is null and ((${own}) or ${granted(`'skrive'`, 'f.sag_id is null')})`,
  )
}

/** A provider sees the links of its own; others those of the cases they see. */
const OF_PROVIDER = (seen: string) =>
  `case (select app_rolle()) when 'leverandør' then ${OWN_KOMMUNE} and enhed = any ((select app_leverandoerer())::text[])
   else ${seen} end`

/** Names of parties: as they are shown, to those who see the event they belong to. */
async function parties(db: Db): Promise<void> {
  await sql
    .raw(`grant select (kommune, sag_id, nr, vist_navn) on partsnavn to sagsvej_app, sagsvej_borger`)
    .execute(db)
  await sql`
    grant insert (kommune, sag_id, nr, navn, beskyttet) on partsnavn to sagsvej_app, sagsvej_borger`.execute(
    db,
  )
  const seen = `${OWN_KOMMUNE} and exists (
    select from sag s where s.kommune = partsnavn.kommune and s.sag_id = partsnavn.sag_id)`
  await policy(db, 'partsnavn', 'select', STAFF, seen)
  await policy(db, 'partsnavn', 'insert', STAFF, seen)
  const may = (magt: string) => `${OWN_KOMMUNE} and sag_id = any ((select app_sager('${magt}'))::text[])`
  await policy(db, 'partsnavn', 'select', CITIZEN, may('se'))
  await policy(db, 'partsnavn', 'insert', CITIZEN, may('skrive'))
}

async function ofTheCase(db: Db): Promise<void> {
  await sql`grant select, insert on begivenhed, laesning to sagsvej_borger`.execute(db)
  // A citizen sees when and what for the case was read, not which employee did: GDPR art. 15 as read in C-579/21.
  await sql`revoke select on laesning from sagsvej_borger`.execute(db)
  await sql`grant select (kommune, nr, sag_id, formaal, som, hvornaar) on laesning to sagsvej_borger`.execute(
    db,
  )
  for (const table of CASE_TABLES) {
    const seen = `${OWN_KOMMUNE} and exists (
      select from sag s where s.kommune = ${table}.kommune and s.sag_id = ${table}.sag_id)`
    await sql`grant select, insert on ${sql.table(table)} to sagsvej_app`.execute(db)
    await policy(db, table, 'select', STAFF, table === 'sagsleverandoer' ? OF_PROVIDER(seen) : seen)
    await policy(db, table, 'insert', STAFF, table === 'begivenhed' ? `${seen} and ${IN_OWN_NAME}` : seen)
  }
  await sql`grant update (til) on sagsleverandoer to sagsvej_app, sagsvej_system`.execute(db)
  await policy(db, 'sagsleverandoer', 'update', STAFF, `${OWN_KOMMUNE} and (select app_er_leder())`)
  const may = (magt: string) => `${OWN_KOMMUNE} and sag_id = any ((select app_sager('${magt}'))::text[])`
  await policy(db, 'begivenhed', 'select', CITIZEN, may('se'))
  await policy(db, 'begivenhed', 'insert', CITIZEN, `${may('skrive')} and ${IN_OWN_NAME}`)
  await policy(db, 'laesning', 'select', CITIZEN, may('se'))
  // Whoever may see something of the case may note that it was seen.
  await policy(
    db,
    'laesning',
    'insert',
    CITIZEN,
    `${OWN_KOMMUNE} and exists (select from sag s where s.kommune = laesning.kommune and s.sag_id = laesning.sag_id)`,
  )
}

/** What must reach past the asker's own view, and does one thing only. */
async function functions(db: Db): Promise<void> {
  // A person is in the municipality once; whoever opens a case need not be allowed to see the person's other cases.
  await sql`
    create function find_eller_opret_person(nyt_cpr text, nyt_navn text, ny_noegle text, ny_adresse text) returns text
    language plpgsql security definer set search_path from current as $$
    declare fundet text;
    begin
      insert into person (kommune, id, cpr, navn, navnenoegle, adresse)
      values (app_kommune(), gen_random_uuid(), nyt_cpr, nyt_navn, ny_noegle, ny_adresse)
      on conflict (kommune, cpr) do nothing returning id into fundet;
      if fundet is null then
        select id into fundet from person where kommune = app_kommune() and cpr = nyt_cpr;
      end if;
      return fundet;
    end $$`.execute(db)
  // Whoever learns of a protection in a case raises it; only the civil registration, through the system, ends it.
  await sql`
    create function beskyt_borger(sagen text) returns void
    language sql security definer set search_path from current as $$
      update person p set beskyttet = true from sag s
      where s.kommune = app_kommune() and s.sag_id = sagen and p.kommune = s.kommune and p.id = s.person
    $$`.execute(db)
  await sql`revoke execute on function beskyt_borger(text) from public`.execute(db)
  await sql`
    grant execute on function beskyt_borger(text) to sagsvej_app, sagsvej_borger, sagsvej_system`.execute(db)
  // Who hands a case to another unit may no longer see it afterwards.
  await sql`
    create function tildel() returns trigger
    language plpgsql security definer set search_path from current as $$
    begin
      update sag set enhed = new.enhed, sagsbehandler = new.sagsbehandler
      where kommune = new.kommune and sag_id = new.sag_id;
      return new;
    end $$`.execute(db)
  await sql`
    create trigger tildel after insert on sagstildeling
    for each row execute function tildel()`.execute(db)
  await sql`revoke execute on function find_eller_opret_person(text, text, text, text) from public`.execute(
    db,
  )
  await sql`
    grant execute on function find_eller_opret_person(text, text, text, text)
    to sagsvej_app, sagsvej_borger, sagsvej_system`.execute(db)
}
