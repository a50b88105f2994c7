import { formatDay } from '@sagsvej/calendar'
import { emne, erÅben, samtaler } from '@sagsvej/casework'
import { dateText } from '@sagsvej/rules'
import type { Formular } from '../../formular/formular.ts'

/** Word beforehand, with the reason: it decides whether an absence counts. */
export const afbud: Formular = {
  nøgle: 'afbud',
  titel: { da: 'Meld afbud til en samtale', en: 'Cancel a talk' },
  siger: {
    da: 'Fortæl hvorfor. Så finder kommunen en ny tid, og det tæller ikke som en udeblivelse.',
    en: 'Tell why. Then the municipality finds a new time, and it does not count as staying away.',
  },
  knap: { da: 'Meld afbud', en: 'Cancel the talk' },
  giver: ['SamtaleAflyst'],
  felter: (sag) => {
    const open = [...emne(sag, samtaler).values()].filter(erÅben)
    const [first] = open
    return (
      first && [
        {
          navn: 'samtaleId',
          etiket: { da: 'Hvilken samtale?', en: 'Which talk?' },
          art: 'valg',
          forvalgt: first.samtaleId,
          valg: open.map(({ samtaleId, holdes, klokken }) => ({
            nøgle: samtaleId,
            navn: {
              da: `${dateText(holdes, 'da')} kl. ${klokken}`,
              en: `${dateText(holdes, 'en')} at ${klokken}`,
            },
          })),
        },
        { navn: 'grund', etiket: { da: 'Hvorfor kan du ikke?', en: 'Why can you not come?' }, art: 'tekst' },
      ]
    )
  },
  ønsker: ({ en }, { sag, idag }) => {
    const talk = emne(sag, samtaler).get(en('samtaleId'))
    return [
      {
        type: 'AflysSamtale',
        indhold: {
          forloebId: talk?.forloebId ?? '',
          samtaleId: en('samtaleId'),
          grund: en('grund'),
          oensketAf: 'borger',
          meddelt: formatDay(idag),
        },
      },
    ]
  },
}
