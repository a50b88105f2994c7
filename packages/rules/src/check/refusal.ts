import type { Definition } from '../definitions.ts'
import { RuleError } from '../errors.ts'
import { failedAt, type Kodested } from '../place.ts'
import type { Tekst } from '../text.ts'
import type { Finding, Rapport } from './finding.ts'
import { checkNames, nameOf } from './inventory.ts'
import { tekst } from './say.ts'

/**
 * What was thrown while the law was loaded, as a finding; the rest of the law was then not looked at. `definitions` are
 * those made before it: the one refused is the last of its name.
 */
export function refusalOf(error: unknown, definitions: readonly Definition[]): Rapport {
  const names = checkNames(definitions)
  return { findings: names.length > 0 ? names : [refused(error, definitions)], undecided: [] }
}

function refused(error: unknown, definitions: readonly Definition[]): Finding {
  const { hvor, galt, sted } = thrown(error)
  const definition = definitions.findLast((one) => nameOf(one).navn === hvor)
  const place = definition?.sted ?? sted
  return {
    code: 'refused',
    grade: 'fault',
    om: definition ? nameOf(definition) : { slags: 'bestemmelse', navn: hvor },
    galt,
    mend: REST,
    ...(place ? { sted: place } : {}),
  }
}

const REST = tekst(
  'Kør tjekket igen, når det er rettet: loven kan ikke indlæses før, og resten af den er ikke set efter.',
  'Run the check again once that is mended: the law cannot be loaded before, and the rest of it was not looked at.',
)

interface Thrown {
  readonly hvor: string
  readonly galt: Tekst
  readonly sted?: Kodested | undefined
}

function thrown(error: unknown): Thrown {
  if (error instanceof RuleError) return { hvor: error.hvor, galt: error.tekst, sted: error.sted }
  if (!(error instanceof Error)) return { hvor: '?', galt: tekst(String(error), String(error)) }
  const navn = /^Cannot access '(.+)' before initialization$/.exec(error.message)?.[1]
  const sted = failedAt(error.stack)
  return navn === undefined
    ? { hvor: error.name, galt: tekst(error.message, error.message), sted }
    : { hvor: navn, galt: tooEarly(navn), sted }
}

const tooEarly = (navn: string): Tekst =>
  tekst(
    `»${navn}« bruges, før den er skrevet: to definitioner bruger hinanden, eller den, der bruges, står længere nede. Bryd ringen, eller byt om på dem.`,
    `‘${navn}’ is used before it is written: two definitions use each other, or the one used stands further down. Break the ring, or swap them.`,
  )
