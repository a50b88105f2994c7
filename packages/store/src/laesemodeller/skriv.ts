import { sql } from 'kysely'
import { Kommunerum } from '../database/lager.ts'
import type { Læsbar } from '../sager/read.ts'
import type { Indeks } from './fremskrivning.ts'

/** A case with all that can be read of it, and the number of the first event whose text is not yet there. */
export interface Fremskrevet extends Læsbar {
  readonly sagId: string
  readonly fraNr: number
}

/** What a list says of a case that this version cannot read: it is there, and more cannot be told. */
const ULÆSELIG: Indeks = { status: 'kan ikke læses' }

/** A deadline there is none of stands last. */
export const INGEN_FRIST = 'infinity'

/** Brings the read models of these cases up to their events, in one statement. */
export async function skrivLæsemodeller(rum: Kommunerum, sager: readonly Fremskrevet[]): Promise<void> {
  const indeks = sager.map((one) => indeksrække(rum, one))
  const opgaver = sager.flatMap((one) => opgaverækker(rum, one))
  const tekster = sager.flatMap((one) => tekstrækker(rum, one))
  await sql`
    select skriv_laesemodeller(
      ${sager.map(({ sagId }) => sagId)}::text[], ${JSON.stringify(indeks)}, ${JSON.stringify(opgaver)},
      ${JSON.stringify(tekster)})`.execute(Kommunerum.transaction(rum))
  await skrivSagsgange(rum, sager)
}

/** Which procedures the events from `fraNr` on are part of; nothing is asked where nothing can have changed. */
async function skrivSagsgange(rum: Kommunerum, sager: readonly Fremskrevet[]): Promise<void> {
  const rows = sager.flatMap(({ sagId, begivenheder = [], fraNr }) =>
    rum.fremskrivning
      .sagsgange(begivenheder, fraNr)
      .flatMap((keys, i) => keys.map((sagsgang) => ({ sag_id: sagId, nr: fraNr + i, sagsgang }))),
  )
  if (rows.length === 0 && sager.every(({ nr, fraNr }) => fraNr === nr)) return
  const from = sager.map(({ sagId, fraNr }) => ({ sag_id: sagId, fra_nr: fraNr }))
  await sql`select skriv_begivenhedsgange(${JSON.stringify(from)}, ${JSON.stringify(rows)})`.execute(
    Kommunerum.transaction(rum),
  )
}

const indeksrække = ({ fremskrivning }: Kommunerum, { sagId, nr, begivenheder }: Fremskrevet) => ({
  sag_id: sagId,
  nr,
  ...(begivenheder ? fremskrivning.indeks(begivenheder) : ULÆSELIG),
})

const opgaverækker = ({ fremskrivning }: Kommunerum, { sagId, begivenheder }: Fremskrevet) =>
  (begivenheder ? fremskrivning.opgaver(begivenheder) : []).map(
    ({ nøgle, frist = INGEN_FRIST, ...opgave }) => ({
      sag_id: sagId,
      noegle: nøgle,
      frist,
      ...opgave,
    }),
  )

/** The shown name is found under 0, which has no text here, each event under its number. */
function tekstrækker({ fremskrivning }: Kommunerum, { sagId, begivenheder, fraNr }: Fremskrevet) {
  const texts = (begivenheder ?? []).slice(fraNr - 1).flatMap((event, i) => {
    const tekst = fremskrivning.tekst(event)
    return tekst === undefined ? [] : [{ sag_id: sagId, nr: fraNr + i, tekst }]
  })
  return fraNr > 1 ? texts : [{ sag_id: sagId, nr: 0 }, ...texts]
}
