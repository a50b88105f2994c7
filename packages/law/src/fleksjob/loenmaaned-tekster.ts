import { BEK } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { FLEKSLØNBEK } from '../lovsamling/love.ts'

export const FØR_2020 = {
  fra: '2013-01-01',
  til: '2019-12-31',
  ...læst(BEK(1425, 2012), BEK(411, 2014), BEK(811, 2014), BEK(891, 2017), BEK(1182, 2017), BEK(1603, 2018)),
} as const

export const FRA_2020 = {
  fra: '2020-01-01',
  ...læst(BEK(1604, 2019), BEK(110, 2021), BEK(250, 2022), BEK(1806, 2023), BEK(227, 2024)),
} as const

export const INTET = {
  fra: '2006-07-03',
  til: '2012-12-31',
  hjemmel: FLEKSLØNBEK('BEK 1425/2012')('7'),
  ...læst(BEK(1425, 2012)),
  siger: { da: 'Der var intet fleksløntilskud før 2013.', en: 'There was no flex job subsidy before 2013.' },
} as const
