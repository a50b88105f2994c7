import { LAST_DAY } from '@sagsvej/calendar'
import type { Grundlag } from '../evaluate/context.ts'
import type { Faktum } from '../fact.ts'
import type { Skøn } from '../judgement.ts'
import { anything, either, only, type Possible, unknownOf } from '../possible.ts'
import type { Value } from '../value.ts'
import { erFaktum, kun, oneValueOf } from './unknown.ts'

/** What a fact or a judgement may be changed to. */
export type Frihed = ReadonlyMap<Faktum | Skøn, Possible>

/**
 * What can be done about a fact in a case: all its type allows, or what it says of itself; undefined where nothing can.
 * What is to come may still be put off, what has come may not: `dag` is the fact that says which day it is.
 */
export function changesOf(faktum: Faktum, grundlag: Grundlag, dag: Faktum | undefined): Possible | undefined {
  const { type, kanÆndres } = faktum
  if (!kanÆndres) return undefined
  const can = grundlag.inden?.(faktum) ?? unknownOf(type)
  const now = grundlag.fakta(faktum)
  if (kanÆndres.fremad) {
    const today = dag && grundlag.fakta(dag)
    const come = typeof now === 'number' && typeof today === 'number' && now <= today
    if (typeof today !== 'number' || come || can.kind !== 'dato') return undefined
    return { ...can, low: Math.max(can.low, today), high: Math.min(can.high, LAST_DAY) }
  }
  const { til } = kanÆndres
  if (!til) return can
  const values = til.filter((value) => value !== now)
  const [value] = values
  if (value === undefined) return undefined
  return can.kind === 'valg' ? { ...can, keys: values as readonly string[] } : only(can.kind, value)
}

/** A judgement made can be made otherwise, and one not made can be made either way. */
export function judgementsOf(skøn: Skøn, grundlag: Grundlag): Possible {
  const made = grundlag.skøn(skøn)
  return made === undefined ? anything('sandt', false) : only('sandt', !made)
}

/** The case with some of it left open, within what it may be changed to, and the rest as it is. */
export const withOpen = (grundlag: Grundlag, frihed: Frihed): Grundlag => ({
  ...grundlag,
  fakta: (faktum) => (frihed.has(faktum) ? undefined : grundlag.fakta(faktum)),
  inden: (faktum) => frihed.get(faktum) ?? grundlag.inden?.(faktum),
  skøn: (skøn) => {
    const can = frihed.get(skøn)
    return can ? (oneValueOf(can) as boolean | undefined) : grundlag.skøn(skøn)
  },
})

/** What is so now. */
export const nu = (one: Faktum | Skøn, grundlag: Grundlag): Value | undefined =>
  erFaktum(one) ? grundlag.fakta(one) : grundlag.skøn(one)

/** What it may be changed to, and what it is now: left as it is, it is not changed. */
export function orAsNow(one: Faktum | Skøn, can: Possible, grundlag: Grundlag): Possible {
  const now = nu(one, grundlag)
  return now === undefined ? can : either(can, kun(one, now))
}
