import type { Day } from '@sagsvej/calendar'
import type { Sikkerhed } from './certainty.ts'

/** Since when something of the law could be known: published by the lawgiver, and entered or mended by us. */
export interface Kendt {
  readonly offentliggjort?: Day
  readonly indført?: Day
}

/**
 * The law as it is looked at. `ventet`: also what is expected but not adopted; only for previews.
 * `offentliggjortSenest`: only what was published by that day, for what should have been decided then. `indførtSenest`:
 * only what this product held on that day, for bringing back what it answered.
 */
export interface Lovsyn {
  readonly ventet?: boolean
  readonly offentliggjortSenest?: Day
  readonly indførtSenest?: Day
}

/** Something of the law that is in force from a day to a day, both included; `til` NEVER while it still is. */
export interface Tidsbundet {
  readonly fra: Day
  readonly til: Day
  readonly sikkerhed: Sikkerhed
  readonly kendt?: Kendt
}

/** A stretch of days on which one and the same thing governs. */
export interface Stykke<T> {
  readonly fra: Day
  readonly til: Day
  readonly gælder: T
}

const seen = new WeakMap<readonly Tidsbundet[], Map<string, readonly Stykke<Tidsbundet>[]>>()

/**
 * What governs when, in a view of the law: stretches in order and apart. What was known later takes its days from what
 * was known before it, and what is expected from what is adopted. A day in none of them is a hole.
 */
export function inForce<T extends Tidsbundet>(all: readonly T[], syn: Lovsyn = {}): readonly Stykke<T>[] {
  const views = seen.get(all) ?? new Map<string, readonly Stykke<Tidsbundet>[]>()
  seen.set(all, views)
  const key = `${syn.ventet ?? false} ${syn.offentliggjortSenest} ${syn.indførtSenest}`
  const found = views.get(key) ?? laidOver(all, syn)
  views.set(key, found)
  return found as readonly Stykke<T>[]
}

/** What governs on a day; undefined in a hole, and on a day that never comes unless something is open to the end. */
export function inForceOn<T extends Tidsbundet>(
  all: readonly T[],
  day: Day,
  syn?: Lovsyn,
): Stykke<T> | undefined {
  return inForce(all, syn).find(({ fra, til }) => fra <= day && day <= til)
}

const LONG_AGO = Number.NEGATIVE_INFINITY

/** Later in this order is what wins. */
export const compareKnown = (a: Tidsbundet, b: Tidsbundet): number =>
  Number(a.sikkerhed === 'ventet') - Number(b.sikkerhed === 'ventet') ||
  compare(a.kendt?.offentliggjort, b.kendt?.offentliggjort) ||
  compare(a.kendt?.indført, b.kendt?.indført)

function compare(a: Day | undefined, b: Day | undefined): number {
  const [one, other] = [a ?? LONG_AGO, b ?? LONG_AGO]
  return one === other ? 0 : one < other ? -1 : 1
}

function isSeen({ sikkerhed, kendt = {} }: Tidsbundet, syn: Lovsyn): boolean {
  const { offentliggjort = LONG_AGO, indført = LONG_AGO } = kendt
  const { offentliggjortSenest = Number.POSITIVE_INFINITY, indførtSenest = Number.POSITIVE_INFINITY } = syn
  if (sikkerhed === 'ventet' && !syn.ventet) return false
  return offentliggjort <= offentliggjortSenest && indført <= indførtSenest
}

function laidOver<T extends Tidsbundet>(all: readonly T[], syn: Lovsyn): readonly Stykke<T>[] {
  const visible = all.filter((one) => isSeen(one, syn)).sort(compareKnown)
  const laid = visible.reduce<readonly Stykke<T>[]>(
    (below, gælder) => [
      ...below.flatMap((one) => outside(one, gælder)),
      { fra: gælder.fra, til: gælder.til, gælder },
    ],
    [],
  )
  return [...laid].sort((a, b) => a.fra - b.fra)
}

/** What is left of a stretch on both sides of what is laid over it. */
function outside<T>(one: Stykke<T>, { fra, til }: Tidsbundet): readonly Stykke<T>[] {
  if (til < one.fra || one.til < fra) return [one]
  const before = one.fra < fra ? [{ ...one, til: (fra - 1) as Day }] : []
  const after = til < one.til ? [{ ...one, fra: (til + 1) as Day }] : []
  return [...before, ...after]
}
