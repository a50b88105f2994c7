import type { Afrunding, Comparison, Led } from '../tree.ts'
import { type Enhed, stepsPer, toSteps } from '../units.ts'
import { Udtryk } from './expression.ts'
import { Sandt } from './truth.ts'

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
  /** A fraction of this number, e.g. `brøkdel(3, 4, afrundTil('nærmeste', 'kr/uge', '0.01'))`. */
  brøkdel(numerator: number, denominator: number, afrunding: Afrunding): Tal<U> {
    return new Tal(
      { op: 'fraction', of: this.led, numerator, denominator, afrunding, enhed: this.enhed },
      this.enhed,
    )
  }
  /** Times another number; the product is in the unit named, and is rounded as named. */
  gange<V extends Enhed, R extends Enhed>(b: Tal<V>, resultat: R, afrunding: Afrunding): Tal<R> {
    return new Tal(
      { op: 'multiply', a: this.led, b: b.led, perB: stepsPer(b.enhed), afrunding, enhed: resultat },
      resultat,
    )
  }
  /** Divided by another number; the quotient is in the unit named, and is rounded as named. */
  delt<V extends Enhed, R extends Enhed>(b: Tal<V>, resultat: R, afrunding: Afrunding): Tal<R> {
    return new Tal(
      { op: 'divide', a: this.led, b: b.led, perB: stepsPer(b.enhed), afrunding, enhed: resultat },
      resultat,
    )
  }

  #compare(how: Comparison, b: Tal<U>): Sandt {
    return new Sandt({ op: 'compare', how, a: this.led, b: b.led })
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

/** How a result is rounded: the direction, and to what amount of the unit: `afrundTil('nærmeste', 'kr', '0.01')`. */
export const afrundTil = (retning: Afrunding['retning'], enhed: Enhed, til: string): Afrunding => ({
  retning,
  tilSteps: toSteps(enhed, til),
})
