import { beregning, type Hjemmel, type Sandt, satsDen, timer } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { timerITilbud } from '../fakta/indtaegter.ts'
import { LBK } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { ressourceforløbsydelseTilbudPrTime } from '../satser/sygdom.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { jobafklaringFindes, ressourceforløbFindes } from './findes.ts'
import { INTET, iAlt, indtægterDerTæller, ØRE_PR_MÅNED } from './indtaegter.ts'
import { udenforJobafklaring, udenforRessourceforløb } from './tid-udenfor.ts'

const lønITilbud = (udenfor: typeof udenforJobafklaring) =>
  iAlt(indtægterDerTæller(udenfor).hvor((post) => post.art.er('loen_i_tilbud')))

/** At most what the measures paid: nothing else is left out for the hours. */
const forTimerne = (
  relevantNår: Sandt,
  udenfor: typeof udenforJobafklaring,
  fra: string,
  hjemmel: Hjemmel,
) => ({
  titel: {
    da: 'Løn i tilbud, der ikke tæller med',
    en: 'Wages in measures that are left out',
  },
  vælgesEfter: påDenDag,
  relevantNår,
  versioner: [
    {
      fra,
      hjemmel,
      ...læst(LBK(806, 2015), LBK(981, 2019), LBK(1031, 2023), LBK(1004, 2025)),
      siger: {
        da: 'Arbejder du i et tilbud, ser kommunen bort fra et beløb pr. time, højst for 160 timer om måneden. Resten af lønnen i tilbuddet tæller som løn.',
        en: 'If you work in a measure the municipality leaves out an amount an hour, for at most 160 hours a month. The rest of its pay counts as wages.',
      },
      er: timerITilbud
        .dogHøjst(timer(160))
        .gange(satsDen(ressourceforløbsydelseTilbudPrTime, vurderingsdato), 'kr/md', ØRE_PR_MÅNED)
        .dogHøjst(lønITilbud(udenfor).dogMindst(INTET)),
    },
  ],
})

export const timefradragIJobafklaring = beregning(
  'LAS.69j.10',
  'kr/md',
  forTimerne(jobafklaringFindes, udenforJobafklaring, '2014-07-01', LAS('69 j', { stk: '10' })),
)
export const timefradragIRessourceforløb = beregning(
  'LAS.68a.3',
  'kr/md',
  forTimerne(ressourceforløbFindes, udenforRessourceforløb, '2013-01-01', LAS('68 a', { stk: '3' })),
)
