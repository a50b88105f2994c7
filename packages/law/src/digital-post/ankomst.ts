import { aldrig, efterDato, hvis, tidspunkt } from '@sagsvej/rules'
import {
  brevetSendtDen,
  brevetsVej,
  leveringErBevist,
  papirbrevetKomFrem,
  tilgængeligIDigitalPost,
} from '../fakta/brev.ts'
import { BEK, kilde, LBK, LOV, TEKST_TIL, ulæst } from '../lovsamling/kilder.ts'
import { læstAndetsteds } from '../lovsamling/laest.ts'
import { DPL } from '../lovsamling/love.ts'
import { LOVEN_FRA } from './tider.ts'

const vedSendelsen = efterDato(brevetSendtDen)

const FØR_LOVEN = {
  fra: '2006-07-03',
  til: '2012-06-30',
  hjemmel: DPL('10', { nr: '1' }),
  kilder: [LOV(528, 2012), ulæst('Reglerne om digital kommunikation før juli 2012')],
  sikkerhed: 'ukendt',
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Der var ingen lov om Digital Post før 1. juli 2012.',
    en: 'There was no act on Digital Post before 1 July 2012.',
  },
  ukendt: {
    da: 'Hvornår et brev regnedes for kommet frem før juli 2012, har vi ikke læst.',
    en: 'When a letter was taken to have arrived before July 2012 we have not read.',
  },
} as const

const KILDER = læstAndetsteds(
  LOV(528, 2012),
  LBK(801, 2016),
  LBK(686, 2021),
  BEK(2011, 2021),
  kilde('Ankestyrelsens principafgørelse 26-16', 'https://ast.dk/'),
  kilde('Ankestyrelsens tilsynsudtalelse fra december 2022 om en kommunes egen portal', 'https://ast.dk/'),
)

const SIGER = {
  da: 'Et brev i Digital Post er kommet frem, når du kan åbne det, uanset om du læser det. Myndigheden skal kunne bevise det for netop det brev, og et brev i dens egen portal er ikke kommet frem.',
  en: 'A letter in Digital Post has arrived when you can open it, whether or not you read it. The authority must be able to prove it for that very letter, and a letter in its own portal has not arrived.',
} as const

const afDigitalPost = hvis(leveringErBevist, tilgængeligIDigitalPost, aldrig)

/** SB-DP-1, -3, -5: sent only is not arrived, and only the public post solution gives the legal effect. */
export const brevetKomFrem = tidspunkt('DPL.10', {
  titel: { da: 'Brevet er kommet frem', en: 'The letter has arrived' },
  betyder: {
    da: 'Fra den dag tæller frister, der løber fra, at du fik brevet. Aldrig betyder, at brevet ikke er kommet frem med retsvirkning.',
    en: 'From that day run the deadlines that run from your getting the letter. Never means that the letter has not arrived with legal effect.',
  },
  vælgesEfter: vedSendelsen,
  versioner: [
    FØR_LOVEN,
    {
      fra: LOVEN_FRA,
      hjemmel: DPL('10', { nr: '1' }),
      ...KILDER,
      siger: SIGER,
      note: {
        da: 'Loven siger, hvornår brevet er kommet frem. At myndigheden har bevisbyrden, og at egen portal ikke er nok, er praksis.',
        en: 'The act says when the letter has arrived. That the authority has the burden of proof, and that an own portal is not enough, is practice.',
      },
      er: hvis(
        brevetsVej.er('digital_post'),
        afDigitalPost,
        hvis(brevetsVej.er('papir'), papirbrevetKomFrem, aldrig),
      ),
    },
  ],
})
