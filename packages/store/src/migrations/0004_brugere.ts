import { type Kysely, sql } from 'kysely'

/**
 * Who works in the municipality: units, users, their roles with dates, who stands in for whom, and who may decide what.
 * Two more roles of the database: sagsvej_borger for citizens and their representatives, sagsvej_system for jobs,
 * imports and the operator. Where they were made beforehand, the user who migrates must be a member of them.
 */
export async function up(db: Kysely<never>): Promise<void> {
  for (const role of ['sagsvej_borger', 'sagsvej_system'] as const) {
    await sql`
      do $$
      begin
        create role ${sql.raw(role)} nologin;
      exception when duplicate_object or unique_violation then
        null; -- roles belong to the server, and another database of it has made this one
      end $$`.execute(db)
    await sql`
      do $$
      begin
        if not pg_has_role(current_user, '${sql.raw(role)}', 'member') then
          execute format('grant ${sql.raw(role)} to %I', current_user);
        end if;
      end $$`.execute(db)
    await sql`grant usage on schema public to ${sql.raw(role)}`.execute(db)
  }
  await sql`
    create table enhed (
      kommune text not null check (kommune <> ''),
      id text not null check (id <> ''),
      navn text not null check (navn <> ''),
      slags text not null check (slags in ('jobcenter', 'leverandør')),
      primary key (kommune, id)
    )`.execute(db)
  await sql`
    create table bruger (
      kommune text not null check (kommune <> ''),
      id text not null check (id <> ''),
      navn text not null check (navn <> ''),
      primary key (kommune, id)
    )`.execute(db)
  await sql`
    create table brugerrolle (
      kommune text not null,
      nr bigint generated always as identity,
      bruger text not null,
      rolle text not null check (rolle in ('sagsbehandler', 'leder', 'leverandør')),
      enhed text check (enhed is not null or rolle = 'leder'),
      fra date not null,
      til date check (til >= fra),
      primary key (kommune, nr),
      foreign key (kommune, bruger) references bruger,
      foreign key (kommune, enhed) references enhed
    )`.execute(db)
  await sql`create index brugerrolle_af_bruger on brugerrolle (kommune, bruger)`.execute(db)
  await sql`
    create table vikar (
      kommune text not null,
      nr bigint generated always as identity,
      bruger text not null,
      for_bruger text not null check (for_bruger <> bruger),
      fra date not null,
      til date not null check (til >= fra),
      primary key (kommune, nr),
      foreign key (kommune, bruger) references bruger,
      foreign key (kommune, for_bruger) references bruger
    )`.execute(db)
  await sql`create index vikar_af_bruger on vikar (kommune, bruger)`.execute(db)
  await sql`
    create table delegation (
      kommune text not null,
      nr bigint generated always as identity,
      bruger text not null,
      handling text not null check (handling <> ''),
      fra date not null,
      til date check (til >= fra),
      primary key (kommune, nr),
      foreign key (kommune, bruger) references bruger
    )`.execute(db)
  await sql`create index delegation_af_bruger on delegation (kommune, bruger, handling)`.execute(db)
}
