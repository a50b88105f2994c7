import { efterDato } from '@sagsvej/rules'
import { ferieåretBegyndte } from '../fakta/ferie-med-ledighedsydelse.ts'
import { BEK, LBK } from '../lovsamling/kilder.ts'
import { dagenErIkkeFundet } from '../lovsamling/laest.ts'

export const efterFerieåret = efterDato(ferieåretBegyndte)

/** Between the old year, which ended with April, and the new one of September 2020, the act of 2020 has rules not read. */
export const OVERGANGEN_2020 = {
  fra: '2020-05-01',
  til: '2020-08-31',
  ...dagenErIkkeFundet(
    {
      da: 'Hvad der gjaldt for ferie fra maj til august 2020, står i lov nr. 525 af 2020. Den er ikke læst.',
      en: 'What applied to holiday from May to August 2020 stands in Act no. 525 of 2020. It has not been read.',
    },
    LBK(981, 2019),
    BEK(1264, 2020),
    LBK(241, 2021),
  ),
} as const
