import type { Led } from '../tree.ts'
import { kindOf, typeOf, type Udtrykstype } from '../tree-kind.ts'
import type { Value } from '../value.ts'

/** A part of a node that gives something else than the node needs. */
export interface WrongKind {
  readonly part: Led
  readonly wanted: readonly Udtrykstype[]
}

const SANDT: Udtrykstype = { kind: 'sandt' }
const DATO: Udtrykstype = { kind: 'dato' }
const DAGE: Udtrykstype = { kind: 'tal', enhed: 'dage' }
const UGER: Udtrykstype = { kind: 'tal', enhed: 'uger' }
const DAGMÆNGDE: Udtrykstype = { kind: 'dagmængde' }
const VALG: Udtrykstype = { kind: 'valg' }
const LISTE: Udtrykstype = { kind: 'liste' }

/**
 * The parts of one node that do not fit it. The words of the language do not let such a node be written; this finds it
 * in a tree made in another way.
 */
export function wrongKinds(led: Led): readonly WrongKind[] {
  return needs(led).flatMap(([part, ...wanted]) => (fits(typeOf(part), wanted) ? [] : [{ part, wanted }]))
}

export const fits = (given: Udtrykstype, wanted: readonly Udtrykstype[]): boolean =>
  wanted.some(({ kind, enhed }) => kind === given.kind && (kind !== 'tal' || enhed === given.enhed))

type Need = readonly [part: Led, ...wanted: readonly Udtrykstype[]]

const each = (parts: readonly Led[], ...wanted: readonly Udtrykstype[]): readonly Need[] =>
  parts.map((part) => [part, ...wanted])

const optional = (part: Led | undefined): readonly Need[] => (part ? [[part, SANDT]] : [])

function needs(led: Led): readonly Need[] {
  switch (led.op) {
    case 'const':
      return holds(led.kind, led.value) ? [] : [[led]]
    case 'fact':
    case 'judgement':
    case 'provision':
    case 'bound':
      return []
    case 'rate':
      return [[led.on, DATO]]
    case 'all':
    case 'any':
      return each(
        led.krav.map((krav) => krav.led),
        SANDT,
      )
    case 'not':
      return [[led.of, SANDT]]
    case 'isOneOf':
      return [[led.of, VALG]]
    case 'compare':
      return ['tal', 'dato'].includes(kindOf(led.a)) ? [[led.b, typeOf(led.a)]] : [[led.a, DATO, DAGE]]
    case 'if':
      return [
        [led.when, SANDT],
        [led.unmet, typeOf(led.met)],
      ]
    case 'add':
    case 'subtract':
      return each([led.a, led.b], typeOf(led))
    case 'quotient':
      return led.afrunding.enhed === led.enhed ? [] : [[led]]
    case 'least':
    case 'greatest':
      return each(led.of, typeOf(led))
    case 'shift':
      return [
        [led.date, DATO],
        [led.by, { kind: 'tal', enhed: led.unit }],
      ]
    case 'monthEnd':
    case 'monthStart':
      return [[led.date, DATO]]
    case 'daysBetween':
      return each([led.from, led.to], DATO)
    case 'daysOf':
    case 'countOf':
      return [[led.list, LISTE], ...optional(led.where)]
    case 'sumOf':
      return [[led.list, LISTE], [led.item, typeOf(led)], ...optional(led.where)]
    case 'union':
    case 'intersect':
    case 'without':
      return each([led.a, led.b], DAGMÆNGDE)
    case 'withoutFirst':
      return [
        [led.set, DAGMÆNGDE],
        [led.days, DAGE],
      ]
    case 'holidaysIn':
    case 'weekdaysIn':
      return [[led.set, DAGMÆNGDE]]
    case 'from':
      return [
        [led.set, DAGMÆNGDE],
        [led.date, DATO],
      ]
    case 'countDays':
      return [[led.set, DAGMÆNGDE], ...each([led.from, led.to], DATO)]
    case 'runStart':
    case 'runEnd':
      return [
        [led.set, DAGMÆNGDE],
        [led.on, DATO],
      ]
    case 'monthEndOver':
    case 'dayOver':
      return [
        [led.set, DAGMÆNGDE],
        [led.limit, DAGE],
        [led.notBefore, DATO],
      ]
    case 'dayReaching':
      return [
        [led.set, DAGMÆNGDE],
        [led.from, DATO],
        [led.limit, DAGE, UGER],
      ]
  }
}

/** Whether a value can be one of its kind. */
function holds(kind: Udtrykstype['kind'], value: Value): boolean {
  switch (kind) {
    case 'sandt':
      return typeof value === 'boolean'
    case 'tal':
    case 'dato':
      return Number.isSafeInteger(value)
    case 'valg':
      return typeof value === 'string'
    case 'dagmængde':
    case 'liste':
      return Array.isArray(value)
  }
}
