import { emne, parter } from '@sagsvej/casework'
import type { Formular } from '../../formular/formular.ts'

/** A message to somebody in the case. */
export const beskedformular: Formular = {
  nøgle: 'besked',
  titel: { da: 'Skriv en besked', en: 'Write a message' },
  siger: { da: 'Beskeden lægges i sagen.', en: 'The message is put on the case.' },
  knap: { da: 'Send beskeden', en: 'Send the message' },
  giver: ['BeskedSendt'],
  felter: (sag) => [
    {
      navn: 'til',
      etiket: { da: 'Til', en: 'To' },
      art: 'valg',
      forvalgt: 'borger',
      valg: [...emne(sag, parter).alle.values()]
        .filter(({ udgået }) => !udgået)
        .map(({ partId, navn }) => ({ nøgle: partId, navn: { da: navn, en: navn } })),
    },
    { navn: 'tekst', etiket: { da: 'Beskeden', en: 'The message' }, art: 'tekst' },
  ],
  ønsker: ({ en }, { nyt }) => [
    { type: 'SkrivBesked', indhold: { beskedId: nyt('besked'), til: en('til'), tekst: en('tekst') } },
  ],
}
