import { brevTilAfgørelse } from '@sagsvej/casework'
import type { Formular } from '../../formular/formular.ts'
import { brevetSendes } from '../brevet-sendes.ts'
import { hvilkenAfgørelse } from './under-vejs.ts'

/** The decision: its letter is made of the law's own answer, it is made, and the letter goes. Every gate is tried. */
export const afgørformular: Formular = {
  nøgle: 'traef-afgoerelse',
  titel: { da: 'Træf og send afgørelsen', en: 'Make and send the decision' },
  siger: {
    da: 'Brevet er skrevet af lovens svar og dine skøn. Stopper noget, står der her hvad, efter hvilken paragraf og hvordan det rettes.',
    en: 'The letter is written from the answer of the law and your judgements. If something stops it, it says here what, by which paragraph, and how to mend it.',
  },
  knap: { da: 'Træf afgørelsen, og send brevet', en: 'Make the decision and send the letter' },
  giver: ['AfgørelseTruffet'],
  felter: (sag) => {
    const which = hvilkenAfgørelse(sag)
    return which && [which]
  },
  ønsker: ({ en }, { sag, hoved, nyt }) => {
    const afgoerelseId = en('afgoerelseId')
    const svar = brevTilAfgørelse(sag, afgoerelseId, hoved)
    if (!svar?.skrevet) return { mangler: svar?.mangler ?? [] }
    const brevId = nyt('afgoerelse')
    const { skriv, send } = brevetSendes(svar.brev, brevId)
    return [skriv, { type: 'TræfAfgørelse', indhold: { afgoerelseId, brevId } }, send]
  },
}
