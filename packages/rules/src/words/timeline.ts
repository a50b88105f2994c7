import type { Enhed } from '../units.ts'
import { type Dato, senesteAf, tidligsteAf } from './date.ts'
import type { Dagmængde } from './day-set.ts'
import { afrundTil, dage, type Tal, tal, udregn } from './number.ts'
import { alle, type Sandt } from './truth.ts'

/** One period of a timeline, and its value. */
interface Stykke<U extends Enhed> {
  readonly fra: Dato
  readonly til: Dato
  readonly værdi: Tal<U>
}

/** What a timeline needs of the list of periods it is read from. */
export interface Perioder<U extends Enhed> {
  readonly enhed: U
  readonly hvor: (condition: (stykke: Stykke<U>) => Sandt) => Perioder<U>
  readonly sum: <V extends Enhed>(of: (stykke: Stykke<U>) => Tal<V>) => Tal<V>
  readonly antal: () => Tal<'antal'>
  readonly dage: () => Dagmængde
}

/**
 * A value over time: each period of a list has one, and on days between them there is none. It is no kind of value of
 * its own in the tree: each question is said in the words of lists and sets of days, and so every back end knows it.
 */
export class Tidslinje<U extends Enhed> {
  readonly #perioder: Perioder<U>

  constructor(perioder: Perioder<U>) {
    this.#perioder = perioder
  }

  /** The value on a day; `ellers` on a day that no period covers. */
  den(day: Dato, ellers: Tal<U>, hvis: (when: Sandt, met: Tal<U>, unmet: Tal<U>) => Tal<U>): Tal<U> {
    const there = this.#perioder.hvor(({ fra, til }) => alle(fra.senest(day), til.tidligst(day)))
    return hvis(there.antal().mindst(tal('antal', 1)), there.sum(({ værdi }) => værdi), ellers)
  }

  /** The sum over the days from one to another, both included, each day counting its value: hours a day become hours. */
  sumFra(from: Dato, to: Dato): Tal<U> {
    const { enhed } = this.#perioder
    const smallest = afrundTil('nærmeste', enhed, '1')
    return this.#perioder.sum(({ fra, til, værdi }) => {
      const days = senesteAf(fra, from).dageTil(tidligsteAf(til, to)).plus(dage(1)).dogMindst(dage(0))
      return udregn({ gange: [værdi, days] }, enhed, smallest)
    })
  }

  /** The days on which the value meets a condition. */
  dageHvor(condition: (værdi: Tal<U>) => Sandt): Dagmængde {
    return this.#perioder.hvor(({ værdi }) => condition(værdi)).dage()
  }
}
