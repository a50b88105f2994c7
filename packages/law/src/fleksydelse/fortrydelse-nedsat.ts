import { afrundTil, beregning, måneder, satsDen, tal, udregn } from '@sagsvej/rules'
import { fravalgteEfterløn, manglendeBidragsmåneder } from '../fakta/fleksydelse-fortrydelse.ts'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { BEK, LBK } from '../lovsamling/kilder.ts'
import { læst, sluttet } from '../lovsamling/laest.ts'
import { FYL } from '../lovsamling/love.ts'
import { sygedagpengeMaksimum } from '../satser/sygdom.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { REGLERNE_FRA_2006 } from './fortrydelse.ts'
import { L65_2006, LBK_1054_2005, SIDEN_2014 } from './kilder.ts'

const nedsat = {
  hjemmel: FYL('3 a', { stk: '4' }),
  siger: {
    da: 'Fleksydelsen sættes ned med 2 pct. af højeste sygedagpenge for hvert år, du mangler bidrag. Hele måneder tæller som en del af et år.',
    en: 'Flexi-benefit is cut by 2 per cent of the highest sickness benefit for each year you lack contributions. Whole months count as part of a year.',
  },
  // 2 per cent of 52 weeks is 104 per cent of a week, for each 12 months.
  er: udregn(
    {
      gange: [satsDen(sygedagpengeMaksimum, vurderingsdato), tal('procent', 104), manglendeBidragsmåneder],
      delt: [måneder(12)],
    },
    'kr',
    afrundTil('nærmeste', 'kr', '0.01'),
  ),
} as const

export const nedsættelseVedFortrydelse = beregning('FYL.3a.4', 'kr', {
  titel: {
    da: 'Nedsættelse af fleksydelsen om året, når bidrag mangler',
    en: 'Reduction of flexi-benefit a year when contributions lack',
  },
  vælgesEfter: påDenDag,
  relevantNår: fravalgteEfterløn,
  versioner: [
    {
      fra: '2006-07-01',
      til: '2006-12-20',
      hjemmel: nedsat.hjemmel,
      ...læst(LBK_1054_2005, L65_2006),
      siger: {
        da: 'Muligheden fandtes ikke, så der var ikke noget at sætte ned.',
        en: 'The possibility did not exist, so there was nothing to cut.',
      },
      er: tal('kr', 0),
    },
    { ...REGLERNE_FRA_2006, hjemmel: nedsat.hjemmel },
    { ...nedsat, fra: '2012-01-01', til: '2014-08-24', ...sluttet(BEK(1408, 2011), LBK(943, 2014)) },
    { ...nedsat, fra: '2014-08-25', ...SIDEN_2014 },
  ],
})
