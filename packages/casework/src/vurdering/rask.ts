import { type Day, daySet, isNever, NEVER, runAtOrBefore } from '@sagsvej/calendar'
import { fravær } from '@sagsvej/law'
import type { Grundlag, Post } from '@sagsvej/rules'

/** The last day of the illness, when the person was well again before the day asked about. */
export function raskEfter(facts: Grundlag, på: Day): Day | undefined {
  const value = facts.fakta(fravær.faktum)
  if (!Array.isArray(value)) return undefined
  const periods = (value as readonly Post[]).map((post) => ({
    from: post.fra as Day,
    to: (post.til as Day | undefined) ?? NEVER,
  }))
  const last = runAtOrBefore(daySet(periods), på)?.to
  return last === undefined || isNever(last) || last >= på ? undefined : last
}
