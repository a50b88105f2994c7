import type { HolidayCalendar } from '@sagsvej/calendar'
import type { BoolExpr, NumExpr, SetExpr } from './expr.ts'
import type { Pool } from './pool.ts'
import type { Truths } from './truth.ts'

/** Makes sets of days, simplified as they are made. */
export function daySets({ set }: Pick<Pool, 'set'>, { yes, no }: Truths) {
  const none = set({ e: 'noDays' })
  const all = set({ e: 'allDays' })

  return {
    none,
    all,
    periods: (list: string, where: BoolExpr): SetExpr =>
      where === no ? none : set({ e: 'periods', list, where }),
    union: (a: SetExpr, b: SetExpr): SetExpr => {
      if (a === b || b === none || a === all) return a
      return a === none || b === all ? b : set({ e: 'union', a, b })
    },
    intersect: (a: SetExpr, b: SetExpr): SetExpr => {
      if (a === b || b === all || a === none) return a
      return a === all || b === none ? b : set({ e: 'intersect', a, b })
    },
    without: (a: SetExpr, b: SetExpr): SetExpr => {
      if (b === none || a === none) return a
      return a === b || b === all ? none : set({ e: 'without', a, b })
    },
    dropFirst: (of: SetExpr, days: NumExpr): SetExpr =>
      of === none || days.max <= 0 ? of : set({ e: 'dropFirst', set: of, days }),
    holidays: (of: SetExpr, calendar: HolidayCalendar, weekdays: readonly number[]): SetExpr =>
      of === none ? none : set({ e: 'holidays', set: of, calendar, weekdays }),
    weekdays: (of: SetExpr, weekdays: readonly number[]): SetExpr =>
      of === none ? none : set({ e: 'weekdays', set: of, weekdays }),
    from: (of: SetExpr, day: NumExpr): SetExpr => (of === none ? none : set({ e: 'from', set: of, day })),
    pick: (when: BoolExpr, met: SetExpr, unmet: SetExpr): SetExpr => {
      if (met === unmet || when === yes) return met
      return when === no ? unmet : set({ e: 'pickSet', when, met, unmet })
    },
  }
}

export type DaySets = ReturnType<typeof daySets>
