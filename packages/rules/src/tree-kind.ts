import type { Led } from './tree.ts'
import type { Kind } from './value.ts'

/** What kind of value a node gives. */
export function kindOf(led: Led): Kind {
  switch (led.op) {
    case 'const':
    case 'bound':
    case 'least':
    case 'greatest':
      return led.kind
    case 'fact':
      return led.faktum.type.art
    case 'provision':
      return led.bestemmelse.kind
    case 'if':
      return kindOf(led.met)
    case 'judgement':
    case 'all':
    case 'any':
    case 'not':
    case 'compare':
    case 'isOneOf':
      return 'sandt'
    case 'rate':
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
    case 'fraction':
    case 'daysBetween':
    case 'countDays':
    case 'sumOf':
    case 'countOf':
      return 'tal'
    case 'shift':
    case 'monthEnd':
    case 'monthStart':
    case 'runStart':
    case 'runEnd':
    case 'monthEndOver':
    case 'dayReaching':
      return 'dato'
    case 'daysOf':
    case 'union':
    case 'intersect':
    case 'without':
    case 'withoutFirst':
    case 'holidaysIn':
    case 'weekdaysIn':
    case 'from':
      return 'dagmængde'
  }
}
