import { alle, betingelse, led, énAf } from '@sagsvej/rules'
import { merbeskæftigelse, stillingenErLedigVedAfgang } from '../fakta/job-med-loentilskud.ts'
import { BEK } from '../lovsamling/kilder.ts'
import { læst, ubekræftet } from '../lovsamling/laest.ts'
import { INDSATSBEK, LAB } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { LAB_SIDEN_2020 } from './loentilskud-tekster.ts'

const enten = {
  siger: {
    da: 'Du skal enten være en ekstra ansat, eller stillingen skal være blevet ledig, fordi nogen selv gik, blev for gammel, gik ned i tid eller blev afskediget for en forseelse.',
    en: 'You must either be an extra employee, or the post must have become vacant because somebody left by choice, grew too old, cut the hours or was dismissed for misconduct.',
  },
  er: énAf(
    led({ da: 'der bliver flere ansatte', en: 'the staff becomes larger' }, merbeskæftigelse),
    led(
      { da: 'stillingen er blevet ledig på en tilladt måde', en: 'the post became vacant in an allowed way' },
      stillingenErLedigVedAfgang,
    ),
  ),
} as const

/** LAB § 61 did not ask it of pensioners; the order did, in a milder form, until the new act of 2020. */
export const kravetOmMerbeskæftigelse = betingelse('LAB.79', {
  titel: { da: 'Flere ansatte ved job med løntilskud', en: 'A larger staff by subsidised work' },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2009-07-31',
      hjemmel: INDSATSBEK('BEK 743/2009')('65'),
      ...ubekræftet(BEK(743, 2009)),
      ...enten,
    },
    {
      fra: '2009-08-01',
      til: '2019-12-31',
      hjemmel: INDSATSBEK('BEK 743/2009')('65'),
      ...læst(
        BEK(743, 2009),
        BEK(432, 2010),
        BEK(835, 2012),
        BEK(1564, 2014),
        BEK(1297, 2016),
        BEK(977, 2018),
      ),
      ...enten,
    },
    {
      fra: '2020-01-01',
      hjemmel: LAB('79'),
      ...læst(...LAB_SIDEN_2020, BEK(2006, 2020), BEK(2636, 2021), BEK(1216, 2023)),
      siger: {
        da: 'Ansættelsen skal give flere ansatte hos arbejdsgiveren end normalt.',
        en: 'The job must make the employer’s staff larger than normal.',
      },
      note: {
        da: 'Bekendtgørelsen for 2020 nævnte ikke førtidspensionister i kravet; den fra 2021 gør.',
        en: 'The order for 2020 did not name disability pensioners in the demand; that of 2021 does.',
      },
      er: alle(led({ da: 'der bliver flere ansatte', en: 'the staff becomes larger' }, merbeskæftigelse)),
    },
  ],
})
