import {
  alle,
  alleDage,
  beregning,
  betingelse,
  dage,
  led,
  type Tal,
  tidspunkt,
  type Udtryk,
  uger,
} from '@sagsvej/rules'
import {
  lægensSkønErSikkert,
  lægensSkønUgerTilArbejde,
  underLægebehandling,
  ventetidPåSygehus,
} from '../../fakta/forlaengelse.ts'
import { AKASSE_2007, kilde, LBK, LOV_1545_2006, TEKST_TIL } from '../../lovsamling/kilder.ts'
import { SDL } from '../../lovsamling/love.ts'
import { revurderingstidspunkt } from '../revurderingstidspunkt.ts'
import { FØR_LBK_2011 } from '../ulaest.ts'
import { efterAfgørelsenOmForlængelse, FRA_2011, FØR_2011 } from './afgoerelse-om-forlaengelse.ts'

const hjemmel = SDL('27', { stk: '1', nr: '3' })
const P_39_20 = kilde(
  'Ankestyrelsens principmeddelelse 39-20',
  'https://jcenter.dk/2020/principmeddelelse-39-20/',
)

const HÆFTET_2007 = {
  fra: '2006-07-03',
  til: '2007-01-31',
  hjemmel,
  kilder: [AKASSE_2007],
  sikkerhed: 'sekundær',
  kontrolleretTil: TEKST_TIL,
} as const

/** Act 1545/2006 raised 52 weeks to twice 52 and gave the employer 15 days; the booklet of January 2007 has neither. */
const LOV_1545_MELLEM = {
  hjemmel,
  kilder: [AKASSE_2007, LOV_1545_2006],
  kontrolleretTil: TEKST_TIL,
} as const

const DAG_IKKE_FUNDET = {
  ...LOV_1545_MELLEM,
  fra: '2007-02-01',
  til: '2007-04-01',
  sikkerhed: 'ubekræftet',
  note: {
    da: 'De 2 gange 52 uger kom med lov nr. 1545 af 20. december 2006. Den dag, de begyndte at gælde, er ikke fundet.',
    en: 'Twice 52 weeks came with act no. 1545 of 20 December 2006. The day they took effect has not been found.',
  },
} as const

const EFTER_LOV_1545 = {
  ...LOV_1545_MELLEM,
  fra: '2007-04-02',
  til: FØR_2011.til,
  sikkerhed: 'ubekræftet',
  note: {
    da: 'Teksten er læst i lov nr. 1545 af 20. december 2006. At den gælder senest fra 2. april 2007, er sluttet af lovens nye arbejdsgiverperiode.',
    en: 'The words were read in act no. 1545 of 20 December 2006. That they hold at the latest from 2 April 2007 is inferred from the act’s new employer period.',
  },
} as const

const I_TIDE = {
  da: 'Kommunen skal forlænge, når du er i behandling eller venter på den, og en læge skønner, at du kan arbejde igen i tide.',
  en: 'The municipality must extend when you are in or await treatment, and a doctor expects you to work again in time.',
}

/** Until the day the act took effect is known, either limit may have been the law. */
const enAfToGrænser = <E extends Udtryk>(er: (grænse: Tal<'uger'>) => E) => [
  {
    navn: { da: 'Grænsen var 52 uger', en: 'The limit was 52 weeks' },
    grund: { da: 'Hæftet fra januar 2007 siger 52 uger.', en: 'The booklet of January 2007 says 52 weeks.' },
    er: er(uger(52)),
  },
  {
    navn: { da: 'Grænsen var 2 gange 52 uger', en: 'The limit was twice 52 weeks' },
    grund: {
      da: 'Lov nr. 1545 af 20. december 2006 siger 2 gange 52 uger.',
      en: 'Act no. 1545 of 20 December 2006 says twice 52 weeks.',
    },
    er: er(uger(104)),
  },
]

const TO_GANGE_52 = {
  siger: {
    da: 'Du skal kunne arbejde igen inden for 2 gange 52 uger.',
    en: 'You must be able to work again within twice 52 weeks.',
  },
  er: uger(104),
} as const

/** How long after the reassessment date work must be resumed, waiting time at a public hospital left out. */
export const længstVedLægebehandling = beregning('SDL.27.1.3.uger', 'uger', {
  titel: { da: 'Længste forlængelse ved lægebehandling', en: 'Longest extension for treatment' },
  vælgesEfter: efterAfgørelsenOmForlængelse,
  versioner: [
    {
      ...HÆFTET_2007,
      siger: {
        da: 'Du skal kunne arbejde igen inden for 52 uger.',
        en: 'You must be able to work again within 52 weeks.',
      },
      er: uger(52),
    },
    {
      ...DAG_IKKE_FUNDET,
      siger: {
        da: 'Du skal kunne arbejde igen inden for 52 uger, senere 2 gange 52 uger. Hvornår det blev ændret, er ikke fundet.',
        en: 'You must be able to work again within 52 weeks, later twice 52 weeks. When it was changed has not been found.',
      },
      læsninger: enAfToGrænser((grænse) => grænse),
    },
    { ...EFTER_LOV_1545, ...TO_GANGE_52 },
    {
      ...FRA_2011,
      ...TO_GANGE_52,
      hjemmel,
      kilder: [LBK(85, 2011), LBK(487, 2014)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
    },
    {
      fra: '2014-07-01',
      hjemmel,
      kilder: [LBK(833, 2014), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Du skal kunne arbejde igen inden for 134 uger fra revurderingstidspunktet.',
        en: 'You must be able to work again within 134 weeks of the reassessment date.',
      },
      er: uger(134),
    },
  ],
})

const medGrænsen = (grænse: Tal<'uger'>) =>
  alle(
    led(
      { da: 'du er i behandling eller venter på den', en: 'you are in or await treatment' },
      underLægebehandling,
    ),
    led({ da: 'lægens skøn er sikkert', en: 'the doctor’s estimate is sure' }, lægensSkønErSikkert),
    led(
      {
        da: 'lægen skønner, at du kan arbejde igen i tide',
        en: 'the doctor expects you to work again in time',
      },
      lægensSkønUgerTilArbejde.højst(grænse),
    ),
  )

export const forlængelseVedLægebehandling = betingelse('SDL.27.1.3', {
  titel: { da: 'Forlængelse ved lægebehandling', en: 'Extension for medical treatment' },
  vælgesEfter: efterAfgørelsenOmForlængelse,
  versioner: [
    {
      ...HÆFTET_2007,
      siger: I_TIDE,
      er: medGrænsen(længstVedLægebehandling),
    },
    { ...DAG_IKKE_FUNDET, siger: I_TIDE, læsninger: enAfToGrænser(medGrænsen) },
    { ...EFTER_LOV_1545, siger: I_TIDE, er: medGrænsen(længstVedLægebehandling) },
    {
      fra: FRA_2011.fra,
      hjemmel,
      kilder: [LBK(85, 2011), LBK(833, 2014), LBK(1221, 2025), P_39_20],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Kommunen skal forlænge, når du er i behandling eller venter på den, og en læge skønner, at du kan arbejde igen i tide. Lægens skøn skal være sikkert.',
        en: 'The municipality must extend when you are in or await treatment, and a doctor expects you to work again in time. The doctor’s estimate must be sure.',
      },
      er: medGrænsen(længstVedLægebehandling),
    },
  ],
})

const UDEN_VENTETID = {
  hjemmel: SDL('27', { stk: '2' }),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Ugerne regnes fra revurderingstidspunktet. Tid, hvor du venter på behandling på et offentligt sygehus, tæller ikke.',
    en: 'The weeks are counted from the reassessment date. Time waiting for treatment at a public hospital does not count.',
  },
  er: alleDage
    .uden(ventetidPåSygehus.dage())
    .dagenDerNår(længstVedLægebehandling, revurderingstidspunkt.plus(dage(1))),
} as const

/** SDL.27.2: the days waiting for a public hospital are left out, so the end moves by as many. */
export const lægebehandlingSenestTil = tidspunkt('SDL.27.1.3.slut', {
  titel: {
    da: 'Seneste slut på forlængelse ved lægebehandling',
    en: 'Latest end of extension for treatment',
  },
  betyder: {
    da: 'Dagen er den sidste, forlængelsen kan vare til.',
    en: 'The day is the last the extension can run to.',
  },
  vælgesEfter: efterAfgørelsenOmForlængelse,
  versioner: [
    { ...UDEN_VENTETID, ...FØR_LBK_2011, fra: '2006-07-03' },
    {
      ...UDEN_VENTETID,
      fra: FRA_2011.fra,
      kilder: [LBK(85, 2011), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
    },
  ],
})
