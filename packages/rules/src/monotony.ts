import type { Led } from './tree.ts'

/** Nodes whose answer is worked out from the values of all their parts. */
export type StrictOp =
  | 'not'
  | 'compare'
  | 'add'
  | 'subtract'
  | 'quotient'
  | 'least'
  | 'greatest'
  | 'shift'
  | 'monthEnd'
  | 'monthStart'
  | 'daysBetween'
  | 'union'
  | 'intersect'
  | 'without'
  | 'holidaysIn'
  | 'weekdaysIn'
  | 'from'
  | 'countDays'
  | 'runStart'
  | 'runEnd'
  | 'monthEndOver'
  | 'dayOver'
  | 'dayReaching'
export type StrictLed = Extract<Led, { op: StrictOp }>

/**
 * How an answer moves with one of its parts: `up` with it, `down` against it, `either` (then the ends must all be
 * tried), or in no such way. Truths rise from no to yes, days toward never, sets by what they hold.
 */
export type Direction = 'up' | 'down' | 'either' | 'none'

/**
 * For each part, in the order of `partsOf`, how the answer moves with it; one word for all where they are alike. It is
 * what makes bounds of an answer out of bounds of its parts, in every back end.
 */
export function directionsOf(led: StrictLed): readonly Direction[] | Direction {
  switch (led.op) {
    case 'not':
      return 'down'
    case 'compare':
      return COMPARISON[led.how]
    case 'add':
    case 'least':
    case 'greatest':
    case 'monthEnd':
    case 'monthStart':
    case 'union':
    case 'intersect':
    case 'holidaysIn':
    case 'weekdaysIn':
      return 'up'
    case 'quotient':
      return 'either'
    case 'subtract':
    case 'without':
    case 'from':
      return ['up', 'down']
    case 'shift':
      return ['up', led.sign === 1 ? 'up' : 'down']
    case 'daysBetween':
      return ['down', 'up']
    case 'countDays':
      return ['up', 'down', 'up']
    case 'monthEndOver':
    case 'dayOver':
    case 'dayReaching':
      return ['down', 'up', 'up']
    case 'runStart':
    case 'runEnd':
      return 'none'
  }
}

const COMPARISON: Readonly<Record<Extract<Led, { op: 'compare' }>['how'], readonly Direction[] | Direction>> =
  {
    atLeast: ['up', 'down'],
    over: ['up', 'down'],
    atMost: ['down', 'up'],
    under: ['down', 'up'],
    equal: 'none',
  }

export const directionOf = (led: StrictLed, part: number): Direction => {
  const all = directionsOf(led)
  return typeof all === 'string' ? all : (all[part] ?? 'none')
}
