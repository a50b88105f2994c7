import { dage, måneder, tidspunkt } from '@sagsvej/rules'
import { bruddetSkete } from '../../fakta/sanktion.ts'
import { LBK } from '../../lovsamling/kilder.ts'
import { læst } from '../../lovsamling/laest.ts'
import { LAS } from '../../lovsamling/love.ts'
import { bruddetErIJobafklaring, efterBruddet, FØR_LBK_2015 } from './efter-bruddet.ts'

const fælles = {
  hjemmel: LAS('69 l', { stk: '3' }),
  siger: {
    da: 'Fradraget skal ske inden for 3 hele kalendermåneder efter den måned, hvor det skete.',
    en: 'The deduction must be made within 3 whole calendar months after the month in which it happened.',
  },
  er: bruddetSkete.begyndelsenAfMåneden().plus(måneder(4)).minus(dage(1)),
} as const

/** Until 2020 by reference to LAS.35, which said the same. */
export const fradragSkalSkeSenest = tidspunkt('LAS.69l.3', {
  titel: { da: 'Fradraget for et brud skal være sket', en: 'The deduction for a breach must have been made' },
  betyder: {
    da: 'Dagen er den sidste, hvor fradraget kan ske.',
    en: 'The day is the last on which the deduction can be made.',
  },
  vælgesEfter: efterBruddet,
  relevantNår: bruddetErIJobafklaring,
  versioner: [
    { ...fælles, ...FØR_LBK_2015 },
    {
      ...fælles,
      fra: '2015-07-01',
      ...læst(LBK(806, 2015), LBK(981, 2019), LBK(241, 2021), LBK(1031, 2023), LBK(1004, 2025)),
    },
  ],
})
