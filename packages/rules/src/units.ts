/**
 * Units of the law's numbers. A number is held as a whole count of its unit's smallest step, so money is never a
 * binary float: kroner in øre, hours in hundredths, weeks in days.
 */
const STEPS = {
  kr: 100,
  'kr/time': 100,
  'kr/uge': 100,
  'kr/md': 100,
  timer: 100,
  'timer/uge': 100,
  dage: 1,
  uger: 7,
  måneder: 1,
  år: 1,
  procent: 100,
  antal: 1,
} as const

export type Enhed = keyof typeof STEPS

export const ENHEDER = Object.keys(STEPS) as readonly Enhed[]

/** Steps in one whole unit, e.g. 100 for kr. (øre) and 7 for uger (days). */
export const stepsPer = (enhed: Enhed): number => STEPS[enhed]

export class UnitError extends Error {}

/**
 * Steps of a number written in decimals, exactly: `toSteps('kr', '4565.50')` is 456550.
 * @throws UnitError when the text is no number, or is finer than the unit's step.
 */
export function toSteps(enhed: Enhed, written: string | number): number {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(written))
  if (!match) throw new UnitError(`${written} is not a number in ${enhed}`)
  const [, sign, whole = '0', decimals = ''] = match
  const numerator = BigInt(whole + decimals) * BigInt(STEPS[enhed])
  const denominator = 10n ** BigInt(decimals.length)
  if (numerator % denominator !== 0n) throw new UnitError(`${written} is finer than a step of ${enhed}`)
  const steps = Number(numerator / denominator)
  if (!Number.isSafeInteger(steps)) throw new UnitError(`${written} ${enhed} is too large`)
  return sign ? -steps : steps
}

/** The decimal text of a count of steps, without trailing zeros: the inverse of `toSteps` where the unit is decimal. */
export function fromSteps(enhed: Enhed, steps: number): string {
  const per = STEPS[enhed]
  if (per === 1) return String(steps)
  if (per === 7) return steps % 7 === 0 ? String(steps / 7) : (steps / 7).toFixed(4)
  const sign = steps < 0 ? '-' : ''
  const abs = Math.abs(steps)
  const decimals = String(abs % per)
    .padStart(2, '0')
    .replace(/0+$/, '')
  return `${sign}${Math.floor(abs / per)}${decimals ? `.${decimals}` : ''}`
}
