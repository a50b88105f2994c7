import { BEK, LBK, LOV } from '../lovsamling/kilder.ts'
import { læst, sluttet } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'

export const FØR_2013 = {
  fra: '2006-07-03',
  til: '2012-12-31',
  hjemmel: LAB('71'),
  ...læst(LBK(706, 2012), LOV(1380, 2012)),
  siger: {
    da: 'Der var intet fleksløntilskud at betale tilbage.',
    en: 'There was no flex job subsidy to pay back.',
  },
} as const

export const I_2014 = {
  fra: '2014-04-30',
  til: '2019-12-31',
  hjemmel: LAB('70 f', { stk: '10' }),
  ...sluttet(LOV(400, 2014), BEK(411, 2014), LBK(990, 2014), LBK(1342, 2016)),
  note: {
    da: 'Reglen står i loven fra september 2014 og kom med lov nr. 400 af 28. april 2014. Dagen er den, bekendtgørelsen til loven begyndte at gælde.',
    en: 'The rule is in the act of September 2014 and came with act no. 400 of 28 April 2014. The day is that on which the order to the act came into force.',
  },
} as const
