import { altid, betingelse } from '@sagsvej/rules'
import { uddannelseNormeretTil, uddannelsePlanlagtTil } from '../fakta/revalidering.ts'
import { læst, sluttet, ubekræftet } from '../lovsamling/laest.ts'
import { LAB, LAS } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { FRA_LBK_2007, FØR_LBK_2007 } from './foer-2007.ts'
import { LAB_2020, LAS_2007_2019, LUKKET, OM_LUKNINGEN } from './tekster.ts'

const normeret = {
  hjemmel: LAS('49', { stk: '1' }),
  siger: {
    da: 'En uddannelse i revalideringen forudsættes gennemført på den normerede tid.',
    en: 'An education in the rehabilitation is supposed to be done in its standard time.',
  },
  er: uddannelsePlanlagtTil.senest(uddannelseNormeretTil),
} as const

const udenKrav = {
  hjemmel: LAB('145', { stk: '1' }),
  siger: {
    da: 'Loven nævner ikke den normerede tid. Revalideringen skal gennemføres på så kort tid som muligt.',
    en: 'The act does not name the standard time. The rehabilitation must be done in as short a time as possible.',
  },
  er: altid,
} as const

/** Asked of a plan with an education in it. */
export const uddannelsenPåNormeretTid = betingelse('LAS.49.1.normeret', {
  titel: { da: 'Uddannelsen følger den normerede tid', en: 'The education keeps to its standard time' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_2007, ...normeret },
    { fra: FRA_LBK_2007, til: '2019-12-31', ...læst(...LAS_2007_2019), ...normeret },
    { fra: '2020-01-01', til: '2026-01-31', ...sluttet(...LAB_2020), ...udenKrav },
    { fra: LUKKET, ...ubekræftet(...OM_LUKNINGEN), ...udenKrav },
  ],
})
