import { afgørelsenGælder, kunKliniskFunktionOgEgenLæge } from '@sagsvej/law'
import { lægespørgsmål } from '../../laegekonsulent/spoergsmaal.ts'
import type { SagBegivenhed } from '../../sag/begivenheder.ts'
import { emne } from '../../sag/emne.ts'
import type { Sagsgang } from '../motor/sagsgang.ts'
import { rådgiverenMåSpørges, svaretErGivet } from './krav.ts'

/** A question on medicine to an adviser, the answer, and the caseworker's weighing of it. */
export const lægekonsulentgang: Sagsgang = {
  nøgle: 'laegekonsulent',
  titel: { da: 'Spørgsmål til lægekonsulenten', en: 'A question to the medical adviser' },
  siger: {
    da: 'Lægekonsulenten oversætter og vurderer helbredet. Arbejdsevnen og retten vurderer kun sagsbehandleren.',
    en: 'The medical adviser translates and judges facts of health. Only the caseworker judges the ability to work and the right.',
  },
  begyndesVed: ['LægekonsulentSpurgt'],
  sluttesVed: ['LægesvarVurderet', 'LægespørgsmålTrukket'],
  id: (event: SagBegivenhed) => ('spoergsmaalId' in event ? event.spoergsmaalId : undefined),
  fakta: ({ sag, gang }) => {
    const asked = emne(sag, lægespørgsmål).get(gang.id)?.spurgt.gaelder
    return asked === undefined || asked === 'sygedagpenge' ? [] : [[afgørelsenGælder, asked]]
  },
  trin: [
    {
      nøgle: 'spurgt',
      titel: { da: 'Lægekonsulenten spørges', en: 'The medical adviser is asked' },
      siger: {
        da: 'Spørg om helbredet: hvad papirerne betyder, om tilstanden er stationær, om der er behandling tilbage, og om funktionen passer.',
        en: 'Ask about health: what the papers mean, whether the condition is stable, whether treatment is left, and whether the function fits.',
      },
      roller: ['sagsbehandler', 'leder'],
      skal: { art: 'altid' },
      gøresVed: ['LægekonsulentSpurgt'],
    },
    {
      nøgle: 'svar',
      titel: { da: 'Lægekonsulenten svarer', en: 'The medical adviser answers' },
      siger: {
        da: 'Svar på det, der er spurgt om. Skemaet har intet felt til arbejdsevne eller ret, og en sætning om det bliver ikke gemt.',
        en: 'Answer what was asked. The form has no field for the ability to work or the right, and a sentence on them is not saved.',
      },
      roller: ['laegekonsulent'],
      skal: {
        art: 'når',
        siger: {
          da: 'Når kommunens lægekonsulent er spurgt.',
          en: 'When the municipality’s adviser was asked.',
        },
        gælder: ({ sag, gang }) => emne(sag, lægespørgsmål).get(gang.id)?.spurgt.til === 'laegekonsulent',
      },
      efter: ['spurgt'],
      kræver: [rådgiverenMåSpørges],
      gøresVed: ['LægekonsulentSvarede'],
      tæller: (event, sag) =>
        event.type === 'LægekonsulentSvarede' &&
        emne(sag, lægespørgsmål).get(event.spoergsmaalId)?.spurgt.til === 'laegekonsulent',
    },
    {
      nøgle: 'svar_klinisk_funktion',
      titel: { da: 'Sundhedskoordinatoren svarer', en: 'The health coordinator answers' },
      siger: {
        da: 'Svar på det, der er spurgt om, for regionens kliniske funktion. Heller ikke her vurderes arbejdsevne eller ret.',
        en: 'Answer what was asked for the region’s clinical function. Nor here is the ability to work or the right judged.',
      },
      roller: ['sundhedskoordinator'],
      findes: { efter: kunKliniskFunktionOgEgenLæge, fra: '2013-01-01' },
      skal: {
        art: 'når',
        siger: { da: 'Når den kliniske funktion er spurgt.', en: 'When the clinical function was asked.' },
        gælder: ({ sag, gang }) =>
          emne(sag, lægespørgsmål).get(gang.id)?.spurgt.til === 'sundhedskoordinator',
      },
      efter: ['spurgt'],
      gøresVed: ['LægekonsulentSvarede'],
      tæller: (event, sag) =>
        event.type === 'LægekonsulentSvarede' &&
        emne(sag, lægespørgsmål).get(event.spoergsmaalId)?.spurgt.til === 'sundhedskoordinator',
    },
    {
      nøgle: 'vurderet',
      titel: { da: 'Svaret vurderes med hele sagen', en: 'The answer is weighed with the whole case' },
      siger: {
        da: 'Skriv, hvad svaret betyder i sagen. Borgeren kan få lægekonsulentens navn at vide.',
        en: 'Write what the answer means in the case. The citizen can be told the adviser’s name.',
      },
      roller: ['sagsbehandler'],
      skal: { art: 'altid' },
      kræver: [svaretErGivet],
      gøresVed: ['LægesvarVurderet'],
    },
    {
      nøgle: 'trukket',
      titel: { da: 'Spørgsmålet trækkes tilbage', en: 'The question is withdrawn' },
      siger: {
        da: 'Træk spørgsmålet, hvis der ikke er brug for det.',
        en: 'Withdraw it when it is not needed.',
      },
      roller: ['sagsbehandler', 'leder'],
      skal: { art: 'kan' },
      gøresVed: ['LægespørgsmålTrukket'],
    },
  ],
}
