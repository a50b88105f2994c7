import { klagefristEfterGenoptagelse, oplysningerneSkalMedsendes, partshøringKræves } from '@sagsvej/law'
import { standardtekst } from './standardtekst.ts'

/** Why the person is asked before the decision (FVL.19.1). */
export const HØRES_FØRST = standardtekst(
  'partshoering',
  [],
  [
    {
      fra: '2006-07-03',
      hvilerPå: [partshøringKræves],
      afsnit: [
        {
          da: 'Vi har ikke truffet en afgørelse endnu. Før vi gør det, har du ret til at se de oplysninger, der taler imod dig og betyder meget for sagen, og til at sige, hvad du mener om dem.',
          en: 'We have not made a decision yet. Before we do, you have the right to see the facts that speak against you and matter much to the case, and to say what you think of them.',
        },
      ],
    },
  ],
)

/** What happens without an answer: the case is decided on what there is. */
export const UDEN_SVAR = standardtekst(
  'partshoering_uden_svar',
  ['dag'],
  [
    {
      fra: '2006-07-03',
      hvilerPå: [partshøringKræves],
      afsnit: [
        {
          da: 'Hører vi ikke fra dig senest {dag}, afgør vi sagen ud fra de oplysninger, vi har.',
          en: 'If we do not hear from you by {dag}, we decide the case on the facts we have.',
        },
        {
          da: 'Har du brug for mere tid, så skriv eller ring, før fristen er gået, og fortæl hvorfor.',
          en: 'If you need more time, write or call before the deadline has passed, and say why.',
        },
      ],
    },
  ],
)

/** Decided without a hearing, because it can be changed: the facts go with it, and the case can be reopened (FVL.20.2). */
export const UDEN_HØRING = standardtekst(
  'uden_hoering',
  ['svarvej', 'telefon'],
  [
    {
      fra: '2006-07-03',
      hvilerPå: [oplysningerneSkalMedsendes, klagefristEfterGenoptagelse],
      afsnit: [
        {
          da: 'Vi har ikke spurgt dig om disse oplysninger, før vi traf afgørelsen. Er noget forkert, eller mangler der noget, kan du få sagen taget op igen.',
          en: 'We did not ask you about these facts before we decided. If anything is wrong or missing, you can have the case taken up again.',
        },
        {
          da: 'Sig det til os, før klagefristen er gået: {svarvej}, eller ring på {telefon}. Så står klagefristen stille, til du har fået en ny afgørelse.',
          en: 'Tell us before the deadline for complaining has passed: {svarvej}, or call {telefon}. Then the deadline stands still until you have got a new decision.',
        },
      ],
    },
  ],
)
