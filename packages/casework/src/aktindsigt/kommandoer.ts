import { fejl, læst } from '@sagsvej/rules/read'
import { dag, liste, sandt, tekst, valg, valgfri } from '../begivenheder/felt.ts'
import { brevSendt } from '../forsendelse/sendt.ts'
import { direkte, gjort, kommando } from '../kommandoer/kommando.ts'
import { iFremtiden, ikkeFremtid, ny, ved } from '../kommandoer/regler.ts'
import { ikkeFraEnDød } from '../parter/doed.ts'
import { parter } from '../parter/parter.ts'
import { emne } from '../sag/emne.ts'
import { aktindsigter } from './aktindsigter.ts'
import {
  AktindsigtAfgrænset,
  AktindsigtstidPåklaget,
  AktindsigtTrukketTilbage,
  AktindsigtØnsket,
  ANMODNINGSFORMER,
  FristbrevSendt,
  FuldmagtKontrolleret,
  LøbendeAktindsigtStandset,
  OMFANG,
  REGELSÆT,
  TidsklageVideresendt,
} from './begivenheder.ts'
import { gennemgå } from './gennemgang.ts'
import { omfattet } from './omfattet.ts'
import { regelsætFor } from './regelsaet.ts'
import { fuldmagtForOmfanget, kanØnskes } from './regler.ts'
import { afgør, anmodning, delvis, udlever } from './udlevering.ts'

/** Orally or in writing, without a form or a reason; what it is called does not matter (SB-AKT-3, SB-AKT-15). */
const bed = kommando({
  type: 'BedOmAktindsigt',
  titel: { da: 'Bed om aktindsigt', en: 'Ask for access to the file' },
  felter: {
    anmodningId: tekst,
    modtaget: dag,
    partId: tekst,
    form: valg(ANMODNINGSFORMER),
    regelsaet: valgfri(valg(REGELSÆT)),
    oensker: tekst,
    omfang: valgfri(valg(OMFANG)),
    dokumenter: valgfri(liste(tekst)),
    loebende: valgfri(sandt),
  },
  regler: [
    ny('anmodningId', aktindsigter),
    ikkeFraEnDød('partId', 'modtaget'),
    ikkeFremtid('modtaget'),
    ({ partId, omfang = 'sag', dokumenter = [] }, sag) => kanØnskes({ partId, omfang, dokumenter }, sag),
  ],
  giver: ({ regelsaet, omfang = 'sag', loebende = false, ...asked }, sag, om) => {
    const rules = regelsaet ?? regelsætFor(emne(sag, parter).alle.get(asked.partId)?.rolle)
    return læst([gjort(AktindsigtØnsket, { ...asked, regelsaet: rules, omfang, loebende }, om)])
  },
})

/** The documents are found by the scope, and never typed; where more cases are asked for, those are named. */
const afgræns = kommando({
  type: 'AfgrænsAktindsigt',
  titel: { da: 'Find de dokumenter, anmodningen gælder', en: 'Find the documents of the request' },
  felter: { anmodningId: tekst, andreSager: valgfri(liste(tekst)) },
  regler: [
    anmodning,
    ({ anmodningId, andreSager }, sag) => {
      const scope = emne(sag, aktindsigter).get(anmodningId)?.omfang
      const wide = scope === 'alt' || scope === 'aabne'
      return wide && andreSager === undefined ? [ved('andreSager', hvilkeSager())] : []
    },
  ],
  giver: ({ anmodningId, andreSager = [] }, sag, om) => {
    const asked = emne(sag, aktindsigter).get(anmodningId)
    const dokumenter = asked ? omfattet(sag, asked).map(({ dokumentId }) => dokumentId) : []
    return læst([gjort(AktindsigtAfgrænset, { anmodningId, dokumenter, andreSager }, om)])
  },
})

/** What can be asked of access to the file. */
export const aktindsigtskommandoer = [
  bed,
  afgræns,
  direkte(
    'KontrollérFuldmagt',
    { da: 'Kontrollér fuldmagten', en: 'Check the power of attorney' },
    FuldmagtKontrolleret,
    [anmodning, fuldmagtForOmfanget],
  ),
  gennemgå,
  direkte(
    'MeldFristbrev',
    { da: 'Fristbrevet er sendt', en: 'The notice of delay was sent' },
    FristbrevSendt,
    [anmodning, iFremtiden('ventes'), brevSendt(['aktindsigt_fristbrev'])],
  ),
  delvis,
  afgør,
  udlever,
  direkte(
    'TrækAktindsigtTilbage',
    { da: 'Anmodningen trækkes tilbage', en: 'The request is withdrawn' },
    AktindsigtTrukketTilbage,
    [anmodning, ikkeFremtid('modtaget')],
  ),
  direkte(
    'KlagOverAktindsigtstid',
    { da: 'Klag over, at svaret trækker ud', en: 'Complain that the answer takes too long' },
    AktindsigtstidPåklaget,
    [anmodning, ikkeFremtid('modtaget')],
  ),
  direkte(
    'VideresendTidsklage',
    { da: 'Send klagen over tiden videre', en: 'Pass the complaint about the time on' },
    TidsklageVideresendt,
    [anmodning, brevSendt(['kvittering_for_klage', 'aktindsigt_fristbrev'])],
  ),
  direkte(
    'StandsLøbendeAktindsigt',
    { da: 'Stands den løbende aktindsigt', en: 'Stop the standing request' },
    LøbendeAktindsigtStandset,
    [anmodning],
  ),
] as const

const hvilkeSager = () =>
  fejl(
    'ikkeKlar',
    'Der er bedt om flere sager. Skriv, hvilke andre sager anmodningen er taget op i, eller en tom liste, hvis der ingen er.',
    'More cases were asked for. Say which other cases the request was taken up in, or an empty list if there are none.',
  )
