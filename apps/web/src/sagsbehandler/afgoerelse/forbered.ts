import { formatDay } from '@sagsvej/calendar'
import { AFGØRELSESARTER } from '@sagsvej/casework'
import type { Formular } from '../../formular/formular.ts'

/** A decision is begun: the law answers it for a day, and what is missing shows as what stands in its way. */
export const forberedformular: Formular = {
  nøgle: 'forbered-afgoerelse',
  titel: { da: 'Forbered en afgørelse', en: 'Prepare a decision' },
  siger: {
    da: 'Vælg, hvad der skal afgøres, og for hvilken dag. Sagen viser så, hvad der mangler, før afgørelsen kan sendes.',
    en: 'Choose what is to be decided, and for which day. The case then shows what is missing before the decision can be sent.',
  },
  knap: { da: 'Forbered afgørelsen', en: 'Prepare the decision' },
  giver: ['AfgørelseForberedt'],
  felter: (_sag, idag) => [
    {
      navn: 'art',
      etiket: { da: 'Hvad skal afgøres?', en: 'What is to be decided?' },
      art: 'valg',
      valg: Object.values(AFGØRELSESARTER).map(({ nøgle, titel }) => ({ nøgle, navn: titel })),
    },
    { navn: 'paa', etiket: { da: 'For dagen', en: 'For the day' }, art: 'dag', forvalgt: formatDay(idag) },
  ],
  ønsker: ({ en }, { nyt }) => [
    {
      type: 'ForberedAfgørelse',
      indhold: { afgoerelseId: nyt('afgoerelse'), art: en('art'), paa: en('paa') },
    },
  ],
}
