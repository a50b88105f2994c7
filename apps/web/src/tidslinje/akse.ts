import { type Day, firstDayOfMonth, monthIndex, monthOf, yearOf } from '@sagsvej/calendar'

/** How far apart the labels of the axis stand, in months: month, quarter, half-year, year, and so on. */
const STEPS = [1, 3, 6, 12, 24, 60, 120]

export interface Aksestreg {
  readonly dag: Day
  /** 1-12 where the axis shows months; absent where it shows years only. */
  readonly måned?: number
  /** Shown at January and at the first label. */
  readonly år?: number
}

/**
 * The days labelled on the axis from one day to another, at least `mindst` days between labels. Years stand at round
 * numbers of the step, months at the first of the quarter or half-year.
 */
export function akse(fra: Day, til: Day, mindst: number): readonly Aksestreg[] {
  const step = STEPS.find((months) => months * 28 >= mindst) ?? 240
  const first = monthIndex(fra) + (firstDayOfMonth(monthIndex(fra)) < fra ? 1 : 0)
  const days: Day[] = []
  // Months are counted from 1970, so that the multiples of 12 are Januaries.
  for (let month = Math.ceil(first / step) * step; firstDayOfMonth(month) <= til; month += step) {
    days.push(firstDayOfMonth(month))
  }
  return days.map((dag, i) => ({
    dag,
    ...(step < 12 ? { måned: monthOf(dag) } : {}),
    ...(step >= 12 || monthOf(dag) === 1 || yearOfFirst(i, days) ? { år: yearOf(dag) } : {}),
  }))
}

/** The first label bears the year too, unless January follows so soon that the two would touch. */
function yearOfFirst(i: number, days: readonly Day[]): boolean {
  const next = days[1]
  return i === 0 && !(next !== undefined && monthOf(next) === 1)
}
