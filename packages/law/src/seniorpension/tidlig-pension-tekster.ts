import { LBK, LOV } from '../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læst } from '../lovsamling/laest.ts'
import { SENIOR_SIDEN_2021 } from './tekster.ts'

export const INGEN = {
  fra: '2006-07-03',
  til: '2020-12-29',
  ...læst(LBK(982, 2009), LBK(983, 2019)),
  siger: { da: 'Tidlig pension fandtes ikke.', en: 'There was no early pension.' },
} as const
/** LOV 2202/2020 is of 29 December 2020; the first text with it is of 12 February 2021. */
export const VINDUET = {
  fra: '2020-12-30',
  til: '2021-02-11',
  siger: {
    da: 'Loven om tidlig pension var vedtaget i december 2020.',
    en: 'The act on early pension was adopted in December 2020.',
  },
  ...dagenErIkkeFundet(
    {
      da: 'Fra hvilken dag i begyndelsen af 2021 reglerne om tidlig pension gjaldt, er ikke læst.',
      en: 'From which day at the beginning of 2021 the rules on early pension applied has not been read.',
    },
    LOV(2202, 2020),
    LBK(234, 2021),
  ),
} as const
export const FRA_2021 = { fra: '2021-02-12', ...læst(...SENIOR_SIDEN_2021) } as const
