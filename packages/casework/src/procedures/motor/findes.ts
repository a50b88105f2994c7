import { addDays, type Day, parseDay } from '@sagsvej/calendar'
import type { Findes } from './sagsgang.ts'
import type { Stilling } from './stilling.ts'

/** Whether the law of the running has a step. A version that is only expected begins nothing, and ends nothing, but for who looks at it as if it were law. */
export function findes(span: Findes | undefined, s: Stilling): boolean {
  if (!span) return true
  const { fra, til, efter, dag } = span
  const day = dag === 'begyndelsen' ? parseDay(s.gang.begyndt) : s.tider.på
  const expected = (first: Day) =>
    s.kontekst.grundlag.lovsyn?.ventet !== true &&
    efter.bestemmelse.versioner.some((one) => one.fra === first && one.sikkerhed === 'ventet')
  if (fra !== undefined && (day < parseDay(fra) || expected(parseDay(fra)))) return false
  return til === undefined || day <= parseDay(til) || expected(addDays(parseDay(til), 1))
}
