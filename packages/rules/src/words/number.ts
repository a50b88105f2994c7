import type { Afrunding, Comparison, Led, Skala } from '../tree.ts'
import { type Enhed, stepsInOne, toSteps, UnitError } from '../units.ts'
import { Udtryk } from './expression.ts'
import { Sandt } from './truth.ts'

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
  lig(b: Tal<U>): Sandt {
    return this.#compare('equal', b)
  }

  plus(b: Tal<U>): Tal<U> {
    return new Tal({ op: 'add', a: this.led, b: b.led, enhed: this.enhed }, this.enhed)
  }
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
    return new Tal(
      { op: 'fraction', of: this.led, numerator, denominator, afrunding, enhed: this.enhed },
      this.enhed,
    )
  }
  /** Times another number; the product is in the unit named, and is rounded as named. 100 per cent is 1. */
  gange<V extends Enhed, R extends Enhed>(b: Tal<V>, resultat: R, afrunding: AfrundingI<NoInfer<R>>): Tal<R> {
    const skala = {
      numerator: stepsInOne(this.enhed) * stepsInOne(b.enhed),
      denominator: stepsInOne(resultat),
    }
    return this.#scaled('multiply', b, skala, resultat, afrunding)
  }
  /**
   * Divided by another number; the quotient is in the unit named, and is rounded as named. 100 per cent is 1. Divided
   * by nothing there is no quotient: the question does not arise.
   */
  delt<V extends Enhed, R extends Enhed>(b: Tal<V>, resultat: R, afrunding: AfrundingI<NoInfer<R>>): Tal<R> {
    const skala = {
      numerator: stepsInOne(this.enhed),
      denominator: stepsInOne(b.enhed) * stepsInOne(resultat),
    }
    return this.#scaled('divide', b, skala, resultat, afrunding)
  }

  #compare(how: Comparison, b: Tal<U>): Sandt {
    return new Sandt({ op: 'compare', how, a: this.led, b: b.led })
  }
  #scaled<R extends Enhed>(
    op: 'multiply' | 'divide',
    b: Tal<Enhed>,
    skala: Skala,
    enhed: R,
    afrunding: Afrunding,
  ): Tal<R> {
    return new Tal({ op, a: this.led, b: b.led, skala, afrunding, enhed }, enhed)
  }
}

/** A constant in a unit, written in decimals: `tal('timer', '33.5')`. @throws UnitError */
export const tal = <U extends Enhed>(enhed: U, written: string | number): Tal<U> =>
  new Tal({ op: 'const', kind: 'tal', value: toSteps(enhed, written), enhed }, enhed)

export const dage = (n: number): Tal<'dage'> => tal('dage', n)
export const uger = (n: number): Tal<'uger'> => tal('uger', n)
export const måneder = (n: number): Tal<'måneder'> => tal('måneder', n)
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
  const tilSteps = toSteps(enhed, til)
  if (tilSteps < 1) throw new UnitError('tooFine', `Nothing can be rounded to ${til} ${enhed}`)
  return { retning, tilSteps, enhed }
}
