import type { Day } from '@sagsvej/calendar'
import { type Forhold, MATRIX, type Mødes, type Ydelse } from '@sagsvej/law'
import { type Hjemmel, hjemmelText } from '@sagsvej/rules'
import { hjemmelDen } from './hjemmel.ts'

/** How one benefit meets others by one rule, as it stands on a day. */
export interface Møde {
  readonly forhold: Forhold
  readonly ene: readonly Mødes[]
  readonly andre: readonly Mødes[]
  readonly hjemmel: Hjemmel
  /** The person gets one of them now, and it would end: the two cannot be had for one day. */
  readonly slutter: boolean
}

const ENDS: readonly Forhold[] = ['udelukker', 'afloeser']

/**
 * How a benefit meets others on a day: what it cannot be paid together with, takes the place of, or is changed by. Only
 * what the person gets now, where that is told; wages are always looked at. Of a rule not read for that day, nothing.
 */
export function møder(ydelse: Ydelse, nu: ReadonlySet<Ydelse> | undefined, på: Day): readonly Møde[] {
  const found = new Map<string, Møde>()
  for (const { én, forhold, anden, bestemmelse } of MATRIX) {
    const other = én === ydelse ? anden : anden === ydelse ? én : undefined
    if (other === undefined || (other !== 'loen' && nu && !nu.has(other))) continue
    const hjemmel = hjemmelDen(bestemmelse.bestemmelse, på)
    if (!hjemmel) continue
    const key = `${forhold} ${én === ydelse} ${hjemmelText(hjemmel, 'da')}`
    const before = found.get(key)
    found.set(key, {
      forhold,
      hjemmel,
      ene: union(before?.ene, én),
      andre: union(before?.andre, anden),
      slutter: ENDS.includes(forhold) && nu !== undefined && other !== 'loen',
    })
  }
  return [...found.values()]
}

const union = (before: readonly Mødes[] = [], one: Mødes): readonly Mødes[] =>
  before.includes(one) ? before : [...before, one]
