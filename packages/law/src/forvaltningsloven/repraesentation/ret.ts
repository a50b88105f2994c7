import { aldrigOpfyldt, betingelse } from '@sagsvej/rules'
import { andenLovBegrænserRepræsentation } from '../../fakta/repraesentation.ts'
import { erPartISagen } from '../../fakta/sagens-part.ts'
import { FVL } from '../../lovsamling/love.ts'
import { hensynModRepræsentation, personligMedvirkenHarBetydning } from '../../skoen/repraesentation.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'
import { uændret } from '../versioner.ts'

/** SB-REP-1, SB-REP-6 */
export const kanLadeSigRepræsentere = betingelse('FVL.8.1', {
  titel: {
    da: 'Du kan lade dig repræsentere eller bistå',
    en: 'You can be represented or assisted',
  },
  vælgesEfter: påDenDag,
  versioner: [
    ...uændret({
      hjemmel: FVL('8', { stk: '1' }),
      siger: {
        da: 'Er du part, kan du når som helst lade dig repræsentere eller bistå af andre. Det kan kun begrænses af væsentlige hensyn eller af en anden lov.',
        en: 'As a party you can at any time be represented or assisted by others. That can be limited only by weighty considerations or by another act.',
      },
      er: erPartISagen,
      undtagelser: [
        {
          navn: { da: 'Væsentlige hensyn taler imod', en: 'Weighty considerations speak against it' },
          hjemmel: FVL('8', { stk: '2' }),
          når: hensynModRepræsentation,
          så: aldrigOpfyldt,
        },
        {
          navn: { da: 'Andet er fastsat ved lov', en: 'An act lays down something else' },
          hjemmel: FVL('8', { stk: '2' }),
          når: andenLovBegrænserRepræsentation,
          så: aldrigOpfyldt,
        },
      ],
    }),
  ],
})

/** SB-REP-7: the representative does not take over a duty to come to a talk. */
export const kanKrævesPersonligt = betingelse('FVL.8.1.personligt', {
  titel: { da: 'Du kan blive bedt om selv at medvirke', en: 'You can be asked to take part yourself' },
  vælgesEfter: påDenDag,
  versioner: [
    ...uændret({
      hjemmel: FVL('8', { stk: '1' }),
      siger: {
        da: 'Selv om du har en repræsentant, kan myndigheden kræve, at du medvirker personligt. Det skal have betydning for afgørelsen.',
        en: 'Although you have a representative, the authority can demand that you take part in person. It must matter to the decision.',
      },
      er: personligMedvirkenHarBetydning,
    }),
  ],
})
