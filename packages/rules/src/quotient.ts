import { RuleError } from './errors.ts'
import type { Afrunding } from './tree.ts'

/** Integers that must stay exact, or ±Infinity for a count without limit. @throws RuleError past 2^53 */
export function exact(n: number): number {
  if (Number.isSafeInteger(n) || Math.abs(n) === Number.POSITIVE_INFINITY) return n
  throw new RuleError('notExact', String(n), {
    da: 'Tallet er for stort til at regne nøjagtigt med. Sæt fakta’s grænser (min og max), så det ikke kan ske.',
    en: 'The number is too large to be exact. Set the bounds of the facts (min and max) so that it cannot happen.',
  })
}

/**
 * The product of `factors` divided by the product of `divisors`, rounded as said, exactly. Undefined where there is no
 * such number: nothing is divided by zero, and what has no limit is neither multiplied nor divided.
 * @throws RuleError when the result is past 2^53
 */
export function quotient(
  factors: readonly number[],
  divisors: readonly number[],
  { retning, tilSteps }: Pick<Afrunding, 'retning' | 'tilSteps'>,
): number | undefined {
  if (divisors.includes(0) || ![...factors, ...divisors].every(Number.isFinite)) return undefined
  const above = product(factors)
  const below = product([...divisors, tilSteps])
  const [n, d] = below < 0n ? [-above, -below] : [above, below]
  const down = n >= 0n || n % d === 0n ? n / d : n / d - 1n
  const rest = n - down * d
  const upward = retning === 'op' ? rest > 0n : retning === 'nærmeste' && 2n * rest >= d
  return exact(Number((upward ? down + 1n : down) * BigInt(tilSteps)))
}

const product = (numbers: readonly number[]): bigint => numbers.reduce((all, n) => all * BigInt(n), 1n)
