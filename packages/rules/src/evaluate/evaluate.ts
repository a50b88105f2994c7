import { jaNej, type Udfald, værdi, åbenFor } from '../outcome.ts'
import type { Spor } from '../trace.ts'
import type { Led } from '../tree.ts'
import type { Kind, Value } from '../value.ts'
import type { Grundlag, Kontekst } from './context.ts'
import { evaluateDate } from './dates.ts'
import { evaluateDaySet } from './day-sets.ts'
import { evaluateList } from './lists.ts'
import { evaluateNumber } from './numbers.ts'
import { evaluateProvision } from './provisions.ts'
import { evaluateRate } from './rates.ts'
import {
  evaluateAll,
  evaluateAny,
  evaluateCompare,
  evaluateIf,
  evaluateIsOneOf,
  evaluateNot,
} from './truth.ts'

/** The outcome of a known value of a kind. */
export const known = (kind: Kind, value: Value): Udfald =>
  kind === 'sandt' ? jaNej(value === true) : værdi(value)

/**
 * Evaluates a node for one case. Unknown facts leave what depends on them open, never guessed (Kleene); the result is
 * the trace itself.
 */
export function evaluate(led: Led, k: Kontekst): Spor {
  switch (led.op) {
    case 'const':
      return { led, udfald: known(led.kind, led.value), børn: [] }
    case 'fact': {
      const value = k.grundlag.fakta(led.faktum)
      const udfald =
        value === undefined ? åbenFor({ mangler: [led.faktum] }) : known(led.faktum.type.art, value)
      return { led, udfald, børn: [] }
    }
    case 'judgement': {
      const value = k.grundlag.skøn(led.skøn)
      return { led, udfald: value === undefined ? åbenFor({ skøn: [led.skøn] }) : jaNej(value), børn: [] }
    }
    case 'bound': {
      const value = k.scope[led.record]?.[led.felt.navn]
      return {
        led,
        udfald: value === undefined ? { art: 'ikke relevant' } : known(led.kind, value),
        børn: [],
      }
    }
    case 'rate':
      return evaluateRate(led, k)
    case 'provision':
      return evaluateProvision(led, k)
    case 'all':
      return evaluateAll(led, k)
    case 'any':
      return evaluateAny(led, k)
    case 'not':
      return evaluateNot(led, k)
    case 'compare':
      return evaluateCompare(led, k)
    case 'isOneOf':
      return evaluateIsOneOf(led, k)
    case 'if':
      return evaluateIf(led, k)
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
    case 'fraction':
    case 'least':
    case 'greatest':
    case 'daysBetween':
    case 'countDays':
      return evaluateNumber(led, k)
    case 'shift':
    case 'monthEnd':
    case 'monthStart':
    case 'runStart':
    case 'runEnd':
    case 'monthEndOver':
    case 'dayReaching':
      return evaluateDate(led, k)
    case 'daysOf':
    case 'union':
    case 'intersect':
    case 'without':
    case 'withoutFirst':
    case 'holidaysIn':
    case 'weekdaysIn':
    case 'from':
      return evaluateDaySet(led, k)
    case 'sumOf':
    case 'countOf':
      return evaluateList(led, k)
  }
}

/** A new evaluation of one case. Provisions already worked out in it are not worked out twice. */
export const kontekst = (grundlag: Grundlag): Kontekst => ({
  evaluate,
  grundlag,
  scope: {},
  done: new Map(),
  under: new Set(),
})
