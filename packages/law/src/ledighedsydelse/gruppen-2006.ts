import { AKASSE_2007, ulæst } from '../lovsamling/kilder.ts'
import { læstAndetsteds } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'

const LOV_565_2006 = ulæst(
  'Overgangsreglerne i LOV 565/2006',
  'https://www.retsinformation.dk/Forms/R0710.aspx?id=30748',
)

export const hjemmel = LAS('74 c', { stk: '1' })

export const gruppen2006 = {
  navn: {
    da: 'Du fik ledighedsydelse den 30. juni 2006',
    en: 'You had the benefit on 30 June 2006',
  },
  hjemmel,
  ...læstAndetsteds(AKASSE_2007, LOV_565_2006),
} as const
