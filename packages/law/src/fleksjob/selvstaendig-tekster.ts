import { BEK } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { LAB_2013_2019, LAB_2020 } from './tekster.ts'

export const FØR = {
  fra: '2006-07-03',
  til: '2013-01-18',
  hjemmel: LAB('70 g', { stk: '5' }),
  ...læst(...LAB_2013_2019.slice(0, 2)),
  siger: {
    da: 'Ordningen begyndte den 19. januar 2013.',
    en: 'The scheme began on 19 January 2013.',
  },
} as const

export const I_2013 = {
  fra: '2013-01-19',
  til: '2019-12-31',
  hjemmel: LAB('70 g', { stk: '5' }),
  ...læst(...LAB_2013_2019.slice(1)),
} as const

export const I_2020 = {
  fra: '2020-01-01',
  hjemmel: LAB('126', { stk: '5' }),
  ...læst(...LAB_2020, BEK(233, 2024), BEK(1794, 2025)),
} as const
