import { afrundTil, beregning, ikke, måneder, tal, udregn } from '@sagsvej/rules'
import { bopælsmånederEfter15 } from '../fakta/bopaelstid.ts'
import { hidtidigProcentandel } from '../fakta/folkepension.ts'
import { pensionDuFår } from '../fakta/varighed.ts'
import { LBK, LOV } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LSP } from '../lovsamling/love.ts'
import { folkepensionsalder } from './folkepensionsalder.ts'
import { fyrretyvendedele } from './fyrretyvendedele.ts'
import { efterAlderensDag, NY_OPTJENING } from './ny-optjening.ts'
import { LSP_2009_2012, LSP_2013_2017 } from './tekster.ts'

/** From the fifteenth birthday to state pension age, which has never been below 65 years. */
const optjeningsperioden = folkepensionsalder.minus(måneder(180)).dogMindst(måneder(600))

/** Folkepension as a share of the full one, under both ways of earning it. */
export const folkepensionensAndel = beregning('LSP.5.3', 'procent', {
  titel: { da: 'Din andel af fuld folkepension', en: 'Your share of a full state pension' },
  vælgesEfter: efterAlderensDag,
  versioner: [
    {
      fra: '1980-01-01',
      til: '2025-06-30',
      hjemmel: LSP('5', { stk: '1-2' }),
      ...læst(...LSP_2009_2012, ...LSP_2013_2017, LOV(442, 2018), LBK(234, 2021)),
      siger: {
        da: 'Når du folkepensionsalderen før 1. juli 2025, er hver fyrretyvendedel 2,5 procent af fuld pension.',
        en: 'If you reach state pension age before 1 July 2025 each fortieth is 2.5 per cent of a full pension.',
      },
      er: fyrretyvendedele.gange(tal('procent', '2.5'), 'procent', afrundTil('nærmeste', 'procent', '0.1')),
    },
    {
      fra: NY_OPTJENING,
      hjemmel: LSP('5', { stk: '1-3' }),
      ...læst(
        LOV(442, 2018),
        LBK(983, 2019),
        LBK(234, 2021),
        LBK(527, 2022),
        LBK(1042, 2024),
        LBK(1123, 2024),
      ),
      siger: {
        da: 'Når du folkepensionsalderen den 1. juli 2025 eller senere, giver bopæl i ni tiendedele af tiden fra du fyldte 15 fuld pension. Ellers får du så mange hele procent, som din bopæl udgør deraf.',
        en: 'If you reach state pension age on 1 July 2025 or later, residence in nine tenths of the time since you turned 15 gives a full pension. Otherwise you get the whole per cent that your residence is of it.',
      },
      er: udregn(
        { gange: [bopælsmånederEfter15, tal('antal', 10)], delt: [optjeningsperioden, tal('antal', 9)] },
        'procent',
        afrundTil('nærmeste', 'procent', '1'),
      ).dogHøjst(tal('procent', 100)),
      undtagelser: [
        {
          navn: { da: 'Du får en anden pension efter loven', en: 'You get another pension under the act' },
          hjemmel: LSP('5', { stk: '4' }),
          når: pensionDuFår.er('foertidspension', 'seniorpension', 'tidlig_pension'),
          så: hidtidigProcentandel,
          gårForud: true,
        },
        {
          navn: { da: 'Mindre end 12 måneders bopæl', en: 'Less than 12 months of residence' },
          hjemmel: LSP('7 a'),
          når: ikke(bopælsmånederEfter15.mindst(måneder(12))),
          så: tal('procent', 0),
        },
      ],
    },
  ],
})
