import { beregning, type Tal } from '@sagsvej/rules'
import { lønloft } from '../fakta/fleksloentilskud.ts'
import { BEK, LBK, LOV, TEKST_TIL } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { BEK_2014_2023, BEK_2024 } from './fleks-bek.ts'
import { iNyOrdning } from './gammel-ordning.ts'
import { fleksjobløn, INGENTING, lønOgYdelser, samletLøn } from './indtaegt.ts'
import { LAB_2008_2012 } from './tekster.ts'

const pladsEfter = (medregnet: Tal<'kr/md'>) => lønloft.minus(medregnet).dogMindst(INGENTING)

const siger = {
  da: 'Tilskud og løn i fleksjobbet kan tilsammen ikke blive mere end lønnen på fuld tid i stillingen. Det, der er over, trækkes fra tilskuddet.',
  en: 'Subsidy and pay in the flex job cannot together come to more than the full-time pay of the post. What is above is taken off the subsidy.',
}

/** The act names the pay of the flex job; the order says the rule holds for other pay "correspondingly". */
const læsninger = [
  {
    navn: { da: 'Kun lønnen i fleksjobbet', en: 'Only the pay of the flex job' },
    grund: {
      da: 'Loven nævner kun den løn, arbejdsgiveren i fleksjobbet betaler.',
      en: 'The act names only the pay of the employer in the flex job.',
    },
    er: pladsEfter(fleksjobløn),
  },
  {
    navn: { da: 'Også anden løn', en: 'Other pay too' },
    grund: {
      da: 'Bekendtgørelsen siger, at loftet gælder tilsvarende for anden løn.',
      en: 'The order says that the ceiling holds correspondingly for other pay.',
    },
    er: pladsEfter(samletLøn),
  },
]
const uenige = { sikkerhed: 'konflikt', kontrolleretTil: TEKST_TIL, siger, læsninger } as const

export const højestUnderLønloftet = beregning('LAB.123.3', 'kr/md', {
  titel: {
    da: 'Det mest, lønloftet giver plads til',
    en: 'The most the pay ceiling leaves room for',
  },
  vælgesEfter: påDenDag,
  relevantNår: iNyOrdning,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2012-12-31',
      hjemmel: LAB('71'),
      ...læst(...LAB_2008_2012),
      siger: {
        da: 'Der var intet fleksløntilskud at sætte et loft for.',
        en: 'There was no flex job subsidy to set a ceiling for.',
      },
      er: INGENTING,
    },
    {
      fra: '2013-01-01',
      til: '2014-06-30',
      hjemmel: LAB('70 f', { stk: '3' }),
      ...læst(LOV(1380, 2012), LBK(415, 2013), BEK(1425, 2012), BEK(411, 2014)),
      siger,
      er: pladsEfter(fleksjobløn),
    },
    {
      fra: '2014-07-01',
      til: '2019-12-31',
      hjemmel: LAB('70 f', { stk: '3' }),
      kilder: [LBK(990, 2014), LBK(1342, 2016), ...BEK_2014_2023.slice(1, 5)],
      ...uenige,
    },
    {
      fra: '2020-01-01',
      til: '2023-12-31',
      hjemmel: LAB('123', { stk: '3' }),
      kilder: [LOV(548, 2019), LBK(701, 2022), ...BEK_2014_2023.slice(5)],
      ...uenige,
    },
    {
      fra: '2024-01-01',
      hjemmel: LAB('123', { stk: '3' }),
      ...læst(LBK(280, 2024), ...BEK_2024),
      siger: {
        da: 'Tilskud, al løn og de dagpenge og den hjælp, du får, kan tilsammen ikke blive mere end lønnen på fuld tid i stillingen. Det, der er over, trækkes fra tilskuddet.',
        en: 'Subsidy, all pay and the benefits and help you get cannot together come to more than the full-time pay of the post. What is above is taken off the subsidy.',
      },
      er: pladsEfter(lønOgYdelser),
    },
  ],
})
