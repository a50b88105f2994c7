import { sandtFaktum } from '@sagsvej/rules'

/** SDL.56 and SDL.57: approved, in force when the absence began, and for this illness. */
export const aftaleMedArbejdsgiver = sandtFaktum('aftaleMedArbejdsgiver', {
  etiket: {
    da: 'aftale om refusion fra første dag ved langvarig sygdom',
    en: 'agreement on refund from the first day for a lasting illness',
  },
  spørgsmål: {
    da: 'Havde du og din arbejdsgiver, da du blev syg, en aftale godkendt af kommunen om netop denne sygdom?',
    en: 'When you fell ill, did you and your employer have an agreement approved by the municipality on this very illness?',
  },
  udsagn: {
    ja: {
      da: 'Du og din arbejdsgiver havde en aftale om denne sygdom, som kommunen havde godkendt.',
      en: 'You and your employer had an agreement on this illness, approved by the municipality.',
    },
    nej: {
      da: 'Du og din arbejdsgiver havde ikke en aftale om denne sygdom, som kommunen havde godkendt.',
      en: 'You and your employer had no agreement on this illness approved by the municipality.',
    },
  },
  fra: ['arbejdsgiver', 'borger', 'kommune'],
  følsomhed: 'helbred',
})
