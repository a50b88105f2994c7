import type { Formular } from '../../formular/formular.ts'

/** A message to the caseworker: it stands in the list of the office until it is answered. */
export const besked: Formular = {
  nøgle: 'besked',
  titel: { da: 'Skriv til kommunen', en: 'Write to the municipality' },
  siger: {
    da: 'Din sagsbehandler får beskeden med det samme, og den ligger på listen, til du har fået svar.',
    en: 'Your caseworker gets the message at once, and it stays on the list until you are answered.',
  },
  knap: { da: 'Send beskeden', en: 'Send the message' },
  giver: ['BeskedModtaget'],
  felter: () => [{ navn: 'tekst', etiket: { da: 'Din besked', en: 'Your message' }, art: 'tekst' }],
  ønsker: ({ en }, { nyt }) => [
    { type: 'SendBesked', indhold: { beskedId: nyt('besked'), tekst: en('tekst') } },
  ],
}
