import type { HolidayCalendar } from '@sagsvej/calendar'
import type { BoolExpr, NumExpr, SetExpr } from './expr.ts'
import type { Pool } from './pool.ts'
import type { Truths } from './truth.ts'

/** Makes sets of days, simplified as they are made. */
export function daySets({ set }: Pick<Pool, 'set'>, { yes, no }: Truths) {
  const none = set({ e: 'noDays' })
  const all = set({ e: 'allDays' })

  /** Whether no day lies in the one that does not lie in the other, as far as can be seen when the law is compiled. */
  function within(part: SetExpr, whole: SetExpr): boolean {
    if (part === whole || part === none || whole === all) return true
    if (part.e === 'pickSet' && within(part.met, whole) && within(part.unmet, whole)) return true
    return whole.e === 'pickSet' && within(part, whole.met) && within(part, whole.unmet)
  }

  function pick(when: BoolExpr, met: SetExpr, unmet: SetExpr): SetExpr {
    if (met === unmet || when === yes) return met
    if (when === no) return unmet
    if (met.e === 'pickSet' && met.when === when) return pick(when, met.met, unmet)
    if (unmet.e === 'pickSet' && unmet.when === when) return pick(when, met, unmet.unmet)
    return set({ e: 'pickSet', when, met, unmet })
  }

  return {
    none,
    all,
    periods: (list: string, where: BoolExpr): SetExpr =>
      where === no ? none : set({ e: 'periods', list, where }),
    union: (a: SetExpr, b: SetExpr): SetExpr => {
      if (within(a, b)) return b
      return within(b, a) ? a : set({ e: 'union', a, b })
    },
    intersect: (a: SetExpr, b: SetExpr): SetExpr => {
      if (within(a, b)) return a
      return within(b, a) ? b : set({ e: 'intersect', a, b })
    },
    without: (a: SetExpr, b: SetExpr): SetExpr => {
      if (b === none) return a
      return within(a, b) ? none : set({ e: 'without', a, b })
    },
    dropFirst: (of: SetExpr, days: NumExpr): SetExpr =>
      of === none || days.max <= 0 ? of : set({ e: 'dropFirst', set: of, days }),
    holidays: (of: SetExpr, calendar: HolidayCalendar, weekdays: readonly number[]): SetExpr =>
      of === none ? none : set({ e: 'holidays', set: of, calendar, weekdays }),
    weekdays: (of: SetExpr, weekdays: readonly number[]): SetExpr =>
      of === none ? none : set({ e: 'weekdays', set: of, weekdays }),
    from: (of: SetExpr, day: NumExpr): SetExpr => (of === none ? none : set({ e: 'from', set: of, day })),
    pick,
  }
}

export type DaySets = ReturnType<typeof daySets>
