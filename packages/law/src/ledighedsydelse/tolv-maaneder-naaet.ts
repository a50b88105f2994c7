import { alle, den, tidspunkt } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { modtogLedighedsydelse30Juni2006 } from '../fakta/revurdering-af-fleksjob.ts'
import { AKASSE_2007, LBK } from '../lovsamling/kilder.ts'
import { læst, sluttet } from '../lovsamling/laest.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { gruppen2006, hjemmel } from './gruppen-2006.ts'
import { attenIndenFor24, tolvIndenFor18 } from './tolv-maaneder.ts'

const siger = {
  da: 'Når du har fået ledighedsydelse i 12 måneder inden for 18, skal kommunen vurdere, om du stadig opfylder betingelserne for fleksjob; og igen, hver gang 12 nye er nået. Måneder under barsel tæller ikke.',
  en: 'When you have had the benefit for 12 months within 18 the municipality must assess whether you still meet the conditions for a flex job; and again each time 12 new ones are reached. Months during parental leave do not count.',
}

export const tolvMånederNået = tidspunkt('LAS.74c.1', {
  titel: {
    da: 'Retten til fleksjob skal vurderes igen',
    en: 'The right to a flex job must be assessed again',
  },
  betyder: {
    da: 'Dagen er den, hvor du har fået ydelsen længe nok til, at kommunen skal vurdere din ret. Aldrig betyder, at det ikke er sket endnu.',
    en: 'The day is the one on which you have had the benefit long enough for the municipality to have to assess your right. Never means that it has not happened yet.',
  },
  vælgesEfter: påDenDag,
  overgange: [
    {
      ...gruppen2006,
      når: alle(modtogLedighedsydelse30Juni2006, vurderingsdato.før(den('2013-01-01'))),
      er: attenIndenFor24,
    },
  ],
  versioner: [
    {
      fra: '2006-07-01',
      til: '2007-12-11',
      hjemmel,
      ...sluttet(LBK(1460, 2007), AKASSE_2007),
      siger,
      er: tolvIndenFor18,
    },
    {
      fra: '2007-12-12',
      hjemmel,
      ...læst(
        LBK(1460, 2007),
        LBK(946, 2009),
        LBK(190, 2012),
        LBK(806, 2015),
        LBK(981, 2019),
        LBK(241, 2021),
        LBK(1031, 2023),
        LBK(808, 2024),
        LBK(1004, 2025),
      ),
      siger,
      note: {
        da: 'Loven siger ikke, hvordan dele af måneder lægges sammen. Her er 12 måneder i stykker 365 dage.',
        en: 'The act does not say how parts of months are added up. Here 12 months in pieces are 365 days.',
      },
      er: tolvIndenFor18,
    },
  ],
})
