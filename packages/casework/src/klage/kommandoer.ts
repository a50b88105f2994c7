import { formatDay } from '@sagsvej/calendar'
import { afvist, fejl, læst } from '@sagsvej/rules/read'
import { afgørelser } from '../afgoerelse/afgoerelser.ts'
import { AfgørelseForberedt } from '../afgoerelse/begivenheder.ts'
import { dag, tekst, valg, valgfri } from '../begivenheder/felt.ts'
import { dokumenter } from '../dokumenter/dokumenter.ts'
import { brevSendt } from '../forsendelse/sendt.ts'
import { direkte, gjort, kommando } from '../kommandoer/kommando.ts'
import { findes, iFremtiden, ikkeFremtid, ny, ved } from '../kommandoer/regler.ts'
import { ikkeFraEnDød } from '../parter/doed.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import { kanAfbrydes } from './afbryd.ts'
import {
  AnkestyrelsenHarAfgjort,
  AnkestyrelsensAfgørelseEfterlevet,
  FEJLÅRSAGER,
  GenvurderingForetaget,
  GenvurderingUdskudt,
  KLAGEUDFALD,
  KlageBortfaldet,
  KlageFrafaldet,
  KlagefristAfbrudt,
  KlageKvitteret,
  KlageModtaget,
  KlageOpretholdt,
  KlageVideresendt,
} from './begivenheder.ts'
import { klager } from './klager.ts'
import { medNyAfgørelse, overEtSted } from './regler.ts'
import { videresendesFordi } from './videresendelse.ts'

const klage = findes('klageId', { da: 'en klage', en: 'a complaint' }, klager)

const videresend = kommando({
  type: 'VideresendKlage',
  titel: { da: 'Send klagen til Ankestyrelsen', en: 'Send the complaint to the board' },
  felter: { klageId: tekst, brevId: tekst },
  regler: [
    klage,
    brevSendt(['kvittering_for_klage', 'genvurdering', 'klage_videresendt', 'for_sen_klage'], true),
  ],
  giver: ({ klageId, brevId }, sag, om) => {
    const one = emne(sag, klager).get(klageId)
    const grund = one && videresendesFordi(sag, one, om.den)
    if (!grund) return afvist(ved('klageId', genvurderFørst()))
    // The whole file goes with it, as it stands that day.
    const file = [...emne(sag, dokumenter).values()].map(({ dokumentId, version }) => ({
      dokumentId,
      version,
    }))
    return læst([gjort(KlageVideresendt, { klageId, grund, brevId, dokumenter: file }, om)])
  },
})

const afgjort = kommando({
  type: 'RegistrérAnkestyrelsensAfgørelse',
  titel: { da: 'Registrér Ankestyrelsens afgørelse', en: 'Register the decision of the board' },
  felter: {
    klageId: tekst,
    udfald: valg(KLAGEUDFALD),
    modtaget: dag,
    fejl: valgfri(valg(FEJLÅRSAGER)),
    tekst: tekst,
    senest: valgfri(dag),
  },
  regler: [
    klage,
    ikkeFremtid('modtaget'),
    ({ udfald, fejl }) =>
      (udfald === 'aendret' || udfald === 'hjemvist') === (fejl !== undefined)
        ? []
        : [ved('fejl', hvadGikGalt())],
  ],
  giver: (asked, sag, om) => {
    const anew = asked.udfald === 'hjemvist' ? forberedtIgen(asked.klageId, sag) : undefined
    if (!anew) return læst([gjort(AnkestyrelsenHarAfgjort, asked, om)])
    const { afgoerelseId: nyAfgoerelseId } = anew
    return læst([
      gjort(AnkestyrelsenHarAfgjort, { ...asked, nyAfgoerelseId }, om),
      gjort(AfgørelseForberedt, anew, om),
    ])
  },
})

/** Sent back: the same question, for the same day, is decided anew, with all that comes before a decision. */
function forberedtIgen(klageId: string, sag: SagTilstand) {
  const over = emne(sag, klager).get(klageId)?.over
  const before = over?.art === 'afgørelse' ? emne(sag, afgørelser).get(over.afgoerelseId) : undefined
  return (
    before && {
      afgoerelseId: `${before.afgoerelseId}-${klageId}`,
      art: before.art,
      paa: formatDay(before.på),
    }
  )
}

/** What can be asked of complaints. There is nothing here that refuses one: that is for the board (RSLBEK.13.1.afvise). */
export const klagekommandoer = [
  direkte('ModtagKlage', { da: 'Modtag en klage', en: 'Receive a complaint' }, KlageModtaget, [
    ny('klageId', klager),
    overEtSted,
    ikkeFraEnDød('fra', 'modtaget'),
    ikkeFremtid('modtaget'),
  ]),
  direkte('KvitterForKlage', { da: 'Kvittér for klagen', en: 'Acknowledge the complaint' }, KlageKvitteret, [
    klage,
    brevSendt(['kvittering_for_klage']),
  ]),
  direkte(
    'UdskydGenvurdering',
    { da: 'Meddel, at genvurderingen trækker ud', en: 'Tell that the reassessment takes longer' },
    GenvurderingUdskudt,
    [klage, iFremtiden('ventes'), brevSendt(['genvurdering_forsinket', 'besked_om_forsinkelse'])],
  ),
  direkte(
    'ForetagGenvurdering',
    { da: 'Foretag genvurderingen', en: 'Look at the decision again' },
    GenvurderingForetaget,
    [klage, medNyAfgørelse, brevSendt(['genvurdering', 'afgoerelse'])],
  ),
  direkte('OpretholdKlage', { da: 'Klagen opretholdes', en: 'The complaint stands' }, KlageOpretholdt, [
    klage,
    ikkeFremtid('modtaget'),
  ]),
  videresend,
  direkte('FrafaldKlage', { da: 'Klagen frafaldes', en: 'The complaint is withdrawn' }, KlageFrafaldet, [
    klage,
    ikkeFremtid('modtaget'),
  ]),
  direkte(
    'LukKlage',
    { da: 'Luk klagen, der ikke blev opretholdt', en: 'Close the complaint that was not kept up' },
    KlageBortfaldet,
    [klage],
  ),
  afgjort,
  direkte(
    'EfterlevAnkestyrelsensAfgørelse',
    { da: 'Efterlev Ankestyrelsens afgørelse', en: 'Carry out the decision of the board' },
    AnkestyrelsensAfgørelseEfterlevet,
    [klage],
  ),
  direkte(
    'AfbrydKlagefrist',
    { da: 'Lad klagefristen stå stille', en: 'Let the time to complain stand still' },
    KlagefristAfbrudt,
    [kanAfbrydes],
  ),
] as const

const genvurderFørst = () =>
  fejl(
    'ikkeKlar',
    'Klagen er kommet i tide og er ikke genvurderet. Genvurdér afgørelsen, før klagen sendes til Ankestyrelsen.',
    'The complaint came in time and has not been reassessed. Look at the decision again before it is sent to the board.',
  )
const hvadGikGalt = () =>
  fejl(
    'ikkeMuligt',
    'Når Ankestyrelsen ændrer eller hjemviser, skal det stå, hvad der gik galt. Ellers skal det ikke.',
    'When the board changes or sends back, say what went wrong. Otherwise leave it out.',
  )
