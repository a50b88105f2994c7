import { afgøresPåForeliggendeGrundlag, oplysningenMåHentes, skriftligBeskedErGivet } from '@sagsvej/law'
import type { Tekst } from '@sagsvej/rules'
import { standardtekst } from './standardtekst.ts'

const UDEN_SAMTYKKE: Tekst = {
  da: 'Vi kan selv hente oplysninger om din økonomi hos andre myndigheder og a-kasser, og vi kan kontrollere dem.',
  en: 'We can ourselves obtain information on your finances from other authorities and unemployment funds, and check it.',
}
const UDBETALING_DANMARK: Tekst = {
  da: 'Vi kan også udveksle oplysninger med Udbetaling Danmark.',
  en: 'We can also exchange information with Udbetaling Danmark.',
}
const FORDI_DET_ER_NØDVENDIGT: Tekst = {
  da: 'I enkelte sager kan vi hente det, der er nødvendigt, uden dit ja. Vi skal stadig prøve at få det.',
  en: 'In a few cases we can obtain what is necessary without your yes. We must still try to get it.',
}
const MEDVIRKER_IKKE: Tekst = {
  da: 'Hjælper du os ikke med oplysningerne, eller siger du nej, skal vi afgøre sagen på det, vi har.',
  en: 'If you do not help us with the information, or say no, we must decide the case on what we have.',
}
const ÆNDRINGER: Tekst = {
  da: 'Du skal fortælle os om ændringer, der kan betyde noget for hjælpen: arbejde, indtægt, helbred, ferie, flytning eller ændringer i familien.',
  en: 'You must tell us of changes that may matter to the help: work, income, health, holidays, moving or changes in the family.',
}
const TILBAGE: Tekst = {
  da: 'Fortæller du det ikke, kan du skulle betale penge tilbage, og du kan blive straffet.',
  en: 'If you do not tell us, you may have to pay money back, and you may be punished.',
}

/** What must be told in writing: what can be obtained, what not helping means, which changes matter, and what may follow. */
export const BESKED_OM_OPLYSNINGER = standardtekst(
  'besked_om_oplysninger',
  [],
  [
    {
      fra: '2006-07-03',
      til: '2013-08-07',
      hvilerPå: [skriftligBeskedErGivet, oplysningenMåHentes, afgøresPåForeliggendeGrundlag],
      afsnit: [UDEN_SAMTYKKE, FORDI_DET_ER_NØDVENDIGT, MEDVIRKER_IKKE, ÆNDRINGER, TILBAGE],
    },
    {
      fra: '2013-08-08',
      hvilerPå: [skriftligBeskedErGivet, oplysningenMåHentes, afgøresPåForeliggendeGrundlag],
      afsnit: [
        UDEN_SAMTYKKE,
        UDBETALING_DANMARK,
        FORDI_DET_ER_NØDVENDIGT,
        MEDVIRKER_IKKE,
        ÆNDRINGER,
        TILBAGE,
      ],
    },
  ],
)

/** That the case is decided on what there is. */
export const PÅ_DET_FORELIGGENDE = standardtekst(
  'paa_det_foreliggende',
  [],
  [
    {
      fra: '2006-07-03',
      hvilerPå: [afgøresPåForeliggendeGrundlag],
      afsnit: [
        {
          da: 'Når du ikke har sagt ja, må vi ikke hente oplysningen. Så skal vi afgøre sagen på de oplysninger, vi har.',
          en: 'When you have not said yes we may not obtain the information. Then we must decide the case on the information we have.',
        },
        {
          da: 'Det betyder ikke, at du mister noget af den grund alene. Vi ser på det, der er i sagen.',
          en: 'It does not mean that you lose anything for that reason alone. We look at what is in the case.',
        },
      ],
    },
  ],
)
