import { betingelse } from '@sagsvej/rules'
import { erhvervssigtetErAfklaret, revalideringErBevilget } from '../fakta/revalidering.ts'
import { LBK } from '../lovsamling/kilder.ts'
import { læst, ubekræftet } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { FRA_LBK_2007, FØR_LBK_2007 } from './foer-2007.ts'
import { LAS_2020, LUKKET, OM_LUKNINGEN } from './tekster.ts'

const planen = (da: string, en: string) =>
  ({
    siger: {
      da: `Når jobmålet er fastlagt, laver du og kommunen ${da} sammen.`,
      en: `When the job aim is settled you and the municipality make ${en} together.`,
    },
    er: erhvervssigtetErAfklaret,
  }) as const

const JOBPLAN = planen('en jobplan', 'a job plan')
const MIN_PLAN = planen('en plan (»Min Plan«)', 'a plan (“Min Plan”)')
const HELHEDSPLAN = planen(
  'en plan (»Min Plan« eller en helhedsorienteret plan)',
  'a plan (“Min Plan” or one plan across fields)',
)

/** The plan changed its name; what it is for did not. The money follows it (LAS.70.1). */
export const planForRevalidering = betingelse('LAS.50', {
  titel: { da: 'Plan for revalideringen', en: 'A plan for the rehabilitation' },
  vælgesEfter: påDenDag,
  relevantNår: revalideringErBevilget,
  versioner: [
    { ...FØR_LBK_2007, hjemmel: LAS('50'), ...JOBPLAN },
    {
      fra: FRA_LBK_2007,
      til: '2015-06-30',
      hjemmel: LAS('50'),
      ...læst(LBK(1460, 2007), LBK(946, 2009), LBK(190, 2012), LBK(1193, 2014)),
      ...JOBPLAN,
      note: {
        da: 'Navnet blev ændret mellem november 2014 og juli 2015.',
        en: 'The name was changed between November 2014 and July 2015.',
      },
    },
    {
      fra: '2015-07-01',
      til: '2019-03-12',
      hjemmel: LAS('50'),
      ...læst(LBK(806, 2015), LBK(468, 2016), LBK(269, 2017)),
      ...MIN_PLAN,
      note: {
        da: 'Den helhedsorienterede plan kom ind mellem marts 2017 og marts 2019.',
        en: 'The plan across fields came in between March 2017 and March 2019.',
      },
    },
    {
      fra: '2019-03-13',
      til: '2019-12-31',
      hjemmel: LAS('50'),
      ...læst(LBK(247, 2019), LBK(981, 2019)),
      ...HELHEDSPLAN,
    },
    {
      fra: '2020-01-01',
      til: '2026-01-31',
      hjemmel: LAS('70', { stk: '2' }),
      ...læst(...LAS_2020),
      ...HELHEDSPLAN,
    },
    { fra: LUKKET, hjemmel: LAS('70', { stk: '2' }), ...ubekræftet(...OM_LUKNINGEN), ...HELHEDSPLAN },
  ],
})
