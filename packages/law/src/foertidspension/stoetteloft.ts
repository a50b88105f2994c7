import { afrundTil, alle, beregning, betingelse, krav, tal } from '@sagsvej/rules'
import {
  arbejdsgiverenErPrivat,
  lønomkostningerOmÅret,
  støtteTilAnsættelsenOmÅret,
} from '../fakta/job-med-loentilskud.ts'
import { BEK } from '../lovsamling/kilder.ts'
import { læst, ubekræftet } from '../lovsamling/laest.ts'
import { INDSATSBEK } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'

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
