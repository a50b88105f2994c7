import { CalendarError } from './errors.ts'

/** Counts and lengths are whole numbers; a fraction or NaN here would silently give a wrong date. */
export function requireWhole(name: string, value: number, atLeast = Number.MIN_SAFE_INTEGER): void {
  if (Number.isSafeInteger(value) && value >= atLeast) return
  const least = atLeast === Number.MIN_SAFE_INTEGER ? '' : ` of at least ${atLeast}`
  throw new CalendarError('notWhole', `${name} must be a whole number${least}, not ${value}`, {
    name,
    value: String(value),
  })
}
