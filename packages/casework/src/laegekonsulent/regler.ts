import { afgørelsenGælder, kunKliniskFunktionOgEgenLæge } from '@sagsvej/law'
import { evaluate, type Spor, type Sprog } from '@sagsvej/rules'
import { fejl } from '@sagsvej/rules/read'
import { efterLoven } from '../kommandoer/efter-loven.ts'
import type { Anledning } from '../kommandoer/kommando.ts'
import { ved } from '../kommandoer/regler.ts'
import { sagskontekst } from '../sag/afledt.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Fejl } from '../sagsfil/fejl.ts'
import { visitationer } from '../visitation/visitationer.ts'
import { LÆGESPØRGSMÅL } from './begivenheder.ts'
import { lægespørgsmål } from './spoergsmaal.ts'

interface Spurgt {
  readonly spoergsmaal: readonly (keyof typeof LÆGESPØRGSMÅL)[]
  readonly papirer: readonly unknown[]
}

/** A question asks something, of papers that are there to be read. */
export const derErSpurgt = ({ spoergsmaal, papirer }: Spurgt): readonly Fejl[] => [
  ...(spoergsmaal.length > 0 ? [] : [ved('spoergsmaal', intetSpørgsmål())]),
  ...(papirer.length > 0 ? [] : [ved('papirer', ingenPapirer())]),
]

export const iVisitationen = (
  { visitationId }: { readonly visitationId?: string },
  sag: SagTilstand,
): readonly Fejl[] =>
  visitationId === undefined || emne(sag, visitationer).has(visitationId)
    ? []
    : [ved('visitationId', ukendtVisitation(visitationId))]

export const spørgsmåletErÅbent = (
  { spoergsmaalId }: { readonly spoergsmaalId: string },
  sag: SagTilstand,
): readonly Fejl[] => {
  const one = emne(sag, lægespørgsmål).get(spoergsmaalId)
  return one?.svar || one?.trukket !== undefined ? [ved('spoergsmaalId', lukket())] : []
}

/** Where in an answer each question is answered. */
const SVARFELT = {
  oversaet: 'oversaettelse',
  stationaer: 'stationaer',
  behandling: 'behandlingTilbage',
  funktion: 'funktionPasser',
  flere_papirer: 'flerePapirer',
  skaanehensyn: 'skaanehensyn',
} as const

/** What was asked is answered, if only by saying that it cannot be told. */
export const altErBesvaret = (
  asked: Readonly<Record<string, unknown>>,
  sag: SagTilstand,
): readonly Fejl[] => {
  const id = asked.spoergsmaalId
  const one = typeof id === 'string' ? emne(sag, lægespørgsmål).get(id) : undefined
  return (one?.spurgt.spoergsmaal ?? [])
    .filter((key) => asked[SVARFELT[key]] === undefined)
    .map((key) => ved(SVARFELT[key], ubesvaret(LÆGESPØRGSMÅL[key].da, LÆGESPØRGSMÅL[key].en)))
}

/**
 * Whether the law lets this adviser be asked. In cases that go to the rehabilitation team only the region's clinical
 * function and the citizen's own doctor may advise; before 2013 there was no such function. Where the law of the day has
 * not been read, the coordinator, who advises under every text that was, is the one to ask.
 */
export const rådgiverenMåSpørges = (
  { til, gaelder }: { readonly til: string; readonly gaelder: string },
  sag: SagTilstand,
  { den }: Anledning,
): readonly Fejl[] => {
  const asked = (art: string) =>
    evaluate(
      kunKliniskFunktionOgEgenLæge.led,
      sagskontekst(sag, [[afgørelsenGælder, art]], { på: den, kendt: den }),
    )
  if (til === 'sundhedskoordinator') {
    return asked('fleksjob').udfald.art === 'nej' ? [ved('til', ingenFunktion())] : []
  }
  if (gaelder === 'sygedagpenge') return []
  const spor = asked(gaelder)
  const { art } = spor.udfald
  return art === 'nej' ? [] : [ved('til', art === 'ja' ? kunFunktionen(spor) : ikkeLæst(spor))]
}

const stedet = (spor: Spor, sprog: Sprog) => efterLoven(kunKliniskFunktionOgEgenLæge, spor, sprog)

const intetSpørgsmål = () => fejl('manglerFelt', 'Vælg mindst ét spørgsmål.', 'Choose at least one question.')
const ingenPapirer = () =>
  fejl(
    'manglerFelt',
    'Lægekonsulenten svarer ud fra papirerne i sagen. Vælg dem, der skal læses.',
    'The medical adviser answers from the papers of the case. Choose those to be read.',
  )
const ukendtVisitation = (id: string) =>
  fejl(
    'findesIkke',
    `Sagen har ingen visitation med nummeret "${id}".`,
    `The case has no visitation numbered "${id}".`,
  )
const lukket = () =>
  fejl(
    'ikkeMuligt',
    'Spørgsmålet er besvaret eller trukket tilbage. Stil et nyt.',
    'The question has been answered or withdrawn. Ask a new one.',
  )
const ubesvaret = (da: string, en: string) =>
  fejl('manglerFelt', `Der er ikke svaret på: ${da}`, `Not answered: ${en}`)
const kunFunktionen = (spor: Spor) =>
  fejl(
    'forkertRolle',
    `I sager, der skal i rehabiliteringsteamet, må kun regionens kliniske funktion og egen læge rådgive${stedet(spor, 'da')}. Spørg sundhedskoordinatoren.`,
    `In cases that go to the rehabilitation team only the region’s clinical function and the own doctor may advise${stedet(spor, 'en')}. Ask the health coordinator.`,
  )
const ikkeLæst = (spor: Spor) =>
  fejl(
    'forkertRolle',
    `Om kommunen må bruge sin egen lægekonsulent i den slags sager den dag, er ikke læst: retsgrundlag ukendt${stedet(spor, 'da')}. Spørg sundhedskoordinatoren.`,
    `Whether the municipality may use its own adviser in such cases that day has not been read: legal basis unknown${stedet(spor, 'en')}. Ask the health coordinator.`,
  )
const ingenFunktion = () =>
  fejl(
    'trinFindesIkke',
    'Regionens kliniske funktion findes ikke efter loven den dag. Spørg kommunens lægekonsulent.',
    'The region’s clinical function does not exist under the law that day. Ask the municipality’s adviser.',
  )
