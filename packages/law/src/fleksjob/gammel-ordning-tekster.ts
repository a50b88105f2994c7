import { læst } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { LAB_2008_2012 } from './tekster.ts'

export const FØR_2013 = {
  fra: '2006-07-03',
  til: '2012-12-31',
  hjemmel: LAB('71'),
  ...læst(...LAB_2008_2012),
} as const
