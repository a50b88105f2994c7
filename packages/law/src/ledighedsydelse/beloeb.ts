import { afrundTil, alle, beregning, hvis, ikke, satsDen, tal } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { harForsørgelsespligt } from '../fakta/forsoergelse.ts'
import { BEK, LBK, LOV } from '../lovsamling/kilder.ts'
import { læst, sluttet } from '../lovsamling/laest.ts'
import { LAS, LEDIGHEDSYDELSESBEK } from '../lovsamling/love.ts'
import { ledighedsydelsePrMåned } from '../satser/ledighedsydelse.ts'
import { ressourceforløbsydelseForsørger, ressourceforløbsydelseIkkeForsørger } from '../satser/sygdom.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { efterFleksydelsesalderen } from './efter-fleksydelsesalderen.ts'
import { førsteUge2013, højNu, ugesats } from './hoej-sats-om-ugen.ts'
import { fra2013 } from './kilder.ts'

/** LAS.74a.3: the same amounts as ressourceforløbsydelse, also after social assistance was changed in July 2025. */
const lavSats = hvis(
  alle(harForsørgelsespligt, ikke(efterFleksydelsesalderen)),
  satsDen(ressourceforløbsydelseForsørger, vurderingsdato),
  satsDen(ressourceforløbsydelseIkkeForsørger, vurderingsdato),
)

/** The order of July 2014 makes a month of 4,3333 weeks. */
const omregnet = (uge: typeof ugesats) =>
  uge.gange(tal('procent', '433.33'), 'kr/md', afrundTil('nærmeste', 'kr/md', '1'))

const siger = {
  da: 'Med den høje sats får du 89 pct. af højeste dagpenge. Ellers får du kontanthjælpens beløb for forsørgere eller for dem, der ikke forsørger børn.',
  en: 'At the high rate you get 89 per cent of the highest dagpenge. Otherwise you get the amount of social assistance for providers or for those who provide for no children.',
}

export const ledighedsydelseOmMåneden = beregning('LAS.74a.3', 'kr/md', {
  titel: { da: 'Ledighedsydelse om måneden', en: 'Flex job unemployment benefit a month' },
  betyder: {
    da: 'Beløbet er før skat og før fradrag for indtægter. Din ægtefælles indtægt og din formue gør ingen forskel.',
    en: 'The amount is before tax and before deductions for income. Your spouse’s income and your wealth make no difference.',
  },
  vælgesEfter: påDenDag,
  relevantNår: fra2013,
  versioner: [
    {
      fra: '2013-01-01',
      til: '2013-01-06',
      hjemmel: LAS('74 a', { stk: '2-3' }),
      ...sluttet(LOV(1380, 2012)),
      siger,
      er: hvis(højNu, omregnet(førsteUge2013), lavSats),
    },
    {
      fra: '2013-01-07',
      til: '2014-06-30',
      hjemmel: LAS('74 a', { stk: '2-3' }),
      ...sluttet(LOV(1380, 2012), BEK(1424, 2012), BEK(412, 2014)),
      siger,
      note: {
        da: 'Hvordan ugebeløbet skal laves om til en måned, står først i bekendtgørelsen fra juli 2014.',
        en: 'How the weekly amount is made into a month stands only in the order of July 2014.',
      },
      er: hvis(højNu, omregnet(ugesats), lavSats),
    },
    {
      fra: '2014-07-01',
      til: '2017-06-30',
      hjemmel: LEDIGHEDSYDELSESBEK('BEK 812/2014')('2'),
      ...læst(BEK(812, 2014), LBK(806, 2015), LBK(468, 2016), LBK(269, 2017)),
      siger,
      er: hvis(højNu, omregnet(ugesats), lavSats),
    },
    {
      fra: '2017-07-01',
      til: '2025-06-30',
      hjemmel: LEDIGHEDSYDELSESBEK('BEK 892/2017')('2'),
      ...læst(BEK(892, 2017), LBK(981, 2019), LBK(241, 2021), LBK(1031, 2023), LBK(808, 2024)),
      siger,
      er: hvis(højNu, satsDen(ledighedsydelsePrMåned, vurderingsdato), lavSats),
    },
    {
      fra: '2025-07-01',
      hjemmel: LAS('74 a', { stk: '2-3' }),
      ...læst(LBK(1004, 2025), BEK(4, 2026)),
      siger: {
        da: 'Med den høje sats får du 89 pct. af højeste dagpenge. Ellers får du et af to beløb, der nu står i loven selv og ikke blev ændret med kontanthjælpsreformen.',
        en: 'At the high rate you get 89 per cent of the highest dagpenge. Otherwise you get one of two amounts that now stand in the act itself and were not changed by the reform of social assistance.',
      },
      er: hvis(højNu, satsDen(ledighedsydelsePrMåned, vurderingsdato), lavSats),
    },
  ],
})
