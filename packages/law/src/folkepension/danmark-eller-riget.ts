import { aldrigOpfyldt, altid, betingelse } from '@sagsvej/rules'
import { LBK, LOV } from '../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læst } from '../lovsamling/laest.ts'
import { LSP } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { LSP_2009_2012 } from './tekster.ts'

/** The words of § 3 went from *the realm* to *Denmark*. A question of its own: most people lived in Denmark only. */
export const kunDanmarkTæller = betingelse('LSP.3.danmark', {
  titel: { da: 'Kun bopæl i Danmark tæller', en: 'Only residence in Denmark counts' },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2019-12-17',
      hjemmel: LSP('3'),
      ...læst(...LSP_2009_2012, LBK(390, 2013), LBK(1239, 2016), LBK(983, 2019)),
      siger: {
        da: 'Færøerne og Grønland talte med, når loven spurgte, om du boede i riget.',
        en: 'The Faroe Islands and Greenland counted when the act asked whether you lived in the realm.',
      },
      er: aldrigOpfyldt,
    },
    {
      fra: '2019-12-18',
      til: '2021-02-11',
      hjemmel: LSP('3'),
      siger: {
        da: 'Kravet om bopæl i riget blev til et krav om bopæl i Danmark.',
        en: 'The demand of residence in the realm became one of residence in Denmark.',
      },
      ...dagenErIkkeFundet(
        {
          da: 'Loven fra september 2019 siger riget, den fra februar 2021 siger Danmark. Hvilken dag det skiftede, er ikke læst.',
          en: 'The act of September 2019 says the realm, that of February 2021 says Denmark. On which day it changed has not been read.',
        },
        LBK(983, 2019),
        LOV(1420, 2019),
        LBK(234, 2021),
      ),
    },
    {
      fra: '2021-02-12',
      hjemmel: LSP('3'),
      ...læst(LBK(234, 2021), LBK(527, 2022), LBK(1042, 2024), LBK(1123, 2024)),
      siger: {
        da: 'Du skal bo i Danmark. Færøerne og Grønland tæller ikke med i denne regel.',
        en: 'You must live in Denmark. The Faroe Islands and Greenland do not count in this rule.',
      },
      er: altid,
    },
  ],
})
