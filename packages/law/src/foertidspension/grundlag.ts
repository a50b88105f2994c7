import { alle, betingelse, krav, énAf } from '@sagsvej/rules'
import {
  dokumentationForUdtømteIndsatser,
  forklaringPåManglendeSelvforsørgelse,
  forklaringPåVarigNedsættelse,
  konkreteArbejdsfunktionerErAngivet,
  planMedFuldAfklaring,
  redegørelseForIngenForbedring,
  redegørelseForRessourcerIPensionssag,
} from '../fakta/foertidspensionens-grundlag.ts'
import { FRA_LBK_2009, FØR_LBK_2009, LSP_2009_2012 } from '../folkepension/tekster.ts'
import { LBK, LOV } from '../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læst, ubekræftet } from '../lovsamling/laest.ts'
import { LSP } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import {
  EFTER_LOV_1750,
  LSP_16_2013_2017,
  LSP_16_SIDEN_2019,
  REFORMEN,
  SIDSTE_FØR_REFORMEN,
} from './tekster.ts'

const hjemmel = LSP('19', { stk: '1' })

/** Nos. 3 to 5 are the same under both laws: an expert says why, or what the person can do (for a refusal). */
const fagligt = [
  krav(
    '3',
    {
      da: 'en faglig forklaring på den varige nedsættelse',
      en: 'an expert explanation of the permanent reduction',
    },
    forklaringPåVarigNedsættelse,
  ),
  krav(
    '4',
    {
      da: 'en faglig forklaring på, at du ikke kan forsørge dig selv, eller de konkrete job, du kan klare',
      en: 'an expert explanation that you cannot support yourself, or the work functions you can manage',
    },
    énAf(forklaringPåManglendeSelvforsørgelse, konkreteArbejdsfunktionerErAngivet),
  ),
] as const

const redegørelser = {
  hjemmel,
  siger: {
    da: 'Sagen skal indeholde redegørelser for, at arbejdsevnen ikke kan forbedres, og for dine ressourcer med din egen mening. Fagfolk skal forklare, hvorfor du ikke kan forsørge dig selv, eller hvilke job du kan klare.',
    en: 'The case must contain accounts that the ability to work cannot be improved and of your resources with your own view. Experts must explain why you cannot support yourself, or which jobs you can manage.',
  },
  er: alle(
    krav(
      '1',
      { da: 'en redegørelse for arbejdsevnen', en: 'an account of the ability to work' },
      redegørelseForIngenForbedring,
    ),
    krav(
      '2',
      { da: 'en redegørelse for dine ressourcer', en: 'an account of your resources' },
      redegørelseForRessourcerIPensionssag,
    ),
    ...fagligt,
  ),
} as const

const planen = {
  hjemmel,
  siger: {
    da: 'Sagen skal indeholde en rehabiliteringsplan, der viser, at du er fuldt afklaret, og dokumentation for, at alle relevante indsatser er prøvet. Fagfolk skal forklare, hvorfor du ikke kan forsørge dig selv, eller hvilke job du kan klare.',
    en: 'The case must contain a rehabilitation plan that shows you are fully clarified, and documentation that all relevant measures were tried. Experts must explain why you cannot support yourself, or which jobs you can manage.',
  },
  er: alle(
    krav(
      '1',
      { da: 'en plan, der viser fuld afklaring', en: 'a plan that shows full clarification' },
      planMedFuldAfklaring,
    ),
    krav(
      '2',
      { da: 'alle relevante indsatser er udtømt', en: 'all relevant measures are exhausted' },
      dokumentationForUdtømteIndsatser,
    ),
    ...fagligt,
  ),
} as const

/** Not of a senior's application in 2014-2019, which needed neither no. 1 nor no. 2. */
export const grundlagetForAfgørelsen = betingelse('LSP.19.1', {
  titel: {
    da: 'Det, en afgørelse om førtidspension skal bygge på',
    en: 'What a decision on disability pension must rest on',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_2009, ...ubekræftet(LBK(982, 2009)), ...redegørelser },
    { fra: FRA_LBK_2009, til: SIDSTE_FØR_REFORMEN, ...læst(...LSP_2009_2012), ...redegørelser },
    {
      fra: REFORMEN,
      til: '2026-06-30',
      ...læst(LOV(1380, 2012), ...LSP_16_2013_2017, ...LSP_16_SIDEN_2019),
      ...planen,
    },
    {
      fra: '2026-07-01',
      hjemmel,
      siger: {
        da: 'Rehabiliteringsplanen er afløst af en samlet beskrivelse af dine forudsætninger.',
        en: 'The rehabilitation plan has given way to an overall description of your background.',
      },
      ...dagenErIkkeFundet(
        {
          da: 'Hvad loven siger om grundlaget, efter at rehabiliteringsplanen er afskaffet, er ikke læst.',
          en: 'What the act says of the basis after the rehabilitation plan was abolished has not been read.',
        },
        ...EFTER_LOV_1750,
      ),
    },
  ],
})
