import { sql } from 'kysely'
import { CITIZEN, type Db, OWN_KOMMUNE, policy, STAFF, SYSTEM } from './politik.ts'

/**
 * Documents by version. What is known of a version never changes; its bytes stand apart, so that they can be deleted by
 * a rule of disposal and in no other way.
 */
export async function up(db: Db): Promise<void> {
  await sql`
    create table dokumentversion (
      kommune text not null check (kommune <> ''),
      sag_id text not null,
      dokument text not null check (dokument <> ''),
      version integer not null check (version >= 1),
      navn text not null check (navn <> ''),
      medietype text not null,
      stoerrelse integer not null check (stoerrelse between 1 and 26214400),
      sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
      intern boolean not null,
      af text not null check (af <> ''),
      registreret timestamptz not null,
      primary key (kommune, sag_id, dokument, version)
    )`.execute(db)
  await sql`
    create table dokumentindhold (
      kommune text not null,
      sag_id text not null,
      dokument text not null,
      version integer not null,
      bytes bytea not null,
      primary key (kommune, sag_id, dokument, version),
      foreign key (kommune, sag_id, dokument, version) references dokumentversion
    )`.execute(db)
  await sql`
    create table dokumentsletning (
      kommune text not null,
      sag_id text not null,
      dokument text not null,
      version integer not null,
      regel text not null check (regel <> ''),
      grund text not null check (grund <> ''),
      af text not null check (af <> ''),
      hvornaar timestamptz not null,
      primary key (kommune, sag_id, dokument, version),
      foreign key (kommune, sag_id, dokument, version) references dokumentversion
    )`.execute(db)
  for (const table of ['dokumentversion', 'dokumentsletning'] as const)
    await sql`
      create trigger uforanderlig before update or delete or truncate on ${sql.table(table)}
      for each statement execute function uforanderlig()`.execute(db)
  await sql`
    create trigger uforanderlig before update or truncate on dokumentindhold
    for each statement execute function uforanderlig()`.execute(db)
  await disposal(db)
  await access(db)
}

async function disposal(db: Db): Promise<void> {
  await sql`
    create function kun_efter_regel() returns trigger language plpgsql as $$
    begin
      if not exists (
        select from dokumentsletning s where s.kommune = old.kommune and s.sag_id = old.sag_id
          and s.dokument = old.dokument and s.version = old.version
      ) then
        raise exception 'the bytes of a document are deleted by a rule of disposal only'
          using errcode = 'restrict_violation';
      end if;
      return old;
    end $$`.execute(db)
  await sql`
    create trigger kun_efter_regel before delete on dokumentindhold
    for each row execute function kun_efter_regel()`.execute(db)
}

async function access(db: Db): Promise<void> {
  for (const table of ['dokumentversion', 'dokumentindhold', 'dokumentsletning'] as const) {
    const seen = `${OWN_KOMMUNE} and exists (
      select from sag s where s.kommune = ${table}.kommune and s.sag_id = ${table}.sag_id)`
    const leads = `${seen} and (select app_er_leder())`
    const deletes = table === 'dokumentsletning'
    await sql`grant select, insert on ${sql.table(table)} to sagsvej_app, sagsvej_system`.execute(db)
    await sql`grant select on ${sql.table(table)} to sagsvej_borger`.execute(db)
    await sql`alter table ${sql.table(table)} enable row level security, force row level security`.execute(db)
    await policy(db, table, 'all', 'owner', OWN_KOMMUNE)
    await policy(db, table, 'all', SYSTEM, OWN_KOMMUNE)
    await policy(db, table, 'select', STAFF, seen)
    await policy(db, table, 'insert', STAFF, deletes ? leads : seen)
    const may = (magt: string) => `${OWN_KOMMUNE} and sag_id = any ((select app_sager('${magt}'))::text[])`
    // The bytes follow what is known of them: what the asker does not see there is not seen here.
    const open =
      table === 'dokumentversion'
        ? 'not intern'
        : `exists (select from dokumentversion v where v.kommune = ${table}.kommune and v.sag_id = ${table}.sag_id
             and v.dokument = ${table}.dokument and v.version = ${table}.version)`
    await policy(db, table, 'select', CITIZEN, `${may('dokumenter')} and ${open}`)
    if (deletes) continue
    await sql`grant insert on ${sql.table(table)} to sagsvej_borger`.execute(db)
    await policy(db, table, 'insert', CITIZEN, `${may('skrive')} and ${open}`)
  }
  await sql`grant delete on dokumentindhold to sagsvej_app, sagsvej_system`.execute(db)
  await policy(
    db,
    'dokumentindhold',
    'delete',
    STAFF,
    `${OWN_KOMMUNE} and (select app_er_leder()) and exists (
      select from sag s where s.kommune = dokumentindhold.kommune and s.sag_id = dokumentindhold.sag_id)`,
  )
}
