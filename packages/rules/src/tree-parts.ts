import type { Bestemmelse, Indhold } from './provision.ts'
import type { Led } from './tree.ts'

/**
 * The parts of a node, in the order its evaluator takes them. A provision has none here: what it says is in
 * `expressionsOf`, and whoever walks a tree decides whether to go on into it.
 */
export function partsOf(led: Led): readonly Led[] {
  switch (led.op) {
    case 'const':
    case 'fact':
    case 'judgement':
    case 'bound':
    case 'provision':
      return []
    case 'rate':
      return [led.on]
    case 'all':
    case 'any':
      return led.krav.map((krav) => krav.led)
    case 'not':
    case 'isOneOf':
      return [led.of]
    case 'quotient':
      return [...led.factors, ...led.divisors]
    case 'compare':
    case 'add':
    case 'subtract':
    case 'union':
    case 'intersect':
    case 'without':
      return [led.a, led.b]
    case 'if':
      return [led.when, led.met, led.unmet]
    case 'least':
    case 'greatest':
      return led.of
    case 'shift':
      return [led.date, led.by]
    case 'monthEnd':
    case 'monthStart':
      return [led.date]
    case 'daysBetween':
      return [led.from, led.to]
    case 'daysOf':
    case 'countOf':
      return led.where ? [led.list, led.where] : [led.list]
    case 'sumOf':
      return led.where ? [led.list, led.where, led.item] : [led.list, led.item]
    case 'withoutFirst':
      return [led.set, led.days]
    case 'holidaysIn':
    case 'weekdaysIn':
      return [led.set]
    case 'from':
      return [led.set, led.date]
    case 'countDays':
      return [led.set, led.from, led.to]
    case 'runStart':
    case 'runEnd':
      return [led.set, led.on]
    case 'monthEndOver':
    case 'dayOver':
      return [led.set, led.limit, led.notBefore]
    case 'dayReaching':
      return [led.set, led.from, led.limit]
  }
}

/** A node and all below it, down to the provisions it rests on; each before its parts. */
export function* nodesOf(led: Led): Generator<Led> {
  yield led
  for (const part of partsOf(led)) yield* nodesOf(part)
}

/** Every expression of what a version or a transition says: its exceptions, and its rule or readings. */
export function* expressionsIn(indhold: Indhold): Generator<Led> {
  if (indhold.art === 'læsninger') for (const { er } of indhold.læsninger) yield er
  if (indhold.art !== 'regel') return
  for (const { når, så } of indhold.undtagelser) {
    yield når
    yield så
  }
  yield indhold.er
}

/** Every expression of a provision: when it arises, its transitions, what picks the version, and all versions. */
export function* expressionsOf({
  relevantNår,
  overgange,
  vælgesEfter,
  versioner,
}: Bestemmelse): Generator<Led> {
  if (relevantNår) yield relevantNår
  for (const overgang of overgange) {
    yield overgang.når
    yield* expressionsIn(overgang.indhold)
  }
  if (vælgesEfter.art === 'dato') yield vælgesEfter.dato
  for (const version of versioner) yield* expressionsIn(version.indhold)
}
