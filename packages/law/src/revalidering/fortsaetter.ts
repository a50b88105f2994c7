import { altid, betingelse, den } from '@sagsvej/rules'
import { revalideringBevilgetDen, revalideringErBevilget } from '../fakta/revalidering.ts'
import { læst, ubekræftet } from '../lovsamling/laest.ts'
import { LAB, LAS, LOV_1750 } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { FRA_LBK_2007, FØR_LBK_2007 } from './foer-2007.ts'
import { LAB_2020, LAS_2007_2019, LUKKET, OM_LUKNINGEN } from './tekster.ts'

export const bevilgetFørLukningen = revalideringBevilgetDen.før(den(LUKKET))

const ORDINÆR = {
  siger: {
    da: 'Revalidering var en almindelig ordning indtil 31. januar 2026.',
    en: 'Rehabilitation was an ordinary scheme until 31 January 2026.',
  },
  er: altid,
} as const

/** Whether a granted rehabilitation goes on under the chapters that were repealed. */
export const revalideringFortsætter = betingelse('LOV1750.21.revalidering', {
  titel: {
    da: 'Din revalidering fortsætter efter de gamle regler',
    en: 'Your rehabilitation goes on under the old rules',
  },
  betyder: {
    da: 'Ja betyder, at revalideringen og ydelsen følger reglerne fra før 1. februar 2026 (LAB kapitel 21 og LAS kapitel 6 c).',
    en: 'Yes means that the rehabilitation and its benefit follow the rules from before 1 February 2026 (LAB chapter 21 and LAS chapter 6 c).',
  },
  vælgesEfter: påDenDag,
  relevantNår: revalideringErBevilget,
  versioner: [
    { ...FØR_LBK_2007, hjemmel: LAS('46'), ...ORDINÆR },
    { fra: FRA_LBK_2007, til: '2019-12-31', hjemmel: LAS('46'), ...læst(...LAS_2007_2019), ...ORDINÆR },
    { fra: '2020-01-01', til: '2026-01-31', hjemmel: LAB('142'), ...læst(...LAB_2020), ...ORDINÆR },
    {
      fra: LUKKET,
      hjemmel: LOV_1750('21'),
      ...ubekræftet(...OM_LUKNINGEN),
      siger: {
        da: 'Er revalideringen bevilget før 1. februar 2026, kan den gøres færdig efter de gamle regler.',
        en: 'If the rehabilitation was granted before 1 February 2026 it can be finished under the old rules.',
      },
      note: {
        da: 'Overgangsreglen er ikke læst. At dagen er den samme som for ressourceforløb, er vores slutning.',
        en: 'The transitional rule has not been read. That the day is the same as for resource courses is our inference.',
      },
      er: bevilgetFørLukningen,
    },
  ],
})
