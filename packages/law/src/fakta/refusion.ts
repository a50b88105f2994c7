import { sandtFaktum, talFaktum } from '@sagsvej/rules'

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

export const lønUnderSygdomPrUge = talFaktum('lønUnderSygdomPrUge', 'kr/uge', {
  min: 0,
  max: 10_000_000,
  etiket: { da: 'den løn, du får under sygdommen, pr. uge', en: 'the wages you get in the illness, a week' },
  spørgsmål: {
    da: 'Hvor meget løn betaler din arbejdsgiver dig om ugen, mens du er syg?',
    en: 'How much in wages does your employer pay you a week while you are ill?',
  },
  udsagn: { da: 'Du får {} i løn under sygdommen.', en: 'You get {} in wages in the illness.' },
  fra: ['arbejdsgiver', 'register'],
  følsomhed: 'økonomi',
})
