import { aldrigOpfyldt, alle, betingelse, krav, led } from '@sagsvej/rules'
import { læst, ubekræftet } from '../lovsamling/laest.ts'
import { LAB, LAS } from '../lovsamling/love.ts'
import {
  andenIndsatsErIkkeNok,
  begrænsningerIArbejdsevnen,
  kanKommeIndPåArbejdsmarkedet,
} from '../skoen/revalidering.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { FRA_LBK_2007, FØR_LBK_2007 } from './foer-2007.ts'
import { LAB_2020, LAS_2007_2019, LUKKET, OM_LUKNINGEN } from './tekster.ts'

/** The place of each condition differs: sentences of § 46 until 2019, numbers of § 142 since. */
const målgruppen = (nr: { readonly ikkeNok: string; readonly kanKommeInd: string }) =>
  alle(
    led(
      { da: 'du har begrænsninger i arbejdsevnen', en: 'you have limits in your ability to work' },
      begrænsningerIArbejdsevnen,
    ),
    krav(
      nr.ikkeNok,
      {
        da: 'anden hjælp er ikke nok til, at du kan forsørge dig selv',
        en: 'other help is not enough for you to support yourself',
      },
      andenIndsatsErIkkeNok,
    ),
    krav(
      nr.kanKommeInd,
      {
        da: 'du kan blive på eller komme ind på arbejdsmarkedet',
        en: 'you can stay in or enter the labour market',
      },
      kanKommeIndPåArbejdsmarkedet,
    ),
  )

const siger = {
  da: 'Du kan få revalidering, når din arbejdsevne er begrænset, anden hjælp ikke er nok, og revalidering kan hjælpe dig i arbejde. Det gælder også, hvis du har ret til ledighedsydelse.',
  en: 'You can have rehabilitation when your ability to work is limited, other help is not enough, and rehabilitation can help you into work. So also if you have a right to ledighedsydelse.',
}

const efter46 = {
  hjemmel: LAS('46', { stk: '1-2' }),
  siger,
  er: målgruppen({ ikkeNok: 'stk. 2', kanKommeInd: 'stk. 1' }),
} as const

/** Whether the municipality can grant rehabilitation on the day the case is looked at. */
export const målgruppeForRevalidering = betingelse('LAB.142.1', {
  titel: { da: 'Målgruppen for revalidering', en: 'The target group of rehabilitation' },
  betyder: {
    da: 'Svaret gælder, om kommunen kan bevilge revalidering den dag. Det siger ikke, om en revalidering i gang kan fortsætte.',
    en: 'The answer is whether the municipality can grant rehabilitation on that day. It does not say whether one under way can go on.',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_2007, ...efter46 },
    { fra: FRA_LBK_2007, til: '2019-12-31', ...læst(...LAS_2007_2019), ...efter46 },
    {
      fra: '2020-01-01',
      til: '2026-01-31',
      hjemmel: LAB('142', { stk: '1' }),
      ...læst(...LAB_2020),
      siger,
      er: målgruppen({ ikkeNok: '1', kanKommeInd: '2' }),
    },
    {
      fra: LUKKET,
      hjemmel: LAB('142'),
      ...ubekræftet(...OM_LUKNINGEN),
      siger: {
        da: 'Revalidering er afskaffet for nye personer. En revalidering, der er bevilget før, kan gøres færdig.',
        en: 'Rehabilitation is abolished for new persons. One granted before can be finished.',
      },
      note: {
        da: 'Dagen er sluttet af, at ressourceforløb blev lukket den dag ved samme lov.',
        en: 'The day is inferred from resource courses being closed on that day by the same act.',
      },
      er: aldrigOpfyldt,
    },
  ],
})
