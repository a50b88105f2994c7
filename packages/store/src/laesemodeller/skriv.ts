import type { SagBegivenhed } from '@sagsvej/casework'
import { sql } from 'kysely'
import { Kommunerum } from '../database/lager.ts'

/** A case with all its events, and the number of the first whose text is not yet there. */
export interface Fremskrevet {
  readonly sagId: string
  readonly begivenheder: readonly SagBegivenhed[]
  readonly fraNr: number
}

/** A deadline there is none of stands last. */
export const INGEN_FRIST = 'infinity'

/** Brings the read models of these cases up to their events, in one statement. */
export async function skrivLæsemodeller(rum: Kommunerum, sager: readonly Fremskrevet[]): Promise<void> {
  const indeks = sager.map((one) => indeksrække(rum, one))
  const opgaver = sager.flatMap((one) => opgaverækker(rum, one))
  const tekster = sager.flatMap((one) => tekstrækker(rum, one))
  await sql`
    with holder as (
      select s.sag_id, s.enhed, s.sagsbehandler, p.vist_navn, p.vist_navnenoegle
      from sag s join person p on p.kommune = s.kommune and p.id = s.person
      where s.kommune = ${rum.kommune} and s.sag_id = any (${sager.map(({ sagId }) => sagId)}::text[])
    ), nu as (
      select * from jsonb_to_recordset(${JSON.stringify(opgaver)}::jsonb) as o(
        sag_id text, noegle text, ansvarlig text, procedure text, trin text, titel text, frist date, hjemmel text)
    ), i as (
      insert into sagsindeks
        (kommune, sag_id, enhed, sagsbehandler, nr, navn, navnenoegle, status, procedure, frist)
      select ${rum.kommune}, i.sag_id, h.enhed, h.sagsbehandler, i.nr, h.vist_navn, h.vist_navnenoegle, i.status,
        i.procedure, i.frist
      from jsonb_to_recordset(${JSON.stringify(indeks)}::jsonb) as i(
        sag_id text, nr integer, status text, procedure text, frist date)
      join holder h using (sag_id)
      on conflict (kommune, sag_id) do update set
        enhed = excluded.enhed, sagsbehandler = excluded.sagsbehandler, nr = excluded.nr, navn = excluded.navn,
        navnenoegle = excluded.navnenoegle, status = excluded.status, procedure = excluded.procedure,
        frist = excluded.frist
    ), gone as (
      delete from opgave o using holder h
      where o.kommune = ${rum.kommune} and o.sag_id = h.sag_id
        and not exists (select from nu where nu.sag_id = o.sag_id and nu.noegle = o.noegle)
    ), o as (
      insert into opgave
        (kommune, sag_id, noegle, enhed, sagsbehandler, ansvarlig, procedure, trin, titel, frist, hjemmel)
      select ${rum.kommune}, nu.sag_id, nu.noegle, h.enhed, h.sagsbehandler, nu.ansvarlig, nu.procedure, nu.trin,
        nu.titel, nu.frist, nu.hjemmel
      from nu join holder h using (sag_id)
      on conflict (kommune, sag_id, noegle) do update set
        enhed = excluded.enhed, sagsbehandler = excluded.sagsbehandler, ansvarlig = excluded.ansvarlig,
        procedure = excluded.procedure, trin = excluded.trin, titel = excluded.titel, frist = excluded.frist,
        hjemmel = excluded.hjemmel
      where (opgave.*) is distinct from (excluded.*)
    )
    insert into soegetekst (kommune, sag_id, nr, enhed, sagsbehandler, tekst)
    select ${rum.kommune}, t.sag_id, t.nr, h.enhed, h.sagsbehandler, coalesce(t.tekst, h.vist_navn)
    from jsonb_to_recordset(${JSON.stringify(tekster)}::jsonb) as t(sag_id text, nr integer, tekst text)
    join holder h using (sag_id)
    on conflict (kommune, sag_id, nr) do update set
      enhed = excluded.enhed, sagsbehandler = excluded.sagsbehandler, tekst = excluded.tekst`.execute(
    Kommunerum.transaction(rum),
  )
}

const indeksrække = ({ fremskrivning }: Kommunerum, { sagId, begivenheder }: Fremskrevet) => ({
  sag_id: sagId,
  nr: begivenheder.length,
  ...fremskrivning.indeks(begivenheder),
})

const opgaverækker = ({ fremskrivning }: Kommunerum, { sagId, begivenheder }: Fremskrevet) =>
  fremskrivning.opgaver(begivenheder).map(({ nøgle, frist = INGEN_FRIST, ...opgave }) => ({
    sag_id: sagId,
    noegle: nøgle,
    frist,
    ...opgave,
  }))

/** The shown name is found under 0, which has no text here, each event under its number. */
function tekstrækker({ fremskrivning }: Kommunerum, { sagId, begivenheder, fraNr }: Fremskrevet) {
  const texts = begivenheder.slice(fraNr - 1).flatMap((event, i) => {
    const tekst = fremskrivning.tekst(event)
    return tekst === undefined ? [] : [{ sag_id: sagId, nr: fraNr + i, tekst }]
  })
  return fraNr > 1 ? texts : [{ sag_id: sagId, nr: 0 }, ...texts]
}
