import {
  beskedOmForsinketGenvurdering,
  fastholdtKlageVidereSenest,
  forSenKlageSendesVidereStraks,
  genvurderetSenest,
  klagenBehandlesTrodsForsinkelse,
  klagenFastholdesSenest,
} from '@sagsvej/law'
import { standardtekst } from './standardtekst.ts'

const FELTER = ['instans', 'telefon', 'svarvej'] as const

/** What happens after a reassessment that did not give all. */
export const GENVURDERET = {
  fastholdt: standardtekst('genvurdering_fastholdt', FELTER, [
    {
      fra: '2009-08-01',
      hvilerPå: [genvurderetSenest],
      afsnit: [
        {
          da: '{instans} har fået din klage, vores genvurdering og sagens papirer. Du hører fra {instans}. Du behøver ikke at gøre noget.',
          en: '{instans} has your complaint, our reassessment and the papers of the case. You will hear from {instans}. You do not have to do anything.',
        },
        {
          da: 'Har du mere at fortælle, kan du skrive til {instans}.',
          en: 'If you have more to tell, you can write to {instans}.',
        },
      ],
    },
  ]),
  delvist_medhold: standardtekst('genvurdering_delvist_medhold', FELTER, [
    {
      fra: '2009-08-01',
      hvilerPå: [klagenFastholdesSenest, fastholdtKlageVidereSenest],
      afsnit: [
        {
          da: 'Er du stadig uenig i resten, så sig det til os senest 4 uger efter, at du fik den nye afgørelse. Ring på {telefon}, eller skriv: {svarvej}.',
          en: 'If you still disagree with the rest, tell us within 4 weeks of getting the new decision. Call {telefon}, or write: {svarvej}.',
        },
        {
          da: 'Så sender vi klagen til {instans} inden 14 dage efter, at vi har hørt fra dig, og giver dig besked. Hører vi ikke fra dig, slutter klagesagen.',
          en: 'Then we send the complaint to {instans} within 14 days of hearing from you, and tell you. If we do not hear from you, the complaint is closed.',
        },
      ],
    },
  ]),
} as const

/** A complaint that came too late goes on at once, and is not turned away here (RSLBEK.13.1). */
export const FOR_SEN_KLAGE = standardtekst('for_sen_klage', FELTER, [
  {
    fra: '2009-08-01',
    hvilerPå: [forSenKlageSendesVidereStraks, klagenBehandlesTrodsForsinkelse],
    afsnit: [
      {
        da: 'Klagen er kommet, efter at klagefristen gik. Derfor har vi sendt den til {instans} med det samme. Vi må ikke selv afvise den, og vi ser ikke på afgørelsen igen først.',
        en: 'The complaint came after the deadline for complaining. Therefore we have sent it to {instans} at once. We may not turn it away ourselves, and we do not look at the decision again first.',
      },
      {
        da: '{instans} afgør, om der er en særlig grund til at behandle klagen alligevel, for eksempel sygdom. Skriv til {instans}, hvis du vil fortælle, hvorfor den kom for sent.',
        en: '{instans} decides whether there is a special reason to deal with the complaint all the same, for example illness. Write to {instans} if you want to tell why it came late.',
      },
    ],
  },
])

/** More facts are needed before the decision has been looked at again (RSLBEK.11.2). */
export const GENVURDERING_FORSINKET = standardtekst('genvurdering_forsinket', FELTER, [
  {
    fra: '2009-08-01',
    hvilerPå: [beskedOmForsinketGenvurdering],
    afsnit: [
      {
        da: 'Vi skal normalt være færdige inden 4 uger. Når vi mangler oplysninger eller vurderinger, skal vi skrive til dig om det, og om hvornår vi regner med at være færdige.',
        en: 'As a rule we must be finished within 4 weeks. When facts or assessments are missing we must write to you of it, and of when we expect to be finished.',
      },
      {
        da: 'Kan du selv hjælpe med at skaffe oplysningerne, så ring til os på {telefon}.',
        en: 'If you can help to get the facts yourself, call us on {telefon}.',
      },
    ],
  },
])

/** A complaint the person stands by after agreement in part goes on within 14 days (RSLBEK.12.2). */
export const KLAGE_VIDERESENDT = standardtekst('klage_videresendt', FELTER, [
  {
    fra: '2009-08-01',
    hvilerPå: [fastholdtKlageVidereSenest],
    afsnit: [
      {
        da: '{instans} har fået din klage, den nye afgørelse, vores genvurdering og sagens papirer. Du hører fra {instans}.',
        en: '{instans} has your complaint, the new decision, our reassessment and the papers of the case. You will hear from {instans}.',
      },
      {
        da: 'Har du mere at fortælle, kan du skrive til {instans}.',
        en: 'If you have more to tell, you can write to {instans}.',
      },
    ],
  },
])
