import { aldrigOpfyldt, altid, betingelse } from '@sagsvej/rules'
import { LBK } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LSP } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { dagenIkkeLæst, FRA_LBK_2017, FØR_2017, SIDSTE_FØR_2017, VINDUE } from './lov-659-2017.ts'
import { FRA_LBK_2009, FØR_LBK_2009, LSP_SIDEN_2019 } from './tekster.ts'

const beskeden = {
  hjemmel: LSP('13'),
  siger: {
    da: 'Myndigheden skulle i rimelig tid, før du nåede folkepensionsalderen, skrive til dig om retten til folkepension. Pensionen kom kun, hvis du søgte.',
    en: 'The authority had to write to you about the right to state pension in reasonable time before you reached the age. The pension came only if you applied.',
  },
  er: altid,
} as const

/** The duty stood in § 13 until the act of June 2017, when pension could be paid back in time instead. */
export const meddelelseOmFolkepension = betingelse('LSP.13', {
  titel: {
    da: 'Myndigheden skal skrive til dig, før du når folkepensionsalderen',
    en: 'The authority must write to you before you reach state pension age',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_2009, ...læst(LBK(982, 2009)), sikkerhed: 'ubekræftet', ...beskeden },
    { fra: FRA_LBK_2009, til: SIDSTE_FØR_2017, ...læst(...FØR_2017), ...beskeden },
    {
      ...VINDUE,
      hjemmel: LSP('13'),
      siger: {
        da: 'Pligten til at skrive til dig, før du når folkepensionsalderen, faldt væk.',
        en: 'The duty to write to you before you reach state pension age fell away.',
      },
      ...dagenIkkeLæst(
        'Pligten til at skrive faldt væk mellem juni og november 2017. Hvilken dag er ikke læst.',
        'The duty to write fell away between June and November 2017. On which day has not been read.',
      ),
    },
    {
      fra: FRA_LBK_2017,
      hjemmel: LSP('13'),
      ...læst(LBK(1208, 2017), ...LSP_SIDEN_2019),
      siger: {
        da: 'Loven siger ikke længere, at myndigheden skal skrive til dig. Du skal selv søge om folkepension hos Udbetaling Danmark.',
        en: 'The act no longer says that the authority must write to you. You must apply for state pension to Udbetaling Danmark yourself.',
      },
      er: aldrigOpfyldt,
    },
  ],
})
