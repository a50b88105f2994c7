import { aldrigOpfyldt, alle, betingelse, ikke, led, énAf } from '@sagsvej/rules'
import {
  dokumentetsSærligeArt,
  erInternFagligVurdering,
  foreliggerIEndeligForm,
  fremgårAfAndetUdleveret,
  praksisAtIndhenteEksternVurdering,
} from '../../fakta/dokument.ts'
import { oplysningernesArt } from '../../fakta/hoering.ts'
import { FVL } from '../../lovsamling/love.ts'
import { oplysningenErRelevant } from '../../skoen/dokument.ts'
import { oplysningerneErVæsentlige } from '../../skoen/hoering.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'
import { fra2014, til2014 } from '../versioner.ts'
import { dokumentetErUndtaget } from './undtaget.ts'

const fakta = oplysningernesArt.er('faktisk_grundlag')

/** SB-UND-3: asked of one piece of information in a document that may be held back. */
export const oplysningenSkalUddrages = betingelse('FVL.14a.1', {
  titel: {
    da: 'Oplysningen skal gives, selv om dokumentet er undtaget',
    en: 'The information must be given although the document is exempt',
  },
  vælgesEfter: påDenDag,
  relevantNår: dokumentetErUndtaget,
  versioner: [
    ...til2014({
      hjemmel: FVL('12', { stk: '2' }),
      siger: {
        da: 'Oplysninger om sagens faktiske omstændigheder i et undtaget dokument skal gives, når de er af væsentlig betydning for afgørelsen. Det gælder ikke, når de også står i andre dokumenter.',
        en: 'Facts of the case in an exempt document must be given when they are of essential importance to the decision. Not so when they stand in other documents too.',
      },
      er: alle(fakta, oplysningerneErVæsentlige, ikke(fremgårAfAndetUdleveret)),
    }),
    ...fra2014({
      hjemmel: FVL('14 a'),
      siger: {
        da: 'Oplysninger om sagens fakta i et undtaget dokument skal gives, når de er relevante for afgørelsen, og det samme gælder faglige vurderinger udefra, undtagen i breve om retssager. Det gælder ikke, når de også står i andre dokumenter, du får.',
        en: 'Facts of the case in an exempt document must be given when relevant to the decision, and so must professional assessments from outside, except in letters on court cases. Not so when they stand in other documents you get too.',
      },
      er: alle(
        énAf(
          led(
            { da: 'Relevante oplysninger om sagens fakta', en: 'Relevant facts of the case' },
            alle(fakta, oplysningenErRelevant),
          ),
          led(
            { da: 'Faglige vurderinger udefra', en: 'Professional assessments from outside' },
            alle(
              oplysningernesArt.er('ekstern_faglig_vurdering'),
              oplysningenErRelevant,
              ikke(dokumentetsSærligeArt.er('retssag')),
            ),
          ),
        ),
        ikke(fremgårAfAndetUdleveret),
      ),
    }),
  ],
})

/** SB-UND-4 */
export const internFagligVurderingUdleveres = betingelse('FVL.14b', {
  titel: {
    da: 'Myndighedens egen faglige vurdering skal gives',
    en: 'The authority’s own professional assessment must be given',
  },
  vælgesEfter: påDenDag,
  versioner: [
    ...til2014({
      hjemmel: FVL('12', { stk: '1' }),
      siger: {
        da: 'Før 2014 havde loven ingen ret til myndighedens egne faglige vurderinger. De var undtaget som interne.',
        en: 'Before 2014 the act gave no right to the authority’s own professional assessments. They were exempt as internal.',
      },
      er: aldrigOpfyldt,
    }),
    ...fra2014({
      hjemmel: FVL('14 b'),
      siger: {
        da: 'Er det almindelig praksis at indhente faglige vurderinger udefra af et spørgsmål, har du ret til myndighedens egen vurdering af det. Vurderingen skal foreligge i endelig form.',
        en: 'If it is common practice to obtain outside professional assessments of a question, you have a right to the authority’s own assessment of it. The assessment must be in final form.',
      },
      er: alle(erInternFagligVurdering, foreliggerIEndeligForm, praksisAtIndhenteEksternVurdering),
    }),
  ],
})
