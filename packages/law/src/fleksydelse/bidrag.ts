import { afrundTil, beregning, satsDen, tal } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { BEK, LBK } from '../lovsamling/kilder.ts'
import { læst, sluttet } from '../lovsamling/laest.ts'
import { FYL } from '../lovsamling/love.ts'
import { sygedagpengeMaksimum } from '../satser/sygdom.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'

const bidrag = {
  hjemmel: FYL('8'),
  siger: {
    da: 'Bidraget for et år er 7 gange de højeste sygedagpenge for en dag. Det betales forud for hvert kvartal med en fjerdedel, rundet af til hele kroner.',
    en: 'The contribution for a year is 7 times the highest sickness benefit for a day. It is paid in advance for each quarter with a fourth, rounded to whole kroner.',
  },
  // A day is a fifth of a week, so a quarter is 7/20 of a week. It gives each amount that is printed.
  er: satsDen(sygedagpengeMaksimum, vurderingsdato).gange(
    tal('procent', 35),
    'kr',
    afrundTil('nærmeste', 'kr', '1'),
  ),
} as const

export const fleksydelsesbidrag = beregning('FYL.8', 'kr', {
  titel: { da: 'Fleksydelsesbidrag for et kvartal', en: 'The flexi-benefit contribution for a quarter' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...bidrag, fra: '2006-07-03', til: '2011-12-31', ...sluttet(LBK(943, 2014)) },
    {
      ...bidrag,
      fra: '2012-01-01',
      ...læst(
        BEK(1408, 2011),
        LBK(943, 2014),
        LBK(1121, 2015),
        LBK(1097, 2019),
        BEK(1187, 2020),
        LBK(222, 2021),
        LBK(1083, 2025),
      ),
    },
  ],
})
