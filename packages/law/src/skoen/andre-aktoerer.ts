import { skøn } from '@sagsvej/rules'

/** SDL.9.1 */
export const behovForAtInddrageAndre = skøn('behovForAtInddrageAndre', {
  etiket: {
    da: 'behov for at inddrage arbejdspladsen, lægen eller andre',
    en: 'a need to bring in the workplace, the doctor or others',
  },
  spørgsmål: {
    da: 'Er der behov for at inddrage arbejdspladsen, lægen, fagforeningen eller andre i opfølgningen?',
    en: 'Is there a need to bring the workplace, the doctor, the union or others into the follow-up?',
  },
  udsagn: {
    ja: { da: 'der er behov for at inddrage andre', en: 'there is a need to bring in others' },
    nej: { da: 'der ikke er behov for at inddrage andre', en: 'there is no need to bring in others' },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'Samtalen med den sygemeldte', en: 'The talk with the ill person' }],
})
