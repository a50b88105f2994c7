import { type Kysely, sql } from 'kysely'

/**
 * What is done again and again, as functions: the plan of each, with all the policies in it, is made once for a connection
 * and not for every call. They run with the rights of the one who calls, and in the municipality the transaction is in.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await reading(db)
  await adding(db)
  await readModels(db)
}

async function reading(db: Kysely<never>): Promise<void> {
  await sql`
    create function noter(sager text[], som text, formaal text) returns void language plpgsql as $$
    begin
      insert into laesning (kommune, sag_id, hvem, formaal, som, hvornaar)
      select app_kommune(), sag, app_hvem(), noter.formaal, noter.som, app_nu() from unnest(sager) sag;
    end $$`.execute(db)
  // One value and not a row for each event: [case, number, type, version, content, names as they are shown].
  await sql`
    create function begivenheder(sager text[]) returns json language plpgsql stable as $$
    begin
      return (
        select coalesce(json_agg(
          json_build_array(b.sag_id, b.nr, b.type, b.version, b.indhold, case b.type
            when 'SagOprettet' then (
              select jsonb_strip_nulls(jsonb_build_object('navn', p.vist_navn, 'cpr', p.cpr))
              from sag s join person p on p.kommune = s.kommune and p.id = s.person
              where s.kommune = b.kommune and s.sag_id = b.sag_id)
            when 'PartTilføjet' then case b.indhold ->> 'rolle'
              when 'borger' then (
                select jsonb_build_object('navn', p.vist_navn)
                from sag s join person p on p.kommune = s.kommune and p.id = s.person
                where s.kommune = b.kommune and s.sag_id = b.sag_id)
              else (
                select jsonb_build_object('navn', n.vist_navn) from partsnavn n
                where n.kommune = b.kommune and n.sag_id = b.sag_id and n.nr = b.nr)
              end
            end) order by b.sag_id, b.nr), '[]')
        from begivenhed b where b.kommune = app_kommune() and b.sag_id = any (sager)
      );
    end $$`.execute(db)
}

async function adding(db: Kysely<never>): Promise<void> {
  // Gives the numbers that were added: none when the case has moved on, fewer when another was quicker all the same.
  await sql`
    create function tilfoej(sag text, forventet integer, raekker jsonb, tid timestamptz) returns integer[]
    language plpgsql as $$
    declare tilfoejet integer[];
    begin
      -- Nobody else adds to the case, or makes its read models anew, until the transaction ends.
      perform pg_advisory_xact_lock(hashtextextended(app_kommune() || '/' || sag, 0));
      with sidste as (
        select coalesce(max(b.nr), 0) as nr from begivenhed b where b.kommune = app_kommune() and b.sag_id = sag
      ), nye as (
        insert into begivenhed (kommune, sag_id, nr, type, version, indhold, registreret)
        select app_kommune(), sag, e.nr, e.type, e.version, e.indhold, tid
        from sidste, jsonb_to_recordset(raekker) as e(nr integer, type text, version integer, indhold jsonb)
        where sidste.nr = forventet
        on conflict do nothing returning nr
      ) select coalesce(array_agg(nye.nr), '{}') into tilfoejet from nye;
      return tilfoejet;
    end $$`.execute(db)
}

async function readModels(db: Kysely<never>): Promise<void> {
  await sql`
    create function skriv_laesemodeller(sager text[], indeks jsonb, opgaver jsonb, tekster jsonb) returns void
    language plpgsql as $$
    declare k text := app_kommune();
    begin
      with holder as (
        select s.sag_id, s.enhed, s.sagsbehandler, p.vist_navn, p.vist_navnenoegle
        from sag s join person p on p.kommune = s.kommune and p.id = s.person
        where s.kommune = k and s.sag_id = any (sager)
      ), nu as (
        select * from jsonb_to_recordset(opgaver) as o(
          sag_id text, noegle text, ansvarlig text, procedure text, trin text, titel text, frist date, hjemmel text)
      ), i as (
        insert into sagsindeks
          (kommune, sag_id, enhed, sagsbehandler, nr, navn, navnenoegle, status, procedure, frist)
        select k, i.sag_id, h.enhed, h.sagsbehandler, i.nr, h.vist_navn, h.vist_navnenoegle, i.status, i.procedure,
          i.frist
        from jsonb_to_recordset(indeks) as i(
          sag_id text, nr integer, status text, procedure text, frist date)
        join holder h using (sag_id)
        on conflict (kommune, sag_id) do update set
          enhed = excluded.enhed, sagsbehandler = excluded.sagsbehandler, nr = excluded.nr, navn = excluded.navn,
          navnenoegle = excluded.navnenoegle, status = excluded.status, procedure = excluded.procedure,
          frist = excluded.frist
      ), gone as (
        delete from opgave o using holder h
        where o.kommune = k and o.sag_id = h.sag_id
          and not exists (select from nu where nu.sag_id = o.sag_id and nu.noegle = o.noegle)
      ), o as (
        insert into opgave as eksisterende
          (kommune, sag_id, noegle, enhed, sagsbehandler, ansvarlig, procedure, trin, titel, frist, hjemmel)
        select k, nu.sag_id, nu.noegle, h.enhed, h.sagsbehandler, nu.ansvarlig, nu.procedure, nu.trin, nu.titel,
          nu.frist, nu.hjemmel
        from nu join holder h using (sag_id)
        on conflict (kommune, sag_id, noegle) do update set
          enhed = excluded.enhed, sagsbehandler = excluded.sagsbehandler, ansvarlig = excluded.ansvarlig,
          procedure = excluded.procedure, trin = excluded.trin, titel = excluded.titel, frist = excluded.frist,
          hjemmel = excluded.hjemmel
        where (eksisterende.*) is distinct from (excluded.*)
      )
      insert into soegetekst (kommune, sag_id, nr, enhed, sagsbehandler, tekst)
      select k, t.sag_id, t.nr, h.enhed, h.sagsbehandler, coalesce(t.tekst, h.vist_navn)
      from jsonb_to_recordset(tekster) as t(sag_id text, nr integer, tekst text)
      join holder h using (sag_id)
      on conflict (kommune, sag_id, nr) do update set
        enhed = excluded.enhed, sagsbehandler = excluded.sagsbehandler, tekst = excluded.tekst;
    end $$`.execute(db)
}
