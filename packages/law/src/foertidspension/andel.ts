import { afrundTil, alle, beregning, den, efterDato, ikke, måneder, tal, udregn } from '@sagsvej/rules'
import { bopælsmånederEfter15, månederFra15TilPensionen } from '../fakta/bopaelstid.ts'
import { pensionBetalesFra } from '../fakta/pension.ts'
import { folkepensionsalderensDag } from '../folkepension/folkepensionsalder.ts'
import { NY_OPTJENING } from '../folkepension/ny-optjening.ts'
import { FRA_LBK_2009, FØR_LBK_2009, LSP_2009_2012, LSP_2013_2017 } from '../folkepension/tekster.ts'
import { BEK, LBK, LOV } from '../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læst, ubekræftet } from '../lovsamling/laest.ts'
import { LSP } from '../lovsamling/love.ts'

const firefemtedele = {
  hjemmel: LSP('6'),
  siger: {
    da: 'Bopæl i fire femtedele af årene fra du fyldte 15, gav fuld pension. Ellers fik du en andel, rundet ned til hele fyrretyvendedele.',
    en: 'Residence in four fifths of the years since you turned 15 gave a full pension. Otherwise you got a share, rounded down to whole fortieths.',
  },
  er: udregn(
    { gange: [bopælsmånederEfter15, tal('antal', 50)], delt: [månederFra15TilPensionen] },
    'antal',
    afrundTil('ned', 'antal', '1'),
  )
    .dogHøjst(tal('antal', 40))
    .gange(tal('procent', '2.5'), 'procent', afrundTil('nærmeste', 'procent', '0.1')),
} as const

/** A pension before state pension age: førtidspension, since 2020 also seniorpension and tidlig pension. */
export const førtidspensionensAndel = beregning('LSP.6', 'procent', {
  titel: { da: 'Din andel af fuld førtidspension', en: 'Your share of a full disability pension' },
  vælgesEfter: efterDato(pensionBetalesFra),
  overgange: [
    {
      navn: {
        da: 'Pension fra 1. juli 2018, når folkepensionsalderen nås før 1. juli 2025',
        en: 'Pension from 1 July 2018 when state pension age is reached before 1 July 2025',
      },
      hjemmel: LSP('6'),
      når: alle(
        folkepensionsalderensDag.før(den(NY_OPTJENING)),
        pensionBetalesFra.tidligst(den('2018-07-01')),
      ),
      ...dagenErIkkeFundet(
        {
          da: 'Om de nye regler for optjening gælder dig, der når folkepensionsalderen før juli 2025, er ikke læst.',
          en: 'Whether the new rules on earning the pension hold for you who reach state pension age before July 2025 has not been read.',
        },
        LOV(442, 2018),
        BEK(1602, 2019),
      ),
    },
  ],
  versioner: [
    { ...FØR_LBK_2009, ...ubekræftet(LBK(982, 2009)), ...firefemtedele },
    {
      fra: FRA_LBK_2009,
      til: '2018-06-30',
      ...læst(...LSP_2009_2012, ...LSP_2013_2017, BEK(1602, 2019)),
      ...firefemtedele,
    },
    {
      fra: '2018-07-01',
      hjemmel: LSP('6'),
      ...læst(
        LOV(442, 2018),
        LBK(983, 2019),
        LBK(234, 2021),
        LBK(527, 2022),
        LBK(1042, 2024),
        LBK(1123, 2024),
        BEK(1602, 2019),
      ),
      siger: {
        da: 'Bopæl i ni tiendedele af tiden fra du fyldte 15, til pensionen giver fuld pension. Ellers får du så mange hele procent, som din bopæl udgør deraf.',
        en: 'Residence in nine tenths of the time from the age of 15 to the pension gives a full pension. Otherwise you get the whole per cent that your residence is of it.',
      },
      er: udregn(
        {
          gange: [bopælsmånederEfter15, tal('antal', 10)],
          delt: [månederFra15TilPensionen, tal('antal', 9)],
        },
        'procent',
        afrundTil('nærmeste', 'procent', '1'),
      ).dogHøjst(tal('procent', 100)),
      undtagelser: [
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
