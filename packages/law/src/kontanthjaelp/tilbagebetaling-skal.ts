import { betingelse, krav, led, énAf } from '@sagsvej/rules'
import {
  modtogUberettigetModBedreVidende,
  sanktionIDagpenge,
  undlodOplysningerModBedreVidende,
} from '../fakta/tilbagebetaling-af-hjaelp.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { FRA_LBK_2007, FØR_LBK_2007 } from '../revalidering/foer-2007.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { LAS_2007_2012, LAS_2014_2024, LAS_2025 } from './tekster.ts'
import { skalBetaleTilbageEfterDom, skalBetaleTilbageVedSU } from './tilbagebetaling-grunde.ts'

const ALLE_TEKSTER = [...LAS_2007_2012, ...LAS_2014_2024, LAS_2025] as const

const SKAL = {
  hjemmel: LAS('91', { stk: '1' }),
  siger: {
    da: 'Kommunen skal kræve hjælpen tilbage, hvis du mod bedre vidende har ladet være med at give oplysninger eller fået hjælp uden ret. Det samme gælder ved en sanktion i dagpengene.',
    en: 'The municipality must claim the help back if you knowingly failed to give information or got help without right. So also with a sanction in the unemployment benefit.',
  },
  er: énAf(
    krav(
      '1',
      {
        da: 'du undlod mod bedre vidende at give oplysninger',
        en: 'you knowingly failed to give information',
      },
      undlodOplysningerModBedreVidende,
    ),
    krav(
      '2',
      { da: 'du fik mod bedre vidende hjælp uden ret', en: 'you knowingly got help without right' },
      modtogUberettigetModBedreVidende,
    ),
    led({ da: 'SU dækker samme tid', en: 'a student grant covers the same time' }, skalBetaleTilbageVedSU),
    led(
      { da: 'du har en sanktion i dagpengene', en: 'you have a sanction in the unemployment benefit' },
      sanktionIDagpenge,
    ),
    led({ da: 'du er dømt', en: 'you are convicted' }, skalBetaleTilbageEfterDom),
  ),
} as const

export const skalBetaleTilbage = betingelse('LAS.91.1', {
  titel: { da: 'Kommunen skal kræve hjælpen tilbage', en: 'The municipality must claim the help back' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_2007, ...SKAL },
    { fra: FRA_LBK_2007, ...læst(...ALLE_TEKSTER), ...SKAL },
  ],
})
