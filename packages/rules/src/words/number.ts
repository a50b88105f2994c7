import type { Afrunding, Brøk, Comparison, Led } from '../tree.ts'
import { type Enhed, stepsInOne, UnitError } from '../units.ts'
import { Udtryk } from './expression.ts'
import { Sandt } from './truth.ts'
import { writtenSteps } from './written.ts'

/** Rounding to an amount of a unit; the result that is rounded must be in that unit. */
export type AfrundingI<U extends Enhed> = Afrunding & { readonly enhed: U }

/**
 * A number with a unit. The unit stands in a property, so that weeks and kroner are different types and comparing
 * them does not compile.
 */
export class Tal<U extends Enhed> extends Udtryk {
  readonly art = 'tal' as const
  readonly enhed: U

  constructor(led: Led, enhed: U) {
    super(led)
    this.enhed = enhed
  }

  /** This many or more. */
  mindst(b: Tal<U>): Sandt {
    return this.#compare('atLeast', b)
  }
  /** Strictly more: "mere end". */
  over(b: Tal<U>): Sandt {
    return this.#compare('over', b)
  }
  /** This many or fewer. */
  højst(b: Tal<U>): Sandt {
    return this.#compare('atMost', b)
  }
  /** Strictly fewer. */
  under(b: Tal<U>): Sandt {
    return this.#compare('under', b)
  }
  /** Exactly this many. */
  lig(b: Tal<U>): Sandt {
    return this.#compare('equal', b)
  }

  /** The sum. A case in which it passes 2^53 steps is refused (`notExact`). */
  plus(b: Tal<U>): Tal<U> {
    return new Tal({ op: 'add', a: this.led, b: b.led, enhed: this.enhed }, this.enhed)
  }
  /** What is left; may be below zero. One infinity less another is no number: the question does not arise. */
  minus(b: Tal<U>): Tal<U> {
    return new Tal({ op: 'subtract', a: this.led, b: b.led, enhed: this.enhed }, this.enhed)
  }
  /** "dog højst": the smaller of the two. */
  dogHøjst(b: Tal<U>): Tal<U> {
    return new Tal({ op: 'least', of: [this.led, b.led], kind: 'tal', enhed: this.enhed }, this.enhed)
  }
  /** "dog mindst": the larger of the two. */
  dogMindst(b: Tal<U>): Tal<U> {
    return new Tal({ op: 'greatest', of: [this.led, b.led], kind: 'tal', enhed: this.enhed }, this.enhed)
  }
  /**
   * A fraction of this number, e.g. `brøkdel(3, 4, afrundTil('nærmeste', 'kr/uge', '0.01'))`.
   * @throws UnitError unless it is a whole number over a positive whole number
   */
  brøkdel(numerator: number, denominator: number, afrunding: AfrundingI<U>): Tal<U> {
    if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || denominator < 1) {
      throw new UnitError('notANumber', `${numerator}/${denominator} is not a fraction of whole numbers`)
    }
    return quotientOf([this], [], { numerator, denominator }, this.enhed, afrunding)
  }
  /** Times another number; the product is in the unit named, and is rounded as named. 100 per cent is 1. */
  gange<V extends Enhed, R extends Enhed>(b: Tal<V>, resultat: R, afrunding: AfrundingI<NoInfer<R>>): Tal<R> {
    return quotientOf([this, b], [], ONE, resultat, afrunding)
  }
  /**
   * Divided by another number; the quotient is in the unit named, and is rounded as named. 100 per cent is 1. Divided
   * by nothing there is no quotient: the question does not arise.
   */
  delt<V extends Enhed, R extends Enhed>(b: Tal<V>, resultat: R, afrunding: AfrundingI<NoInfer<R>>): Tal<R> {
    return quotientOf([this], [b], ONE, resultat, afrunding)
  }

  #compare(how: Comparison, b: Tal<U>): Sandt {
    return new Sandt({ op: 'compare', how, a: this.led, b: b.led })
  }
}

const ONE: Brøk = { numerator: 1, denominator: 1 }

const product = (numbers: readonly number[]): number => numbers.reduce((all, n) => all * n, 1)

const greatestDivisor = (a: number, b: number): number => (b === 0 ? a : greatestDivisor(b, a % b))

const reduced = ({ numerator, denominator }: Brøk): Brøk => {
  const common = greatestDivisor(numerator, denominator)
  return { numerator: numerator / common, denominator: denominator / common }
}

function quotientOf<R extends Enhed>(
  factors: readonly Tal<Enhed>[],
  divisors: readonly Tal<Enhed>[],
  brøk: Brøk,
  enhed: R,
  afrunding: Afrunding,
): Tal<R> {
  const inOne = (numbers: readonly Tal<Enhed>[]) => product(numbers.map((n) => stepsInOne(n.enhed)))
  const skala = reduced({
    numerator: stepsInOne(enhed) * inOne(divisors),
    denominator: inOne(factors),
  })
  const [f, d] = [factors.map((n) => n.led), divisors.map((n) => n.led)]
  return new Tal({ op: 'quotient', factors: f, divisors: d, brøk, skala, afrunding, enhed }, enhed)
}

/**
 * The product of some numbers divided by the product of others, in the unit named and rounded once, at the end:
 * `udregn({ gange: [ugebeløb, fravær], delt: [normaltid] }, 'kr/uge', afrundTil('nærmeste', 'kr/uge', '1'))`. 100 per
 * cent is 1. Divided by nothing there is no result: the question does not arise.
 */
export const udregn = <R extends Enhed>(
  { gange, delt = [] }: { readonly gange: readonly Tal<Enhed>[]; readonly delt?: readonly Tal<Enhed>[] },
  resultat: R,
  afrunding: AfrundingI<NoInfer<R>>,
): Tal<R> => quotientOf(gange, delt, ONE, resultat, afrunding)

/** A constant in a unit, written in decimals: `tal('timer', '33.5')`. @throws RuleError */
export const tal = <U extends Enhed>(enhed: U, written: string | number): Tal<U> =>
  new Tal({ op: 'const', kind: 'tal', value: writtenSteps(enhed, written), enhed }, enhed)

/** Days. @throws UnitError unless it is a whole number; so do weeks and months */
export const dage = (n: number): Tal<'dage'> => tal('dage', n)
export const uger = (n: number): Tal<'uger'> => tal('uger', n)
export const måneder = (n: number): Tal<'måneder'> => tal('måneder', n)
/** Hours, to a hundredth: `timer('7.4')`. @throws UnitError */
export const timer = (n: number | string): Tal<'timer'> => tal('timer', n)
export const timerOmUgen = (n: number | string): Tal<'timer/uge'> => tal('timer/uge', n)

/**
 * How a result is rounded: the direction, and to what amount of the unit: `afrundTil('nærmeste', 'kr', '0.01')`.
 * @throws UnitError unless the amount is more than nothing
 */
export const afrundTil = <U extends Enhed>(
  retning: Afrunding['retning'],
  enhed: U,
  til: string,
): AfrundingI<U> => {
  const tilSteps = writtenSteps(enhed, til)
  if (tilSteps < 1) throw new UnitError('tooFine', `Nothing can be rounded to ${til} ${enhed}`)
  return { retning, tilSteps, enhed }
}
