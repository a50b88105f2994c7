import { afrundTil, alle, beregning, betingelse, krav, led, tal, énAf } from '@sagsvej/rules'
import {
  arbejdsgiverenErPrivat,
  lønomkostningerOmÅret,
  merbeskæftigelse,
  ordinærtAnsatte,
  stillingenErLedigVedAfgang,
  støtteTilAnsættelsenOmÅret,
} from '../fakta/job-med-loentilskud.ts'
import { BEK } from '../lovsamling/kilder.ts'
import { læst, ubekræftet } from '../lovsamling/laest.ts'
import { INDSATSBEK, LAB } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'

import { LAB_SIDEN_2020 } from './job-med-loentilskud.ts'

const ned = afrundTil('ned', 'antal', '1')
const forholdet = {
  siger: {
    da: 'Der må være én i praktik eller løntilskud for hver 5 ordinært ansatte op til 50, dog altid én. Over 50 må der være én mere for hver 10.',
    en: 'There may be one person in practice or with a wage subsidy for each 5 ordinary employees up to 50, always one. Above 50 there may be one more for each 10.',
  },
  er: ordinærtAnsatte
    .dogHøjst(tal('antal', 50))
    .brøkdel(1, 5, ned)
    .plus(ordinærtAnsatte.minus(tal('antal', 50)).dogMindst(tal('antal', 0)).brøkdel(1, 10, ned))
    .dogMindst(tal('antal', 1)),
} as const

/** The reasonable ratio of LAB § 62, later § 77, in the figures of the order. */
export const højstMedTilskud = beregning('INDSATSBEK.65', 'antal', {
  titel: {
    da: 'Så mange må være ansat med tilskud eller i praktik',
    en: 'How many may be in subsidised work or practice',
  },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2009-07-31',
      hjemmel: INDSATSBEK('BEK 743/2009')('53'),
      ...ubekræftet(BEK(743, 2009)),
      ...forholdet,
    },
    {
      fra: '2009-08-01',
      til: '2019-12-31',
      hjemmel: INDSATSBEK('BEK 743/2009')('53'),
      ...læst(
        BEK(743, 2009),
        BEK(432, 2010),
        BEK(835, 2012),
        BEK(1564, 2014),
        BEK(1297, 2016),
        BEK(977, 2018),
      ),
      ...forholdet,
    },
    {
      fra: '2020-01-01',
      hjemmel: INDSATSBEK('BEK 1216/2023')('65'),
      ...læst(BEK(1180, 2019), BEK(2006, 2020), BEK(2636, 2021), BEK(1216, 2023)),
      ...forholdet,
    },
  ],
})

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

const loftet = {
  siger: {
    da: 'Hos private arbejdsgivere må støtten til ansættelsen i et år højst være 75 procent af lønomkostningerne.',
    en: 'With private employers the support for the job in a year may be at most 75 per cent of the wage costs.',
  },
  er: støtteTilAnsættelsenOmÅret.delt(
    lønomkostningerOmÅret,
    'procent',
    afrundTil('nærmeste', 'procent', '0.01'),
  ),
} as const

export const støttensAndelAfLønnen = beregning('INDSATSBEK.86', 'procent', {
  titel: { da: 'Støttens andel af lønomkostningerne', en: 'The support as a share of the wage costs' },
  vælgesEfter: påDenDag,
  relevantNår: arbejdsgiverenErPrivat,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2009-07-31',
      hjemmel: INDSATSBEK('BEK 743/2009')('73'),
      ...ubekræftet(BEK(743, 2009)),
      ...loftet,
    },
    {
      fra: '2009-08-01',
      til: '2019-12-31',
      hjemmel: INDSATSBEK('BEK 743/2009')('73'),
      ...læst(
        BEK(743, 2009),
        BEK(432, 2010),
        BEK(835, 2012),
        BEK(1645, 2013),
        BEK(1564, 2014),
        BEK(1297, 2016),
        BEK(977, 2018),
      ),
      ...loftet,
    },
    {
      fra: '2020-01-01',
      hjemmel: INDSATSBEK('BEK 1216/2023')('86'),
      ...læst(BEK(1180, 2019), BEK(2006, 2020), BEK(2636, 2021), BEK(1216, 2023)),
      ...loftet,
    },
  ],
})

const over = {
  siger: {
    da: 'Er støtten i et år mere end 75 procent af lønomkostningerne, er loftet overskredet.',
    en: 'If the support in a year is more than 75 per cent of the wage costs the ceiling is passed.',
  },
  er: alle(
    krav(
      'stk. 1',
      { da: 'støtten er mere end 75 procent', en: 'the support is more than 75 per cent' },
      støttensAndelAfLønnen.over(tal('procent', 75)),
    ),
  ),
} as const

/** The order also lets other support for the same costs be added up to the whole cost (subsection 3). */
export const støttenErOverLoftet = betingelse('INDSATSBEK.86.loft', {
  titel: {
    da: 'Støtten er over loftet på 75 procent',
    en: 'The support is above the ceiling of 75 per cent',
  },
  vælgesEfter: påDenDag,
  relevantNår: arbejdsgiverenErPrivat,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2009-07-31',
      hjemmel: INDSATSBEK('BEK 743/2009')('73'),
      ...ubekræftet(BEK(743, 2009)),
      ...over,
    },
    {
      fra: '2009-08-01',
      til: '2019-12-31',
      hjemmel: INDSATSBEK('BEK 743/2009')('73'),
      ...læst(BEK(743, 2009), BEK(1564, 2014), BEK(977, 2018)),
      ...over,
    },
    {
      fra: '2020-01-01',
      hjemmel: INDSATSBEK('BEK 1216/2023')('86'),
      ...læst(BEK(1180, 2019), BEK(2006, 2020), BEK(2636, 2021), BEK(1216, 2023)),
      ...over,
    },
  ],
})
