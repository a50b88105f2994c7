import { sql } from 'kysely'
import type { Db } from './politik.ts'

const RIGHTS = {
  er_leder: 'boolean',
  enheder: 'text[]',
  vikar_for: 'text[]',
  inhabil: 'text[]',
  saerskilte: 'text[]',
} as const

/**
 * What the asker has is found once for a transaction, when it says who asks (`husk_ret`), and not for every table in every
 * query. It is remembered with the settings it was found for: change one of them, or what it was found in, and it is
 * found anew.
 */
export async function up(db: Db): Promise<void> {
  await sql`
    create function app_ret_for() returns text language sql stable as $$
      select concat_ws('/', app_kommune(), app_rolle(), app_bruger(), current_setting('app.nu', true),
        current_setting('app.dag', true))
    $$`.execute(db)
  await finding(db)
  for (const [name, type] of Object.entries(RIGHTS))
    await sql
      .raw(`
      create or replace function app_${name}() returns ${type} language plpgsql stable as $$
      begin
        if current_setting('app.ret_for', true) = app_ret_for() then
          return current_setting('app.${name}')::${type};
        end if;
        return find_${name}();
      end $$`)
      .execute(db)
  await sql
    .raw(`
    create function husk_ret() returns void language plpgsql as $$
    begin
      perform set_config('app.ret_for', '', true);
      if app_rolle() in ('sagsbehandler', 'leder', 'leverandør') then
        perform ${Object.keys(RIGHTS)
          .map((name) => `set_config('app.${name}', find_${name}()::text, true)`)
          .join(', ')};
        perform set_config('app.ret_for', app_ret_for(), true);
      end if;
    end $$`)
    .execute(db)
  await sql`
    create function glem_ret() returns trigger language plpgsql as $$
    begin
      perform set_config('app.ret_for', '', true);
      return null;
    end $$`.execute(db)
  for (const table of ['brugerrolle', 'vikar', 'inhabilitet', 'noedadgang', 'sagsleverandoer'] as const)
    await sql`
      create trigger glem_ret after insert or update or delete on ${sql.table(table)}
      for each statement execute function glem_ret()`.execute(db)
}

/** As the rights were found before, with plans that are kept. */
async function finding(db: Db): Promise<void> {
  const roles = `brugerrolle r where r.kommune = app_kommune() and r.bruger = app_bruger() and r.rolle = app_rolle()
    and r.fra <= app_dag() and coalesce(r.til >= app_dag(), true)`
  const bodies: Readonly<Record<keyof typeof RIGHTS, string>> = {
    er_leder: `exists (select from ${roles} and r.rolle = 'leder')`,
    enheder: `array(select r.enhed from ${roles} and r.rolle = 'sagsbehandler')`,
    vikar_for: `array(
      select v.for_bruger from vikar v where v.kommune = app_kommune() and v.bruger = app_bruger()
        and app_dag() between v.fra and v.til and app_har_rolle('sagsbehandler'))`,
    inhabil: `array(
      select i.sag_id from inhabilitet i where i.kommune = app_kommune() and i.bruger = app_bruger())`,
    saerskilte: `case app_rolle()
      when 'sagsbehandler' then array(
        select n.sag_id from noedadgang n where n.kommune = app_kommune() and n.bruger = app_bruger()
          and app_nu() >= n.fra and app_nu() < n.til and app_har_rolle('sagsbehandler'))
      when 'leverandør' then array(
        select l.sag_id from sagsleverandoer l where l.kommune = app_kommune() and l.enhed = any (app_leverandoerer())
          and l.fra <= app_dag() and coalesce(l.til >= app_dag(), true))
      else '{}' end`,
  }
  for (const [name, body] of Object.entries(bodies))
    await sql
      .raw(`
      create function find_${name}() returns ${RIGHTS[name as keyof typeof RIGHTS]} language plpgsql stable as $$
      begin
        return ${body};
      end $$`)
      .execute(db)
}
