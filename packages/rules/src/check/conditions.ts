import type { Day } from '@sagsvej/calendar'
import { freeIn } from '../evaluate/free-names.ts'
import type { Bestemmelse, Indhold } from '../provision.ts'
import type { Led } from '../tree.ts'
import { partsOf } from '../tree-parts.ts'
import type { Where } from './ask.ts'
import { arises, contentsOf, picked, reachedIn } from './reach.ts'

/** A condition of a provision where it stands: what it decides, and what is so of whoever comes to it. */
export interface Condition {
  readonly led: Led
  readonly b: Bestemmelse
  readonly version?: Day
  readonly where: readonly Where[]
  /** The list it is a requirement of, and the others there. */
  readonly among?: { readonly list: Kravliste; readonly others: readonly Led[] }
}

export type Kravliste = Extract<Led, { op: 'all' | 'any' }>

type Place = Pick<Condition, 'b' | 'version'>

/** Every condition of a provision that could come out in one way only, as the law is today. */
export function* conditionsOf(b: Bestemmelse): Generator<Condition> {
  if (b.relevantNår) yield* alone(b.relevantNår, [], { b })
  for (const [i, { når }] of b.overgange.entries()) {
    const before = b.overgange.slice(0, i).map((one): Where => ({ led: one.når, is: 'ikke ja' }))
    yield* alone(når, [...arises(b), ...before], { b })
  }
  if (b.vælgesEfter.art === 'dato') yield* within(b.vælgesEfter.dato, picked(b), { b })
  for (const { indhold, where, version } of contentsOf(b)) {
    yield* inContent(indhold, where, { b, ...(version === undefined ? {} : { version }) })
  }
}

function* inContent(indhold: Indhold, where: readonly Where[], place: Place): Generator<Condition> {
  if (indhold.art === 'regel') {
    for (const { når } of indhold.undtagelser) yield* alone(når, where, place)
  }
  for (const { led, where: here } of reachedIn(indhold, where)) yield* within(led, here, place)
}

function* alone(led: Led, where: readonly Where[], place: Place): Generator<Condition> {
  yield* within(led, where, place)
  if (isTest(led)) yield { ...place, led, where }
}

/** The conditions inside an expression, the innermost first. */
function* within(led: Led, where: readonly Where[], place: Place): Generator<Condition> {
  switch (led.op) {
    case 'if':
      yield* alone(led.when, where, place)
      yield* within(led.met, [...where, { led: led.when, is: 'ja' }], place)
      yield* within(led.unmet, [...where, { led: led.when, is: 'ikke ja' }], place)
      return
    case 'all':
    case 'any': {
      const all = led.krav.map((krav) => krav.led)
      for (const one of all) yield* within(one, where, place)
      for (const one of all) {
        const others = all.filter((other) => other !== one)
        if (!isSaid(one) && all.every(bindsAll))
          yield { ...place, led: one, where, among: { list: led, others } }
      }
      return
    }
    default:
      for (const part of partsOf(led)) yield* within(part, where, place)
  }
}

/** Said to be always or never so in as many words: no mistake, whatever it stands in. */
const isSaid = (led: Led): boolean => led.op === 'const'

/** A fact, a judgement or a provision by itself can come out in more than one way, or is told of where it is written. */
const isTest = (led: Led): boolean =>
  !isSaid(led) && !['fact', 'judgement', 'provision'].includes(led.op) && bindsAll(led)

const bindsAll = (led: Led): boolean => freeIn(led).next().done === true
