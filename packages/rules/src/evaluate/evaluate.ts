import type { Faktum } from '../fact.ts'
import { jaNej, known, outcomeOf, type Udfald, åbenFor } from '../outcome.ts'
import { anything, unknownOf } from '../possible.ts'
import type { Spor } from '../trace.ts'
import type { Led } from '../tree.ts'
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

/**
 * Evaluates a node for one case. Unknown facts leave what depends on them open, never guessed (Kleene); the result is
 * the trace itself.
 */
export function evaluate(led: Led, k: Kontekst): Spor {
  switch (led.op) {
    case 'const':
      return { led, udfald: known(led.kind, led.value), børn: [] }
    case 'fact':
      return { led, udfald: factOutcome(led.faktum, k.grundlag), børn: [] }
    case 'judgement':
      return evaluateJudgement(led, k.grundlag)
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
    case 'quotient':
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
    case 'dayOver':
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

function evaluateJudgement(led: Extract<Led, { op: 'judgement' }>, { skøn, foretaget }: Grundlag): Spor {
  const value = skøn(led.skøn)
  if (value === undefined) {
    return { led, udfald: åbenFor(anything('sandt', false), { skøn: [led.skøn] }), børn: [] }
  }
  const made = foretaget?.(led.skøn)
  return { led, udfald: jaNej(value), børn: [], ...(made ? { foretaget: made } : {}) }
}

/** A fact not known is open within the bounds the case knows, else within those of its type. */
function factOutcome(faktum: Faktum, { fakta, inden }: Grundlag): Udfald {
  const value = fakta(faktum)
  if (value !== undefined) return known(faktum.type.art, value)
  return outcomeOf(inden?.(faktum) ?? unknownOf(faktum.type), () => ({
    mangler: [faktum],
    skøn: [],
    huller: [],
  }))
}

/**
 * A new evaluation of one case. Provisions already worked out in it are not worked out twice; `done` are those that are
 * known to come out as they did before.
 */
export const kontekst = (grundlag: Grundlag, done: Kontekst['done'] = new Map()): Kontekst => ({
  evaluate,
  grundlag,
  scope: {},
  done,
  under: new Set(),
})
