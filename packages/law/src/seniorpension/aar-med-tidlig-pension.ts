import { beregning, den, hvis, tal } from '@sagsvej/rules'
import { fødselsdag } from '../fakta/person.ts'
import { ulæst } from '../lovsamling/kilder.ts'
import { dagenErIkkeFundet } from '../lovsamling/laest.ts'
import { LSP } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { trin } from './foedt.ts'
import { SENIOR_SIDEN_2021 } from './tekster.ts'
import { FRA_2021, INGEN, VINDUET } from './tidlig-pension-tekster.ts'

/** Subsection 6: the demand follows the pension age, and what it has become for these births was not read. */
export const årMedTidligPensionFra1971 = beregning('LSP.26h.6', 'år', {
  titel: { da: 'År med tidlig pension, født fra 1971', en: 'Years of early pension, born from 1971' },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-03',
      hjemmel: LSP('26 h', { stk: '6' }),
      siger: {
        da: 'Er du født i 1971 eller senere, følger kravet til anciennitet folkepensionsalderen.',
        en: 'If you were born in 1971 or later the seniority demanded follows the state pension age.',
      },
      ...dagenErIkkeFundet(
        {
          da: 'Kravet til anciennitet for dem, der er født fra 1971, er ikke sat i de tekster, der er læst.',
          en: 'The seniority demanded of those born from 1971 is not set in the texts that were read.',
        },
        ...SENIOR_SIDEN_2021,
        ulæst('Lov nr. 703 af 20. juni 2025'),
      ),
    },
  ],
})

export const årMedTidligPension = beregning('LSP.26h.3', 'år', {
  titel: { da: 'År med tidlig pension', en: 'Years of early pension' },
  betyder: {
    da: 'Så mange år før folkepensionsalderen kan du tidligst få tidlig pension. 0 betyder, at ancienniteten ikke er nok, eller at du er født før ordningen.',
    en: 'So many years before state pension age you can have early pension at the earliest. 0 means that the seniority is not enough, or that you were born before the scheme.',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...INGEN, hjemmel: LSP('26 h'), er: tal('år', 0) },
    { ...VINDUET, hjemmel: LSP('26 h', { stk: '3-6' }) },
    {
      ...FRA_2021,
      hjemmel: LSP('26 h', { stk: '3-6' }),
      siger: {
        da: 'Din anciennitet og dit fødselsår afgør, om du kan få 1, 2 eller 3 år. Er du født før 1965, kræves 42, 43 eller 44 år; er du yngre, kræves mere.',
        en: 'Your seniority and year of birth decide whether you can have 1, 2 or 3 years. If you were born before 1965, 42, 43 or 44 years are demanded; if you are younger, more.',
      },
      er: hvis(
        fødselsdag.før(den('1955-07-01')),
        tal('år', 0),
        hvis(
          fødselsdag.før(den('1965-01-01')),
          trin(42),
          hvis(
            fødselsdag.før(den('1969-01-01')),
            trin(43),
            hvis(fødselsdag.før(den('1971-01-01')), trin(44), årMedTidligPensionFra1971),
          ),
        ),
      ),
    },
  ],
})
