import type { Formular } from '../../formular/formular.ts'
import { hvilkenAfgørelse } from './under-vejs.ts'

/** The second pair of eyes, where a decision needs one. The case refuses whoever prepared it. */
export const godkendformular: Formular = {
  nøgle: 'godkend-afgoerelse',
  titel: { da: 'Godkend en afgørelse', en: 'Approve a decision' },
  siger: {
    da: 'En anden end den, der har forberedt afgørelsen, godkender den.',
    en: 'Somebody else than who prepared the decision approves it.',
  },
  knap: { da: 'Godkend', en: 'Approve' },
  giver: ['AfgørelseGodkendt'],
  felter: (sag) => {
    const which = hvilkenAfgørelse(sag)
    return which && [which]
  },
  ønsker: ({ en }) => [{ type: 'GodkendAfgørelse', indhold: { afgoerelseId: en('afgoerelseId') } }],
}
