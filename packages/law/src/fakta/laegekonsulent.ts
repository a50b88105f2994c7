import { sandtFaktum } from '@sagsvej/rules'

export const lægekonsulentHarUdtaltSig = sandtFaktum('lægekonsulentHarUdtaltSig', {
  etiket: {
    da: 'om en lægekonsulent har udtalt sig i sagen',
    en: 'whether a medical consultant has given an opinion in the case',
  },
  spørgsmål: {
    da: 'Har en lægekonsulent udtalt sig i sagen?',
    en: 'Has a medical consultant given an opinion in the case?',
  },
  udsagn: {
    ja: {
      da: 'En lægekonsulent har udtalt sig i sagen.',
      en: 'A medical consultant has given an opinion in the case.',
    },
    nej: {
      da: 'Ingen lægekonsulent har udtalt sig i sagen.',
      en: 'No medical consultant has given an opinion in the case.',
    },
  },
  fra: ['kommune', 'borger'],
})

export const afgørelsenErTruffet = sandtFaktum('afgørelsenErTruffet', {
  etiket: { da: 'om afgørelsen er truffet', en: 'whether the decision has been made' },
  spørgsmål: { da: 'Er afgørelsen i sagen truffet?', en: 'Has the decision in the case been made?' },
  udsagn: {
    ja: { da: 'Afgørelsen er truffet.', en: 'The decision has been made.' },
    nej: { da: 'Afgørelsen er ikke truffet endnu.', en: 'The decision has not been made yet.' },
  },
  fra: ['kommune', 'borger'],
})
