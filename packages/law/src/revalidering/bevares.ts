import { betingelse, krav, énAf } from '@sagsvej/rules'
import { revalideringErBevilget } from '../fakta/revalidering.ts'
import { fraværVedBarselIRevalidering } from '../fakta/revalideringsydelse.ts'
import { læst, ubekræftet } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { kortvarigAfbrydelseUdenBetydning } from '../skoen/revalidering.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { FRA_LBK_2007, FØR_LBK_2007 } from './foer-2007.ts'
import { LAS_2007_2019, LAS_2020, LUKKET, OM_LUKNINGEN } from './tekster.ts'

const bevares = (kort: string, barsel: string) =>
  ({
    siger: {
      da: 'Du beholder ydelsen ved en kort afbrydelse uden betydning for planen, og når du er væk med ret til barsel eller, fra 2021, sorgorlov.',
      en: 'You keep the benefit during a short break that does not matter for the plan, and while away with a right to parental leave or, from 2021, bereavement leave.',
    },
    er: énAf(
      krav(
        kort,
        { da: 'afbrydelsen er kort og uden betydning', en: 'the break is short and does not matter' },
        kortvarigAfbrydelseUdenBetydning,
      ),
      krav(
        barsel,
        {
          da: 'du er væk med ret til barsel eller sorgorlov',
          en: 'you are away with a right to parental or bereavement leave',
        },
        fraværVedBarselIRevalidering,
      ),
    ),
  }) as const

export const revalideringsydelseBevares = betingelse('LAS.73b', {
  titel: { da: 'Ydelsen bevares, mens du er væk', en: 'The benefit is kept while you are away' },
  vælgesEfter: påDenDag,
  relevantNår: revalideringErBevilget,
  versioner: [
    { ...FØR_LBK_2007, hjemmel: LAS('54'), ...bevares('§ 54', '§ 55') },
    {
      fra: FRA_LBK_2007,
      til: '2019-12-31',
      hjemmel: LAS('54'),
      ...læst(...LAS_2007_2019),
      ...bevares('§ 54', '§ 55'),
    },
    {
      fra: '2020-01-01',
      til: '2026-01-31',
      hjemmel: LAS('73 b'),
      ...læst(...LAS_2020),
      ...bevares('§ 73 b', '§ 73 d'),
    },
    {
      fra: LUKKET,
      hjemmel: LAS('73 b'),
      ...ubekræftet(LAS_2020[4], ...OM_LUKNINGEN),
      ...bevares('§ 73 b', '§ 73 d'),
    },
  ],
})
