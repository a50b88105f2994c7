import { prose } from '../explain/prose.ts'
import type { FaktumType } from '../fact.ts'
import type { Bestemmelse } from '../provision.ts'
import { usesOf } from '../rate.ts'
import type { Tekst } from '../text.ts'
import type { Led } from '../tree.ts'
import { typeOf, type Udtrykstype } from '../tree-kind.ts'
import type { Finding, FindingCode } from './finding.ts'
import { fits, wrongKinds } from './kinds.ts'
import { nodesIn, type Part, partsOfProvision } from './parts.ts'
import { tekst } from './say.ts'

/**
 * What cannot be right in expressions: kinds, units, names that nothing has, numbers used twice. What stands in several
 * places is told in the first.
 */
export function checkExpressions(all: readonly Bestemmelse[]): readonly Finding[] {
  const seen = new Set<Led>()
  return all.flatMap((b) => [...partsOfProvision(b)].flatMap((part) => faultsOf(b, part, seen)))
}

const faultsOf = (b: Bestemmelse, part: Part, seen: Set<Led>): readonly Finding[] => [
  ...(fits(typeOf(part.led), [part.gives]) ? [] : [wrong(b, part, part.led, [part.gives])]),
  ...[...nodesIn(part.led, seen)].flatMap((led) => [
    ...wrongKinds(led).map((found) => wrong(b, part, found.part, found.wanted)),
    ...unknownNames(led).map(({ navn, kendte }) => unknown(b, part, navn, kendte)),
    ...twice(led).map((nr) => numberTwice(b, part, nr)),
  ]),
]

function finding(b: Bestemmelse, part: Part, code: FindingCode, galt: Tekst, mend: Tekst): Finding {
  return {
    code,
    grade: 'fault',
    om: { slags: 'bestemmelse', navn: b.id },
    ...(part.version === undefined ? {} : { version: part.version }),
    galt: tekst(`${part.hvor.da}: ${galt.da}`, `${part.hvor.en}: ${galt.en}`),
    mend,
  }
}

function wrong(b: Bestemmelse, part: Part, led: Led, wanted: readonly Udtrykstype[]): Finding {
  const given = typeText(typeOf(led))
  const needed = wanted.map(typeText).join(' / ')
  return finding(
    b,
    part,
    'wrongKind',
    tekst(
      `»${prose(led, 'da')}« er ${given}, og der skal stå ${needed || 'noget andet'}.`,
      `“${prose(led, 'en')}” is ${given} where there must be ${needed || 'something else'}.`,
    ),
    tekst(
      'Ret udtrykket, eller regn om med et navngivet trin. Enheder omregnes aldrig af sig selv.',
      'Mend the expression, or convert with a named step. Units are never converted by themselves.',
    ),
  )
}

const typeText = ({ kind, enhed }: Udtrykstype): string => (enhed ? `${kind} (${enhed})` : kind)

interface Unknown {
  readonly navn: string
  readonly kendte: readonly string[]
}

/** Names in one node that what they point to does not have. */
function unknownNames(led: Led): readonly Unknown[] {
  switch (led.op) {
    case 'rate': {
      const kendte = usesOf(led.sats).filter((use) => use !== undefined)
      return led.virkning === undefined || kendte.includes(led.virkning)
        ? []
        : [{ navn: `${led.sats.nøgle}/${led.virkning}`, kendte }]
    }
    case 'isOneOf': {
      const kendte = choicesOf(led.of)
      return led.keys.filter((key) => !kendte.includes(key)).map((key) => ({ navn: key, kendte }))
    }
    case 'daysOf':
    case 'sumOf':
    case 'countOf':
      return fieldsRead(led)
    default:
      return []
  }
}

function choicesOf(of: Led): readonly string[] {
  const type: FaktumType | undefined =
    of.op === 'fact' ? of.faktum.type : of.op === 'bound' ? of.felt.type : undefined
  return type?.art === 'valg' ? type.valg.map(({ nøgle }) => nøgle) : []
}

/** Fields of the list's own records that the list does not have. */
function fieldsRead(led: Extract<Led, { op: 'daysOf' | 'sumOf' | 'countOf' }>): readonly Unknown[] {
  const { nøgle, type } = led.list.faktum
  const kendte = type.art === 'liste' ? type.felter.map(({ navn }) => navn) : []
  const inner = [led.where, led.op === 'sumOf' ? led.item : undefined].filter((part) => part !== undefined)
  return inner
    .flatMap((part) => [...nodesIn(part)])
    .flatMap((node) =>
      node.op === 'bound' && node.record === nøgle && !kendte.includes(node.felt.navn)
        ? [{ navn: `${nøgle}/${node.felt.navn}`, kendte }]
        : [],
    )
}

const unknown = (b: Bestemmelse, part: Part, navn: string, kendte: readonly string[]): Finding =>
  finding(
    b,
    part,
    'unknownReference',
    tekst(`»${navn}« findes ikke.`, `There is no ‘${navn}’.`),
    kendte.length > 0
      ? tekst(
          `Skriv en af dem, der findes: ${kendte.join(', ')}.`,
          `Write one of those there are: ${kendte.join(', ')}.`,
        )
      : tekst(
          'Fjern henvisningen, eller tilføj det, den peger på.',
          'Remove the reference, or add what it points to.',
        ),
  )

/** Numbers that two requirements of one list both have. */
function twice(led: Led): readonly string[] {
  if (led.op !== 'all' && led.op !== 'any') return []
  const numbers = led.krav.flatMap(({ nr }) => nr ?? [])
  return [...new Set(numbers.filter((nr, i) => numbers.indexOf(nr) !== i))]
}

const numberTwice = (b: Bestemmelse, part: Part, nr: string): Finding =>
  finding(
    b,
    part,
    'numberTwice',
    tekst(
      `To krav i samme liste har nummeret »${nr}«.`,
      `Two requirements of one list have the number “${nr}”.`,
    ),
    tekst(
      'Giv hvert krav det nummer, det har i loven. Brevet nævner kravene ved deres numre.',
      'Give each requirement the number it has in the act. The letter names requirements by their numbers.',
    ),
  )
