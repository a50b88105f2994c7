import { fuldmagtenDækker, kanKrævesPersonligt, kanLadeSigRepræsentere } from '@sagsvej/law'
import type { Aktørrolle } from '../../begivenheder/aktoer.ts'
import { erHjælper, type Part, parter } from '../../parter/parter.ts'
import type { SagBegivenhed } from '../../sag/begivenheder.ts'
import { emne } from '../../sag/emne.ts'
import type { SagTilstand } from '../../sag/tilstand.ts'
import type { Sagsgang, Trin } from '../motor/sagsgang.ts'

const KOMMUNEN: readonly Aktørrolle[] = ['sagsbehandler', 'leder']
const helper = (sag: SagTilstand, partId: string): Part | undefined => {
  const part = emne(sag, parter).alle.get(partId)
  return part && erHjælper(part.rolle) ? part : undefined
}
const isHelpersOwn = (event: SagBegivenhed, sag: SagTilstand) => id(event, sag) !== undefined

const trin: readonly Trin[] = [
  {
    nøgle: 'tilfoejet',
    titel: kanLadeSigRepræsentere.bestemmelse.titel,
    siger: {
      da: 'Skriv, hvem der hjælper borgeren: en bisidder, der støtter, eller en repræsentant, der handler for borgeren.',
      en: 'Write who helps the citizen: a companion who supports, or a representative who acts for them.',
    },
    roller: [...KOMMUNEN, 'borger', 'system'],
    skal: { art: 'altid' },
    gøresVed: ['PartTilføjet'],
    tæller: isHelpersOwn,
  },
  {
    nøgle: 'fuldmagt_givet',
    titel: fuldmagtenDækker.bestemmelse.titel,
    siger: {
      da: 'Registrér, hvad repræsentanten må, i hvilke sagsgange, og til hvornår. En bisidder skal ikke have fuldmagt.',
      en: 'Register what the representative may do, in which procedures, and until when. A companion needs no power.',
    },
    roller: [...KOMMUNEN, 'borger'],
    skal: {
      art: 'når',
      siger: {
        da: 'Når borgeren har en repræsentant, der ikke er afvist.',
        en: 'When the citizen has a representative who is not refused.',
      },
      gælder: ({ sag, gang }) => {
        const one = helper(sag, gang.id)
        return one?.rolle === 'repraesentant' && one.afvist === undefined
      },
    },
    gøresVed: ['FuldmagtRegistreret'],
    tæller: isHelpersOwn,
  },
  {
    nøgle: 'tilbagekaldt',
    titel: { da: 'Fuldmagten kaldes tilbage', en: 'The power of attorney is withdrawn' },
    siger: {
      da: 'Borgeren kan altid kalde fuldmagten tilbage. Fra den dag kan repræsentanten intet se eller gøre.',
      en: 'The citizen can always withdraw the power. From that day the representative can see and do nothing.',
    },
    roller: [...KOMMUNEN, 'borger', 'repraesentant'],
    skal: { art: 'kan' },
    gøresVed: ['FuldmagtTilbagekaldt'],
    tæller: isHelpersOwn,
  },
  {
    nøgle: 'personligt',
    titel: kanKrævesPersonligt.bestemmelse.titel,
    siger: {
      da: 'Kræv kun, at borgeren selv er med, når det har betydning for afgørelsen. Skriv til borgeren hvad og hvorfor.',
      en: 'Demand that the citizen comes in person only when it matters to the decision. Write to the citizen what and why.',
    },
    roller: KOMMUNEN,
    skal: { art: 'kan' },
    gøresVed: ['PersonligMedvirkenKrævet'],
    brev: 'indkaldelse_til_samtale',
  },
  {
    nøgle: 'afvist',
    titel: { da: 'Hjælperen afvises', en: 'The helper is refused' },
    siger: {
      da: 'Afvis kun efter en afgørelse med begrundelse og klagevejledning, der er nået frem til borgeren.',
      en: 'Refuse only after a decision with reasons and guidance on complaint that has reached the citizen.',
    },
    roller: KOMMUNEN,
    skal: { art: 'kan' },
    gøresVed: ['BistandAfvist'],
    brev: 'afgoerelse',
  },
  {
    nøgle: 'tilladt',
    titel: { da: 'Hjælperen tillades igen', en: 'The helper is allowed again' },
    siger: { da: 'Skriv, hvad der har ændret sig.', en: 'Write what has changed.' },
    roller: KOMMUNEN,
    skal: { art: 'kan' },
    gøresVed: ['BistandTilladt'],
  },
  {
    nøgle: 'udgaaet',
    titel: { da: 'Hjælperen er ikke med mere', en: 'The helper is no longer part of it' },
    siger: { da: 'Skriv hvorfor. Fuldmagten virker ikke mere.', en: 'Write why. The power no longer works.' },
    roller: [...KOMMUNEN, 'borger', 'repraesentant'],
    skal: { art: 'kan' },
    gøresVed: ['PartUdgået'],
    tæller: isHelpersOwn,
  },
]

/** Who helps the citizen: what the power of attorney covers, until when, and what it takes to refuse somebody. */
export const repræsentationsgang: Sagsgang = {
  nøgle: 'repraesentation',
  titel: { da: 'Bisidder og repræsentant', en: 'Companion and representative' },
  siger: {
    da: 'Borgeren vælger selv, hvem der hjælper. Fuldmagten siger, hvad en repræsentant må, og til hvornår.',
    en: 'The citizen chooses who helps. The power of attorney says what a representative may do, and until when.',
  },
  begyndesVed: ['PartTilføjet'],
  sluttesVed: ['PartUdgået'],
  begynder: (event) => event.type === 'PartTilføjet' && erHjælper(event.rolle),
  id,
  fakta: () => [],
  trin,
}

/** The helper an event is about; events of other parties are none of this. */
function id(event: SagBegivenhed, sag: SagTilstand): string | undefined {
  switch (event.type) {
    case 'PartTilføjet':
      return erHjælper(event.rolle) ? event.partId : undefined
    case 'FuldmagtRegistreret':
    case 'BistandAfvist':
    case 'BistandTilladt':
    case 'PersonligMedvirkenKrævet':
    case 'PartUdgået':
      return helper(sag, event.partId)?.partId
    case 'FuldmagtTilbagekaldt':
      return emne(sag, parter).fuldmagter.get(event.fuldmagtId)?.partId
    default:
      return undefined
  }
}
