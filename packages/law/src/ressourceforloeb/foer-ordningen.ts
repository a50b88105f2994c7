import { BEK, LOV } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'

/** The day is that of the orders made under the act: BEK 1418/2012 § 17 and BEK 1415/2012 § 3. */
export const FØR_ORDNINGEN = {
  fra: '2006-07-03',
  til: '2012-12-31',
  hjemmel: LAB('68 a'),
  ...læst(LOV(1380, 2012), BEK(1418, 2012), BEK(1415, 2012)),
  siger: {
    da: 'Ressourceforløb fandtes ikke før 1. januar 2013.',
    en: 'Resource courses did not exist before 1 January 2013.',
  },
} as const

export const ORDNINGENS_FØRSTE_DAG = '2013-01-01'
