import { sandtFaktum } from '@sagsvej/rules'

/** SDL.9.2 */
export const samtykkeTilAtInformereArbejdspladsen = sandtFaktum('samtykkeTilAtInformereArbejdspladsen', {
  etiket: {
    da: 'du har givet samtykke til, at kommunen informerer din arbejdsplads',
    en: 'you have consented to the municipality informing your workplace',
  },
  spørgsmål: {
    da: 'Har du givet samtykke til, at kommunen informerer din arbejdsplads om det, den sætter i gang?',
    en: 'Have you consented to the municipality informing your workplace of what it sets going?',
  },
  udsagn: {
    ja: {
      da: 'Du har givet samtykke til, at kommunen informerer din arbejdsplads.',
      en: 'You have consented to the municipality informing your workplace.',
    },
    nej: {
      da: 'Du har ikke givet samtykke til, at kommunen informerer din arbejdsplads.',
      en: 'You have not consented to the municipality informing your workplace.',
    },
  },
  fra: ['borger', 'kommune'],
})
