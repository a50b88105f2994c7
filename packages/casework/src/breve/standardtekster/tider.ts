import {
  aktindsigtEfterOffentlighedslovenSenest,
  beskedOmForsinketAfgørelse,
  fristbrevKræves,
} from '@sagsvej/law'
import type { Tekst } from '@sagsvej/rules'
import { standardtekst } from './standardtekst.ts'

/** That the person does not have to do anything while the municipality is late (RSL.3.2). */
export const FORSINKELSE = standardtekst(
  'besked_om_forsinkelse',
  [],
  [
    {
      fra: '2008-09-03',
      hvilerPå: [beskedOmForsinketAfgørelse],
      afsnit: [
        {
          da: 'Vi har selv sat en frist for sager som din. Når vi ikke kan holde den, skal vi skrive til dig, hvornår du kan vente en afgørelse.',
          en: 'We have set a deadline ourselves for cases like yours. When we cannot keep it we must write to you when you can expect a decision.',
        },
        {
          da: 'Du behøver ikke at gøre noget. Har du nye oplysninger, eller er din situation blevet værre, så ring til os.',
          en: 'You do not have to do anything. If you have new facts, or your situation has become worse, call us.',
        },
      ],
    },
  ],
)

const SYV_ARBEJDSDAGE: readonly Tekst[] = [
  {
    da: 'En anmodning om aktindsigt skal være færdig inden 7 arbejdsdage. Kan det undtagelsesvis ikke lade sig gøre, skal vi skrive til dig om grunden, og om hvornår du kan vente svar.',
    en: 'A request for access must be finished within 7 working days. Where that exceptionally cannot be done, we must write to you of the reason, and of when you can expect an answer.',
  },
  { da: 'Du behøver ikke at gøre noget.', en: 'You do not have to do anything.' },
]

/** The notice that access takes longer than 7 working days (FVL.16.2). */
export const AKTINDSIGT_FORSINKET = standardtekst(
  'aktindsigt_forsinket_forvaltningsloven',
  [],
  [{ fra: '2014-01-01', hvilerPå: [fristbrevKræves], afsnit: SYV_ARBEJDSDAGE }],
)

/** The same by the other act (OFL.36.2). */
export const AKTINDSIGT_FORSINKET_OFL = standardtekst(
  'aktindsigt_forsinket_offentlighedsloven',
  [],
  [{ fra: '2014-01-01', hvilerPå: [aktindsigtEfterOffentlighedslovenSenest], afsnit: SYV_ARBEJDSDAGE }],
)
