import { afrundTil, alle, beregning, ikke, satsDen } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { BEK, LBK, LOV } from '../lovsamling/kilder.ts'
import { læst, sluttet } from '../lovsamling/laest.ts'
import { LAS, LEDIGHEDSYDELSESBEK } from '../lovsamling/love.ts'
import { højesteDagpengePrUge, ledighedsydelsePrUge } from '../satser/ledighedsydelse.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { efterFleksydelsesalderen } from './efter-fleksydelsesalderen.ts'
import { højLedighedsydelse } from './hoej-sats.ts'
import { fra2013 } from './kilder.ts'

export const højNu = alle(højLedighedsydelse, ikke(efterFleksydelsesalderen))

/** The year's weekly amount began on the first Monday, so the first days of 2013 have it by the percentage. */
export const førsteUge2013 = satsDen(højesteDagpengePrUge, vurderingsdato).brøkdel(
  89,
  100,
  afrundTil('nærmeste', 'kr/uge', '5'),
)

export const ugesats = satsDen(ledighedsydelsePrUge, vurderingsdato)

const påUgen = {
  hjemmel: LAS('74 a', { stk: '2' }),
  siger: {
    da: 'Med den høje sats får du 89 pct. af højeste dagpenge.',
    en: 'At the high rate you get 89 per cent of the highest dagpenge.',
  },
} as const

export const højLedighedsydelseOmUgen = beregning('LAS.74a.2.uge', 'kr/uge', {
  titel: {
    da: 'Høj ledighedsydelse om ugen',
    en: 'The high flex job unemployment benefit a week',
  },
  vælgesEfter: påDenDag,
  relevantNår: alle(fra2013, højNu),
  versioner: [
    { ...påUgen, fra: '2013-01-01', til: '2013-01-06', ...sluttet(LOV(1380, 2012)), er: førsteUge2013 },
    {
      ...påUgen,
      fra: '2013-01-07',
      til: '2017-06-30',
      ...læst(LOV(1380, 2012), BEK(812, 2014), LBK(806, 2015), LBK(468, 2016)),
      er: ugesats,
    },
    {
      ...påUgen,
      fra: '2017-07-01',
      hjemmel: LEDIGHEDSYDELSESBEK('BEK 892/2017')('2'),
      ...læst(BEK(892, 2017), LBK(981, 2019), LBK(241, 2021), LBK(1004, 2025)),
      note: {
        da: 'Fra juli 2017 er ydelsen fastsat pr. måned. Beløbet pr. uge er det, der er trykt eller regnet af månedsbeløbet.',
        en: 'From July 2017 the benefit is set by the month. The weekly amount is the one printed or reckoned from the monthly.',
      },
      er: ugesats,
    },
  ],
})
