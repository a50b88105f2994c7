import { BEK, ulæst } from '../lovsamling/kilder.ts'
import { læst, ubekræftet } from '../lovsamling/laest.ts'
import { STATSFLEKSBEK } from '../lovsamling/love.ts'

/**
 * Each order says from which quarter it works. Until 2020 it was for those with a grant of the state; the state's own
 * institutions followed a circular, which was not read.
 */
export const STATSORDNINGENS_TIDER = [
  {
    fra: '2006-07-03',
    til: '2009-12-31',
    bek: STATSFLEKSBEK('BEK 973/2010'),
    ansatFør: '17',
    kilder: ubekræftet(
      BEK(973, 2010),
      ulæst('Bekendtgørelse nr. 474 af 25. maj 2007 om fleksjobordning for ikke-statslige tilskudsmodtagere'),
    ),
  },
  {
    fra: '2010-01-01',
    til: '2013-12-31',
    bek: STATSFLEKSBEK('BEK 973/2010'),
    ansatFør: '17',
    kilder: læst(BEK(973, 2010)),
  },
  {
    fra: '2014-01-01',
    til: '2018-12-31',
    bek: STATSFLEKSBEK('BEK 1375/2013'),
    ansatFør: '17',
    kilder: læst(BEK(1375, 2013)),
  },
  {
    fra: '2019-01-01',
    til: '2019-12-31',
    bek: STATSFLEKSBEK('BEK 1756/2018'),
    ansatFør: '20',
    kilder: læst(BEK(1756, 2018)),
  },
  {
    fra: '2020-01-01',
    til: '2020-12-31',
    bek: STATSFLEKSBEK('BEK 1621/2019'),
    ansatFør: '4',
    kilder: læst(BEK(1621, 2019)),
  },
  {
    fra: '2021-01-01',
    bek: STATSFLEKSBEK('BEK 2270/2020'),
    ansatFør: '4',
    kilder: læst(BEK(2270, 2020)),
  },
] as const
