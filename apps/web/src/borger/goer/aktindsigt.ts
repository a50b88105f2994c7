import { formatDay } from '@sagsvej/calendar'
import type { Formular } from '../../formular/formular.ts'

/** Your papers: no reason is asked for. */
export const aktindsigt: Formular = {
  nøgle: 'aktindsigt',
  titel: { da: 'Bed om at se dine papirer', en: 'Ask to see your papers' },
  siger: {
    da: 'Du behøver ikke sige hvorfor. På siden med din sag kan du se, hvornår svaret senest kommer.',
    en: 'You need not say why. The page of your case shows by when the answer comes.',
  },
  knap: { da: 'Send anmodningen', en: 'Send the request' },
  giver: ['AktindsigtØnsket'],
  felter: () => [
    {
      navn: 'oensker',
      etiket: { da: 'Hvad vil du se?', en: 'What do you want to see?' },
      art: 'tekst',
      forvalgt: 'Alle papirer i min sag.',
    },
  ],
  ønsker: ({ en }, { idag, nyt }) => [
    {
      type: 'BedOmAktindsigt',
      indhold: {
        anmodningId: nyt('aktindsigt'),
        modtaget: formatDay(idag),
        partId: 'borger',
        form: 'skriftligt',
        oensker: en('oensker'),
      },
    },
  ],
}
