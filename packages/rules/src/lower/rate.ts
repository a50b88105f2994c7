import { NEVER } from '@sagsvej/calendar'
import { inForce } from '../in-force.ts'
import { anyOf } from '../kernel/any-of.ts'
import type { BoolExpr, NumExpr, TableRow } from '../kernel/expr.ts'
import { anything, notArising } from '../kernel/extremes.ts'
import { firstOf } from '../kernel/first-of.ts'
import type { Sym } from '../kernel/sym.ts'
import { rowsFor, type Sats, type SatsRække } from '../rate.ts'
import type { Led } from '../tree.ts'
import type { Lowering } from './context.ts'
import { numberOf } from './truth.ts'

type RateLed = Extract<Led, { op: 'rate' }>

/** The amount on the day, or on the days it may be; a day without a known amount leaves any. */
export function lowerRate(led: RateLed, to: Lowering): Sym {
  const { k } = to
  const { t, n } = k
  const day = numberOf(led.on, to)
  const known = tableOf(led.sats, led.virkning, to)
  const never = n.day(NEVER)
  const gap = gapsOf(known).map(({ fra, til }) =>
    t.and(t.atLeast(day.high, n.day(fra)), t.atLeast(n.day(til), day.low)),
  )
  const inGap = t.and(day.some, t.or(...gap))
  if (day.low === day.high && day.ir === t.not(day.some)) {
    const amount: Sym = { ...point(n.lookup(known, day.low)), some: t.yes, ir: t.no }
    const arises = t.and(day.some, t.not(t.equal(day.low, never)))
    return firstOf(
      k,
      [
        { when: t.not(arises), gives: notArising(k, 'tal') },
        { when: t.or(...gap), gives: anything(k, 'tal') },
      ],
      amount,
    )
  }
  const comes = t.and(day.some, t.under(day.low, never))
  return anyOf(k, 'tal', [
    { when: inGap, gives: anything(k, 'tal') },
    {
      when: t.and(comes, t.not(inGap)),
      gives: {
        kind: 'tal',
        low: n.lookupLeast(known, day.low, day.high),
        high: n.lookupMost(known, day.low, day.high),
        some: t.yes,
        ir: t.no,
      },
    },
    { when: mayNotArise(to, day, never), gives: notArising(k, 'tal') },
  ])
}

const point = (amount: NumExpr) => ({ kind: 'tal' as const, low: amount, high: amount })

const mayNotArise = (
  { k: { t } }: Lowering,
  day: { readonly high: NumExpr; readonly some: BoolExpr; readonly ir: BoolExpr },
  never: NumExpr,
): BoolExpr => t.or(day.ir, t.and(day.some, t.equal(day.high, never)))

const tables = new WeakMap<readonly SatsRække[], Map<string, readonly TableRow[]>>()

/** The rows with a known amount, one table for each view of a rate, so that it stands once in what is compiled. */
function tableOf(sats: Sats, virkning: string | undefined, { given }: Lowering): readonly TableRow[] {
  const rows = rowsFor(sats, virkning)
  const views = tables.get(rows) ?? new Map<string, readonly TableRow[]>()
  tables.set(rows, views)
  const key = JSON.stringify(given.lovsyn ?? {})
  const made =
    views.get(key) ??
    inForce(rows, given.lovsyn)
      .filter(({ gælder: { sikkerhed } }) => sikkerhed !== 'konflikt' && sikkerhed !== 'ukendt')
      .map(({ fra, til, gælder }) => ({ fra, til, value: gælder.steps }))
  views.set(key, made)
  return made
}

/** The stretches of days before NEVER that no row covers, in order. */
export function gapsOf(
  rows: readonly { readonly fra: number; readonly til: number }[],
): readonly { readonly fra: number; readonly til: number }[] {
  const gaps: { fra: number; til: number }[] = []
  let next = Number.NEGATIVE_INFINITY
  for (const { fra, til } of rows) {
    if (next < fra) gaps.push({ fra: next, til: fra - 1 })
    next = til + 1
  }
  if (next < NEVER) gaps.push({ fra: next, til: NEVER - 1 })
  return gaps
}
