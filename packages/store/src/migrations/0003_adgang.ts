import { type Kysely, sql } from 'kysely'

/**
 * Every transaction takes the role sagsvej_app, which can read and add and nothing else, and sees one municipality.
 * Where the role was made beforehand, the user who migrates must be a member of it.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    do $$
    begin
      create role sagsvej_app nologin;
    exception when duplicate_object or unique_violation then
      null; -- roles belong to the server, and another database of it has made this one
    end $$`.execute(db)
  await sql`
    do $$
    begin
      if not pg_has_role(current_user, 'sagsvej_app', 'member') then
        execute format('grant sagsvej_app to %I', current_user);
      end if;
    end $$`.execute(db)
  await sql`grant usage on schema public to sagsvej_app`.execute(db)
  for (const table of ['begivenhed', 'laesning'] as const) {
    const name = sql.table(table)
    await sql`grant select, insert on ${name} to sagsvej_app`.execute(db)
    await sql`alter table ${name} enable row level security, force row level security`.execute(db)
    await sql`
      create policy egen_kommune on ${name}
      using (kommune = current_setting('app.kommune', true))
      with check (kommune = current_setting('app.kommune', true))`.execute(db)
  }
}
