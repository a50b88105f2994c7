import { afrundTil, beregning, tal } from '@sagsvej/rules'
import { ordinærtAnsatte } from '../fakta/job-med-loentilskud.ts'
import { BEK } from '../lovsamling/kilder.ts'
import { læst, ubekræftet } from '../lovsamling/laest.ts'
import { INDSATSBEK } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'

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
