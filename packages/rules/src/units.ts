/**
 * Units of the law's numbers. A number is held as a whole count of its unit's smallest step, so money is never a
 * binary float: kroner in øre, hours, kilometres and per cent in hundredths, weeks in days.
 */
const STEPS = {
  kr: 100,
  'kr/time': 100,
  'kr/dag': 100,
  'kr/uge': 100,
  'kr/md': 100,
  'kr/km': 100,
  timer: 100,
  'timer/uge': 100,
  km: 100,
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

/** Steps in the number one, as a factor: 100 per cent is 1, so its 10 000 steps are. */
export const stepsInOne = (enhed: Enhed): number => STEPS[enhed] * (enhed === 'procent' ? 100 : 1)

export type UnitErrorCode = 'notANumber' | 'tooFine' | 'tooLarge'

/** A number that is not one of its unit's. English, for developers; `code` is what a user's text is made from. */
export class UnitError extends Error {
  readonly code: UnitErrorCode

  constructor(code: UnitErrorCode, message: string) {
    super(message)
    this.name = 'UnitError'
    this.code = code
  }
}

/**
 * Steps of a number written in decimals, exactly: `toSteps('kr', '4565.50')` is 456550. Weeks may also be written with
 * sevenths: `toSteps('uger', '15 5/7')` is 110.
 * @throws UnitError when the text is no number, is finer than the unit's step, or is past 2^53 steps.
 */
export function toSteps(enhed: Enhed, written: string | number): number {
  const match = /^(-?)(\d+)(?:\.(\d+)| ([1-6])\/7)?$/.exec(String(written))
  if (!match || (match[4] !== undefined && STEPS[enhed] !== 7)) {
    throw new UnitError('notANumber', `${written} is not a number of ${enhed} written in decimals`)
  }
  const [, sign, whole = '0', decimals = '', sevenths = '0'] = match
  const numerator = BigInt(whole + decimals) * BigInt(STEPS[enhed])
  const denominator = 10n ** BigInt(decimals.length)
  if (numerator % denominator !== 0n) {
    throw new UnitError('tooFine', `${written} is finer than a step of ${enhed}`)
  }
  const steps = Number(numerator / denominator) + Number(sevenths)
  if (!Number.isSafeInteger(steps)) throw new UnitError('tooLarge', `${written} ${enhed} is too large`)
  return sign && steps !== 0 ? -steps : steps
}

/**
 * A count of steps as exact text, without trailing zeros: what `toSteps` reads. Weeks that are not whole have no exact
 * decimals and are written with sevenths. A count without limit is "Infinity", which `toSteps` refuses.
 */
export function fromSteps(enhed: Enhed, steps: number): string {
  const per = STEPS[enhed]
  const sign = steps < 0 ? '-' : ''
  const abs = Math.abs(steps)
  if (per === 1 || !Number.isFinite(steps)) return `${sign}${abs}`
  const [whole, rest] = [Math.floor(abs / per), abs % per]
  if (rest === 0) return `${sign}${whole}`
  if (per === 7) return `${sign}${whole} ${rest}/7`
  return `${sign}${whole}.${String(rest).padStart(2, '0').replace(/0$/, '')}`
}
