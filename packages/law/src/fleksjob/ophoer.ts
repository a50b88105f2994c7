import { aldrig, alle, tidspunkt } from '@sagsvej/rules'
import { fleksjobErSlut, fleksjobSlutDen } from '../fakta/ressourceforloebsydelse.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { iNyOrdning } from './gammel-ordning.ts'
import { LAB_2008_2012, LAB_2013_2019, LAB_2020 } from './tekster.ts'

const medJobbet = {
  siger: {
    da: 'Slutter fleksjobbet, mens du er syg eller på barsel, slutter fleksløntilskuddet også. Du går over på ledighedsydelse eller barselsdagpenge, hvis du opfylder kravene til dem.',
    en: 'If the flex job ends while you are ill or on parental leave, the flex job subsidy ends too. You go over to ledighedsydelse or parental benefit if you meet their conditions.',
  },
  er: fleksjobSlutDen,
} as const

export const fleksløntilskudSlutter = tidspunkt('LAB.124.5', {
  titel: { da: 'Fleksløntilskuddet slutter med jobbet', en: 'Flex job subsidy ends with the job' },
  betyder: {
    da: 'Dagen er den sidste med fleksløntilskud. Aldrig betyder, at der intet tilskud var.',
    en: 'The day is the last with flex job subsidy. Never means that there was no subsidy.',
  },
  vælgesEfter: påDenDag,
  relevantNår: alle(iNyOrdning, fleksjobErSlut),
  versioner: [
    {
      fra: '2006-07-03',
      til: '2012-12-31',
      hjemmel: LAB('71'),
      ...læst(...LAB_2008_2012),
      siger: {
        da: 'Der var intet fleksløntilskud før 2013.',
        en: 'There was no flex job subsidy before 2013.',
      },
      er: aldrig,
    },
    {
      fra: '2013-01-01',
      til: '2019-12-31',
      hjemmel: LAB('70 f', { stk: '7-8' }),
      ...læst(...LAB_2013_2019),
      ...medJobbet,
    },
    { fra: '2020-01-01', hjemmel: LAB('124', { stk: '5-6' }), ...læst(...LAB_2020), ...medJobbet },
  ],
})
