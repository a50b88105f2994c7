import type { Formular } from '../../formular/formular.ts'

/** What was said of importance, written down at once. */
export const notatformular: Formular = {
  nøgle: 'notat',
  titel: { da: 'Skriv et notat', en: 'Write a note' },
  siger: {
    da: 'Skriv det, der har betydning for sagen: hvad der blev sagt, og hvad du gjorde. Borgeren kan se det.',
    en: 'Write what matters to the case: what was said, and what you did. The citizen can see it.',
  },
  knap: { da: 'Gem notatet', en: 'Save the note' },
  giver: ['NotatSkrevet'],
  felter: () => [
    {
      navn: 'om',
      etiket: { da: 'Hvad er det et notat om?', en: 'What is it a note of?' },
      art: 'valg',
      forvalgt: 'telefon',
      valg: [
        { nøgle: 'telefon', navn: { da: 'En telefonsamtale', en: 'A telephone call' } },
        { nøgle: 'moede', navn: { da: 'Et møde', en: 'A meeting' } },
        {
          nøgle: 'sagsskridt',
          navn: { da: 'Noget, jeg har gjort i sagen', en: 'Something I did in the case' },
        },
      ],
    },
    { navn: 'tekst', etiket: { da: 'Notatet', en: 'The note' }, art: 'tekst' },
  ],
  ønsker: ({ en }, { nyt }) => [
    { type: 'SkrivNotat', indhold: { notatId: nyt('notat'), om: en('om'), tekst: en('tekst') } },
  ],
}
