import { mødetErHoldtRetmæssigt } from '@sagsvej/law'
import { standardtekst } from './standardtekst.ts'

/** That the person takes part in the team's meeting (LOB.10.2), while the act has the team. */
export const SELV_MED_I_TEAMET = standardtekst(
  'selv_med_i_teamet',
  [],
  [
    {
      fra: '2013-01-01',
      til: '2026-06-30',
      hvilerPå: [mødetErHoldtRetmæssigt],
      afsnit: [
        {
          da: 'Du skal selv være med på mødet. Det gælder også, hvis en anden fører din sag for dig.',
          en: 'You must be at the meeting yourself. So also if someone else acts for you in your case.',
        },
      ],
    },
  ],
)
