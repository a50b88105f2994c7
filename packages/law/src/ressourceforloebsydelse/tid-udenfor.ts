import { aldrigOpfyldt, altid, betingelse, type Hjemmel, type Sandt } from '@sagsvej/rules'
import { LBK, VEJL_9622_2017 } from '../lovsamling/kilder.ts'
import { læst, læstAndetsteds } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { jobafklaringFindes, ressourceforløbFindes } from './findes.ts'

const holdesUde = {
  siger: {
    da: 'Penge, du får udbetalt for tiden før eller efter forløbet, trækkes ikke fra i ydelsen.',
    en: 'Money paid to you for the time before or after the course is not taken off the benefit.',
  },
  er: altid,
} as const

/** Both chapters got the sentence at once. Its day is that of the act the guide of 2017 names. */
const afTid = (relevantNår: Sandt, fra: string, hjemmel: Hjemmel) => ({
  titel: {
    da: 'Indtægter for anden tid holdes ude',
    en: 'Income for other times is left out',
  },
  vælgesEfter: påDenDag,
  relevantNår,
  versioner: [
    {
      fra,
      til: '2015-12-31',
      hjemmel,
      ...læst(LBK(806, 2015)),
      siger: {
        da: 'Loven gjorde ingen forskel på, hvilken tid en indtægt var for.',
        en: 'The act made no difference as to which time an income was for.',
      },
      er: aldrigOpfyldt,
    },
    {
      ...holdesUde,
      fra: '2016-01-01',
      til: '2016-05-19',
      hjemmel,
      ...læstAndetsteds(LBK(468, 2016), VEJL_9622_2017),
    },
    { ...holdesUde, fra: '2016-05-20', hjemmel, ...læst(LBK(468, 2016), LBK(981, 2019), LBK(1004, 2025)) },
  ],
})

export const udenforJobafklaring = betingelse(
  'LAS.69j.5.tid',
  afTid(jobafklaringFindes, '2014-07-01', LAS('69 j', { stk: '5' })),
)
export const udenforRessourceforløb = betingelse(
  'LAS.68a.1.tid',
  afTid(ressourceforløbFindes, '2013-01-01', LAS('68 a', { stk: '1' })),
)
