import { kilde, LBK, LOV, ulæst } from '../lovsamling/kilder.ts'
import { læst, læstAndetsteds } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { LAB_2008_2012, LAB_2013_2019 } from './tekster.ts'

export const FØR_2013 = {
  fra: '2006-07-03',
  til: '2012-12-31',
  hjemmel: LAB('70'),
  ...læst(...LAB_2008_2012, LOV(1380, 2012)),
  siger: {
    da: 'Før 2013 krævede loven ikke 12 måneder på særlige vilkår først.',
    en: 'Before 2013 the act did not ask for 12 months on special terms first.',
  },
} as const

export const forAlle = {
  fra: '2013-01-01',
  til: '2019-12-31',
  ...læst(...LAB_2013_2019),
} as const

export const FRA_2020 = {
  fra: '2020-01-01',
  til: '2022-05-21',
  ...læstAndetsteds(
    LBK(701, 2022),
    kilde(
      'Lovforslag L 53 (2019-20) om fastholdelsesfleksjob for seniorer',
      'https://ft.dk/samling/20191/lovforslag/L53/bilag/1/2104711/index.htm',
    ),
    ulæst('LOV 1556/2019', 'https://www.retsinformation.dk/eli/lta/2019/1556'),
  ),
  note: {
    da: 'Loven, som den blev vedtaget i maj 2019, gjaldt alle. Seniorerne blev undtaget ved lov nr. 1556 af 27. december 2019 fra samme dag, som den nye lov begyndte.',
    en: 'The act as passed in May 2019 bound all. Seniors were exempted by act no. 1556 of 27 December 2019 from the same day as the new act began.',
  },
} as const
