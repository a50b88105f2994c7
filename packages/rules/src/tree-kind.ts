import type { Led } from './tree.ts'
import type { Enhed } from './units.ts'
import type { Kind } from './value.ts'

export interface Udtrykstype {
  readonly kind: Kind
  readonly enhed?: Enhed
}

/** The kind of value a node gives. */
export const kindOf = (led: Led): Kind => typeOf(led).kind

/** What kind of value a node gives, and in which unit if it is a number. */
export function typeOf(led: Led): Udtrykstype {
  switch (led.op) {
    case 'const':
    case 'bound':
    case 'least':
    case 'greatest':
      return { kind: led.kind, ...(led.enhed ? { enhed: led.enhed } : {}) }
    case 'fact': {
      const { type } = led.faktum
      return { kind: type.art, ...(type.art === 'tal' ? { enhed: type.enhed } : {}) }
    }
    case 'provision': {
      const { kind, enhed } = led.bestemmelse
      return { kind, ...(enhed ? { enhed } : {}) }
    }
    case 'if':
      return typeOf(led.met)
    case 'judgement':
    case 'all':
    case 'any':
    case 'not':
    case 'compare':
    case 'isOneOf':
      return { kind: 'sandt' }
    case 'rate':
      return { kind: 'tal', enhed: led.sats.enhed }
    case 'add':
    case 'subtract':
    case 'quotient':
    case 'sumOf':
      return { kind: 'tal', enhed: led.enhed }
    case 'daysBetween':
    case 'countDays':
      return { kind: 'tal', enhed: 'dage' }
    case 'countOf':
      return { kind: 'tal', enhed: 'antal' }
    case 'shift':
    case 'monthEnd':
    case 'monthStart':
    case 'runStart':
    case 'runEnd':
    case 'monthEndOver':
    case 'dayOver':
    case 'dayReaching':
      return { kind: 'dato' }
    case 'daysOf':
    case 'union':
    case 'intersect':
    case 'without':
    case 'withoutFirst':
    case 'holidaysIn':
    case 'weekdaysIn':
    case 'from':
      return { kind: 'dagmængde' }
  }
}
