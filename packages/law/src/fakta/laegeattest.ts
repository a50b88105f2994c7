import { sandtFaktum } from '@sagsvej/rules'

export const ønskerLægeattest = sandtFaktum('ønskerLægeattest', {
  etiket: { da: 'ønske om en lægeattest', en: 'a wish for a medical certificate' },
  spørgsmål: {
    da: 'Ønsker du en attest fra din læge ved den første samtale?',
    en: 'Do you wish a certificate from your doctor at the first talk?',
  },
  udsagn: {
    ja: { da: 'Du ønsker en lægeattest.', en: 'You wish a medical certificate.' },
    nej: { da: 'Du ønsker ikke en lægeattest.', en: 'You do not wish a medical certificate.' },
  },
  fra: ['borger'],
})

export const attestIndhentet = sandtFaktum('attestIndhentet', {
  etiket: { da: 'kommunen har hentet en lægeattest', en: 'the municipality has got a medical certificate' },
  spørgsmål: {
    da: 'Har kommunen hentet en lægeattest før den første samtale?',
    en: 'Has the municipality got a medical certificate before the first talk?',
  },
  udsagn: {
    ja: { da: 'Kommunen har hentet en lægeattest.', en: 'The municipality has got a medical certificate.' },
    nej: {
      da: 'Kommunen har ikke hentet en lægeattest.',
      en: 'The municipality has not got a medical certificate.',
    },
  },
  fra: ['kommune'],
})
