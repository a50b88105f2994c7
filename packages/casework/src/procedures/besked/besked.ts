import type { SagBegivenhed } from '../../sag/begivenheder.ts'
import type { Sagsgang } from '../motor/sagsgang.ts'

/** From a message to the office until it is answered. No act sets a day for it: it stands in the list until it is done. */
export const beskedgang: Sagsgang = {
  nøgle: 'besked',
  titel: { da: 'Besked til kommunen', en: 'Message to the municipality' },
  siger: {
    da: 'En, der er med i sagen, har skrevet til kommunen og skal have svar.',
    en: 'Somebody in the case has written to the municipality and is to be answered.',
  },
  begyndesVed: ['BeskedModtaget'],
  sluttesVed: ['BeskedSendt'],
  id: (event: SagBegivenhed) =>
    event.type === 'BeskedModtaget'
      ? event.beskedId
      : event.type === 'BeskedSendt'
        ? event.svarPaa
        : undefined,
  fakta: () => [],
  trin: [
    {
      nøgle: 'svar',
      titel: { da: 'Svar på beskeden', en: 'Answer to the message' },
      siger: {
        da: 'Læs beskeden, og svar på den. Beder den om aktindsigt, eller klager den, så registrér den som det.',
        en: 'Read the message and answer it. If it asks for access to the file, or complains, register it as that.',
      },
      roller: ['sagsbehandler', 'leder'],
      skal: { art: 'altid' },
      gøresVed: ['BeskedSendt'],
    },
  ],
}
