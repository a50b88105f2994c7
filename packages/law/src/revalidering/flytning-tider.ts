import { BEK, ulæst } from '../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læst, sluttet, ubekræftet } from '../lovsamling/laest.ts'
import { INDSATSBEK } from '../lovsamling/love.ts'
import { LUKKET, OM_LUKNINGEN } from './tekster.ts'

const IKKE_LÆST = {
  da: 'Bekendtgørelsen før august 2009 er ikke læst.',
  en: 'The order before August 2009 has not been read.',
}

export const FLYTTEREGLEN_IKKE_LÆST = {
  fra: '2006-07-03',
  til: '2009-07-31',
  hjemmel: INDSATSBEK('BEK 743/2009')('38'),
  ...dagenErIkkeFundet(IKKE_LÆST, BEK(743, 2009)),
} as const

const MANGLEDE_I_NOVEMBER = {
  note: {
    da: 'Reglen mangler i bekendtgørelsen fra november 2019. En ændring fra 27. december 2019 satte den ind igen; at den gjaldt fra nytår, er vores slutning.',
    en: 'The rule is missing from the order of November 2019. An amendment of 27 December 2019 put it back; that it held from the new year is our inference.',
  },
}

/** The rule on moving during rehabilitation stood in each order of its day, in a paragraph of another number. */
export const FLYTTEREGLENS_TIDER = [
  {
    fra: '2009-08-01',
    til: '2013-12-31',
    hjemmel: INDSATSBEK('BEK 743/2009')('38', { stk: '1-2' }),
    ...læst(BEK(743, 2009), BEK(432, 2010), BEK(865, 2010), BEK(1404, 2011), BEK(835, 2012)),
  },
  {
    fra: '2014-01-01',
    til: '2014-12-31',
    hjemmel: INDSATSBEK('BEK 1645/2013')('43', { stk: '1-2' }),
    ...læst(BEK(1645, 2013)),
  },
  {
    fra: '2015-01-01',
    til: '2016-11-13',
    hjemmel: INDSATSBEK('BEK 1564/2014')('47', { stk: '1-2' }),
    ...læst(BEK(1564, 2014), BEK(723, 2015), BEK(1003, 2015)),
  },
  {
    fra: '2016-11-14',
    til: '2018-06-30',
    hjemmel: INDSATSBEK('BEK 1297/2016')('55', { stk: '1-2' }),
    ...læst(BEK(1297, 2016)),
  },
  {
    fra: '2018-07-01',
    til: '2019-12-31',
    hjemmel: INDSATSBEK('BEK 977/2018')('57', { stk: '1-2' }),
    ...læst(BEK(977, 2018)),
  },
  {
    fra: '2020-01-01',
    til: '2020-12-31',
    hjemmel: INDSATSBEK('BEK 1180/2019')('135', { stk: '3' }),
    ...sluttet(
      BEK(1180, 2019),
      BEK(1643, 2019),
      BEK(2006, 2020),
      ulæst('Ikrafttrædelsen i bekendtgørelse nr. 1643 af 27. december 2019'),
    ),
    ...MANGLEDE_I_NOVEMBER,
  },
  {
    fra: '2021-01-01',
    til: '2021-12-31',
    hjemmel: INDSATSBEK('BEK 2006/2020')('135', { stk: '3' }),
    ...læst(BEK(2006, 2020)),
  },
  {
    fra: '2022-01-01',
    til: '2023-12-31',
    hjemmel: INDSATSBEK('BEK 2636/2021')('137', { stk: '3' }),
    ...læst(BEK(2636, 2021)),
  },
  {
    fra: '2024-01-01',
    til: '2026-01-31',
    hjemmel: INDSATSBEK('BEK 1216/2023')('138', { stk: '3' }),
    ...læst(BEK(1216, 2023)),
  },
  {
    fra: LUKKET,
    hjemmel: INDSATSBEK('BEK 1216/2023')('138', { stk: '3' }),
    ...ubekræftet(BEK(1216, 2023), ...OM_LUKNINGEN),
  },
] as const
