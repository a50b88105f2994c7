import { aldrig, hvis, måneder, tidspunkt } from '@sagsvej/rules'
import { fleksløntilskudOphørteDen, kravetKunneAldrigInddrives } from '../fakta/fleksloentilskud-tilbage.ts'
import { LBK, LOV } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { LAB_2020 } from './tekster.ts'
import { fleksløntilskudSkalTilbagebetales } from './tilbagebetaling.ts'
import { FØR_2013, I_2014 } from './tilbagebetaling-tekster.ts'

const treÅr = {
  siger: {
    da: 'Kravet falder bort 3 år efter, at tilskuddet eller ledighedsydelsen ophørte, hvis det aldrig har kunnet gennemføres. Er det overdraget til inddrivelse, gælder forældelsesloven i stedet.',
    en: 'The claim lapses 3 years after the subsidy or ledighedsydelse ended if it could never be collected. If it was handed over for collection the act on limitation applies instead.',
  },
  er: hvis(kravetKunneAldrigInddrives, fleksløntilskudOphørteDen.plus(måneder(36)), aldrig),
} as const

export const kravetBortfalder = tidspunkt('LAB.125.4', {
  titel: { da: 'Kravet om tilbagebetaling falder bort', en: 'The claim for repayment lapses' },
  betyder: {
    da: 'Dagen er den, kravet falder bort. Aldrig betyder, at det ikke falder bort efter denne regel.',
    en: 'The day is that on which the claim lapses. Never means that it does not lapse under this rule.',
  },
  vælgesEfter: påDenDag,
  relevantNår: fleksløntilskudSkalTilbagebetales,
  versioner: [
    { ...FØR_2013, er: aldrig },
    {
      fra: '2013-01-01',
      til: '2014-04-29',
      hjemmel: LAB('70 f', { stk: '10' }),
      ...læst(LOV(1380, 2012), LBK(415, 2013)),
      siger: {
        da: 'Loven om fleksjob sagde ikke, hvornår kravet faldt bort.',
        en: 'The act on flex jobs did not say when the claim lapsed.',
      },
      er: aldrig,
    },
    { ...I_2014, ...treÅr },
    { fra: '2020-01-01', hjemmel: LAB('125', { stk: '4' }), ...læst(...LAB_2020), ...treÅr },
  ],
})
