import { type DaySet, daySet, EMPTY, FIRST_DAY, intersect, LAST_DAY, NEVER, union } from '@sagsvej/calendar'
import type { FaktumType } from './fact.ts'
import { stepsPer } from './units.ts'
import type { Kind, Value } from './value.ts'

/** A truth that may still come out in the ways marked. */
export interface PossibleTruth {
  readonly kind: 'sandt'
  readonly ja: boolean
  readonly nej: boolean
  readonly ir: boolean
}

/** A number (in steps) or a day between two, both included; none at all where `low` is above `high`. */
export interface PossibleNumber {
  readonly kind: 'tal' | 'dato'
  readonly low: number
  readonly high: number
  readonly ir: boolean
}

export interface PossibleChoice {
  readonly kind: 'valg'
  /** The keys still possible; undefined where it can be any. */
  readonly keys: readonly string[] | undefined
  readonly ir: boolean
}

/**
 * A set that holds at least the days of `surely` and at most those of `perhaps`. `exact` where the two are known to be
 * one and the same; `some` unless the question cannot arise at all.
 */
export interface PossibleDays {
  readonly kind: 'dagmængde'
  readonly surely: DaySet
  readonly perhaps: DaySet
  readonly exact: boolean
  readonly some: boolean
  readonly ir: boolean
}

/** `only`: the one list it is, where that is known; else any. */
export interface PossibleList {
  readonly kind: 'liste'
  readonly ir: boolean
  readonly only?: Value
}

/**
 * What an open answer can still be. `ir`: that the question does not arise is one of the possibilities. Wider than the
 * truth at times, never narrower, so that what is settled here is settled (interval arithmetic over Kleene's logic).
 */
export type Possible = PossibleTruth | PossibleNumber | PossibleChoice | PossibleDays | PossibleList

/** What is possible, by kind. */
export interface PossibleBy {
  readonly sandt: PossibleTruth
  readonly tal: PossibleNumber
  readonly dato: PossibleNumber
  readonly valg: PossibleChoice
  readonly dagmængde: PossibleDays
  readonly liste: PossibleList
}

const ALL_DAYS = daySet([{ from: FIRST_DAY, to: NEVER }])

/** Anything of a kind: what a hole in the law, or a fact without bounds, leaves possible. */
export function anything(kind: Kind, ir: boolean): Possible {
  switch (kind) {
    case 'sandt':
      return { kind, ja: true, nej: true, ir }
    case 'tal':
      return { kind, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, ir }
    case 'dato':
      return { kind, low: FIRST_DAY, high: NEVER, ir }
    case 'valg':
      return { kind, keys: undefined, ir }
    case 'dagmængde':
      return { kind, surely: EMPTY, perhaps: ALL_DAYS, exact: false, some: true, ir }
    case 'liste':
      return { kind, ir }
  }
}

/** What a fact not known may turn out to be: whatever its type allows. A day that someone states is one that comes. */
export function unknownOf(type: FaktumType): Possible {
  if (type.art === 'tal') {
    const per = stepsPer(type.enhed)
    return { kind: 'tal', low: Math.ceil(type.min * per), high: Math.floor(type.max * per), ir: false }
  }
  if (type.art === 'dato') return { kind: 'dato', low: FIRST_DAY, high: LAST_DAY, ir: false }
  if (type.art === 'valg') return { kind: 'valg', keys: type.valg.map((v) => v.nøgle), ir: false }
  return anything(type.art, false)
}

/** Just one value. */
export function only(kind: Kind, value: Value): Possible {
  switch (kind) {
    case 'sandt':
      return { kind, ja: value === true, nej: value !== true, ir: false }
    case 'tal':
    case 'dato':
      return { kind, low: value as number, high: value as number, ir: false }
    case 'valg':
      return { kind, keys: [value as string], ir: false }
    case 'dagmængde': {
      const days = value as DaySet
      return { kind, surely: days, perhaps: days, exact: true, some: true, ir: false }
    }
    case 'liste':
      return { kind, ir: false, only: value }
  }
}

/** That the question does not arise, and nothing else. */
export function notArising(kind: Kind): Possible {
  switch (kind) {
    case 'sandt':
      return { kind, ja: false, nej: false, ir: true }
    case 'tal':
    case 'dato':
      return { kind, low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY, ir: true }
    case 'valg':
      return { kind, keys: [], ir: true }
    case 'dagmængde':
      return { kind, surely: ALL_DAYS, perhaps: EMPTY, exact: false, some: false, ir: true }
    case 'liste':
      return { kind, ir: true }
  }
}

/** What is possible when it is the one or the other, of one kind. */
export function either(a: Possible, b: Possible): Possible {
  const ir = a.ir || b.ir
  if (a.kind === 'sandt' && b.kind === 'sandt') {
    return { kind: 'sandt', ja: a.ja || b.ja, nej: a.nej || b.nej, ir }
  }
  if ((a.kind === 'tal' || a.kind === 'dato') && a.kind === b.kind) {
    return { kind: a.kind, low: Math.min(a.low, b.low), high: Math.max(a.high, b.high), ir }
  }
  if (a.kind === 'valg' && b.kind === 'valg') {
    return { kind: 'valg', keys: a.keys && b.keys && [...new Set([...a.keys, ...b.keys])], ir }
  }
  if (a.kind === 'dagmængde' && b.kind === 'dagmængde') return eitherDays(a, b)
  return { kind: 'liste', ir }
}

function eitherDays(a: PossibleDays, b: PossibleDays): PossibleDays {
  const ir = a.ir || b.ir
  if (!a.some) return { ...b, ir }
  if (!b.some) return { ...a, ir }
  const exact = a.exact && b.exact && sameDays(a.surely, b.surely)
  return {
    kind: 'dagmængde',
    surely: exact ? a.surely : intersect(a.surely, b.surely),
    perhaps: exact ? a.surely : union(a.perhaps, b.perhaps),
    exact,
    some: true,
    ir,
  }
}

/** What is possible when it is the one and the other at once. */
export function both(a: Possible, b: Possible): Possible {
  const ir = a.ir && b.ir
  if (a.kind === 'sandt' && b.kind === 'sandt') {
    return { kind: 'sandt', ja: a.ja && b.ja, nej: a.nej && b.nej, ir }
  }
  if ((a.kind === 'tal' || a.kind === 'dato') && a.kind === b.kind) {
    const [low, high] = [Math.max(a.low, b.low), Math.min(a.high, b.high)]
    return low > high ? { ...notArising(a.kind), ir } : { kind: a.kind, low, high, ir }
  }
  return { ...a, ir }
}

/** Sets are written in one way only, so equal ones are alike. */
export const sameDays = (a: DaySet, b: DaySet): boolean =>
  a === b || (a.length === b.length && a.every((p, i) => p.from === b[i]?.from && p.to === b[i]?.to))

/** The one thing that is possible: a value, that the question does not arise, or undefined where more are left. */
export type Settled = { readonly value: Value } | 'ikke relevant' | undefined

export function settledOf(possible: Possible): Settled {
  if (!hasValue(possible)) return 'ikke relevant'
  if (possible.ir) return undefined
  switch (possible.kind) {
    case 'sandt':
      return possible.ja === possible.nej ? undefined : { value: possible.ja }
    case 'tal':
    case 'dato':
      return possible.low === possible.high ? { value: possible.low } : undefined
    case 'valg': {
      const [only, ...others] = possible.keys ?? []
      return only === undefined || others.length > 0 ? undefined : { value: only }
    }
    case 'dagmængde':
      return possible.exact ? { value: possible.surely } : undefined
    case 'liste':
      return possible.only === undefined ? undefined : { value: possible.only }
  }
}

function hasValue(possible: Possible): boolean {
  switch (possible.kind) {
    case 'sandt':
      return possible.ja || possible.nej
    case 'tal':
    case 'dato':
      return possible.low <= possible.high
    case 'valg':
      return possible.keys?.length !== 0
    case 'dagmængde':
      return possible.some
    case 'liste':
      return true
  }
}
