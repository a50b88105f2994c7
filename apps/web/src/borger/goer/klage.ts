import { formatDay } from '@sagsvej/calendar'
import { AFGØRELSESARTER, afgørelser, emne } from '@sagsvej/casework'
import { dateText } from '@sagsvej/rules'
import type { Formular } from '../../formular/formular.ts'

/** A complaint in one's own words: the municipality looks again first, and nobody here can refuse it. */
export const klage: Formular = {
  nøgle: 'klage',
  titel: { da: 'Klag over en afgørelse', en: 'Complain of a decision' },
  siger: {
    da: 'Skriv med dine egne ord. Kommunen ser først på afgørelsen igen. Klag også, selv om fristen er gået: det er Ankestyrelsen, der afgør, hvad det betyder.',
    en: 'Write in your own words. The municipality first looks at the decision again. Complain even if the time is up: it is for the appeals board to say what that means.',
  },
  knap: { da: 'Send klagen', en: 'Send the complaint' },
  giver: ['KlageModtaget'],
  felter: (sag) => {
    const made = [...emne(sag, afgørelser).values()].flatMap(({ afgoerelseId, art, truffet }) =>
      truffet ? [{ afgoerelseId, art, den: truffet.den }] : [],
    )
    const [newest] = made.slice(-1)
    if (!newest) return undefined
    return [
      {
        navn: 'afgoerelseId',
        etiket: { da: 'Hvilken afgørelse?', en: 'Which decision?' },
        art: 'valg',
        forvalgt: newest.afgoerelseId,
        valg: made.map(({ afgoerelseId, art, den }) => ({
          nøgle: afgoerelseId,
          navn: {
            da: `${AFGØRELSESARTER[art]?.titel.da ?? art}, ${dateText(den, 'da')}`,
            en: `${AFGØRELSESARTER[art]?.titel.en ?? art}, ${dateText(den, 'en')}`,
          },
        })),
      },
      {
        navn: 'tekst',
        etiket: { da: 'Hvad er du uenig i?', en: 'What do you disagree with?' },
        art: 'tekst',
      },
    ]
  },
  ønsker: ({ en }, { idag, nyt }) => [
    {
      type: 'ModtagKlage',
      indhold: {
        klageId: nyt('klage'),
        afgoerelseId: en('afgoerelseId'),
        modtaget: formatDay(idag),
        form: 'skriftligt',
        tekst: en('tekst'),
        fra: 'borger',
      },
    },
  ],
}
