import { oplysningerneSkalMedsendes } from '@sagsvej/law'
import type { Sagsgang, Trin } from '../motor/sagsgang.ts'
import {
  detNyeErRegistreret,
  genoptagelsen,
  høringenVarUdeladt,
  ingenKlageLøber,
  ingenRetTilGenoptagelse,
  lovenSvarerSom,
  meddeltFørst,
  nyAfgørelseErTruffet,
} from './krav.ts'

const trin: readonly Trin[] = [
  {
    nøgle: 'rejst',
    titel: { da: 'Genoptagelse er rejst', en: 'Reopening was raised' },
    siger: {
      da: 'Parten beder om, at sagen ses på igen, eller kommunen finder selv anledning til det.',
      en: 'The party asks that the case be looked at again, or the municipality finds cause itself.',
    },
    roller: ['borger', 'repraesentant', 'sagsbehandler', 'leder'],
    skal: { art: 'altid' },
    gøresVed: ['GenoptagelseRejst'],
  },
  {
    nøgle: 'genoptages',
    titel: oplysningerneSkalMedsendes.bestemmelse.titel,
    siger: {
      da: 'Tag sagen op igen. Blev parten ikke hørt, er det en ret. Ellers er det kommunens egen vurdering; den ulovbestemte pligt er ikke læst i nogen lov og er ubekræftet.',
      en: 'Take the case up again. If the party was not heard it is a right. Else it is the municipality’s own judgement; the unwritten duty was read in no act and is unconfirmed.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: {
      art: 'når',
      siger: { da: 'Når det ikke er vurderet.', en: 'When it has not been judged.' },
      gælder: (s) => genoptagelsen(s)?.genoptages === undefined,
    },
    kræver: [ingenKlageLøber, høringenVarUdeladt, detNyeErRegistreret],
    gøresVed: ['GenoptagelseVurderet'],
    tæller: (event) => event.type === 'GenoptagelseVurderet' && event.genoptages,
    gentages: true,
  },
  {
    nøgle: 'afvist',
    titel: { da: 'Sagen genoptages ikke', en: 'The case is not taken up' },
    siger: {
      da: 'Sig nej med en begrundelse. Det går ikke, når parten har ret til det, eller når loven nu svarer noget andet.',
      en: 'Refuse with reasons. Not where the party has a right to it, or where the law now answers otherwise.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: { art: 'kan' },
    kræver: [ingenKlageLøber, ingenRetTilGenoptagelse, lovenSvarerSom],
    gøresVed: ['GenoptagelseVurderet'],
    tæller: (event) => event.type === 'GenoptagelseVurderet' && !event.genoptages,
    gentages: true,
  },
  {
    nøgle: 'meddelt',
    titel: { da: 'Parten får svar', en: 'The party is answered' },
    siger: {
      da: 'Skriv til parten, om sagen genoptages, og hvorfor.',
      en: 'Write to the party whether the case is taken up, and why.',
    },
    roller: ['sagsbehandler', 'leder', 'system'],
    skal: {
      art: 'når',
      siger: { da: 'Når det er vurderet.', en: 'When it was judged.' },
      gælder: (s) => genoptagelsen(s)?.genoptages !== undefined,
    },
    gøresVed: ['GenoptagelseMeddelt'],
  },
  {
    nøgle: 'afsluttet',
    titel: { da: 'Genoptagelsen er slut', en: 'The reopening is over' },
    siger: {
      da: 'Afslut, når parten har fået svar, og sagen er afgjort igen, hvis den blev genoptaget.',
      en: 'End it when the party was answered and, if it was taken up, the case was decided again.',
    },
    roller: ['sagsbehandler', 'leder', 'system'],
    skal: {
      art: 'når',
      siger: { da: 'Når parten har fået svar.', en: 'When the party was answered.' },
      gælder: (s) => genoptagelsen(s)?.brevId !== undefined,
    },
    kræver: [meddeltFørst, nyAfgørelseErTruffet],
    gøresVed: ['GenoptagelseAfsluttet'],
  },
]

/** From a request that a decided case be looked at again until it was answered, and decided again where it was taken up. */
export const genoptagelsesgang: Sagsgang = {
  nøgle: 'genoptagelse',
  titel: { da: 'Genoptagelse', en: 'Reopening' },
  siger: {
    da: 'En afgjort sag ses på igen. Kommunen vurderer grunden, svarer parten, og afgør sagen igen, når den genoptages.',
    en: 'A decided case is looked at again. The municipality judges the ground, answers the party, and decides again where the case is taken up.',
  },
  begyndesVed: ['GenoptagelseRejst'],
  sluttesVed: ['GenoptagelseAfsluttet'],
  id: (event) => ('genoptagelseId' in event ? event.genoptagelseId : undefined),
  fakta: () => [],
  trin,
}
