import { type Enhed, fromSteps } from '../units.ts'
import { hvis } from './conditional.ts'
import { type Dato, senesteAf, tidligsteAf } from './date.ts'
import type { Dagmængde } from './day-set.ts'
import { afrundTil, dage, type Tal, tal, udregn } from './number.ts'
import { alle, type Sandt } from './truth.ts'

/** A period of a timeline, and its value. */
export interface Tidslinjestykke<U extends Enhed> {
  readonly fra: Dato
  readonly til: Dato
  readonly værdi: Tal<U>
}

/** What a timeline asks of the list of periods it is read from. */
export interface Tidslinjeliste<U extends Enhed> {
  readonly enhed: U
  readonly hvor: (condition: (stykke: Tidslinjestykke<U>) => Sandt) => Tidslinjeliste<U>
  readonly sum: (of: (stykke: Tidslinjestykke<U>) => Tal<U>) => Tal<U>
  readonly antal: () => Tal<'antal'>
  readonly dage: () => Dagmængde
}

/**
 * A value over time: each period of a list has one, and on a day that no period covers there is none. It is no kind of
 * value of its own in the tree: each question is put in the words of lists and sets of days, so every back end knows it.
 */
export class Tidslinje<U extends Enhed> {
  readonly #liste: Tidslinjeliste<U>

  constructor(liste: Tidslinjeliste<U>) {
    this.#liste = liste
  }

  /** The value on a day; `ellers` on one that no period covers, and 0 on one whose period lacks the value. */
  den(day: Dato, ellers: Tal<U>): Tal<U> {
    const there = this.#liste.hvor(({ fra, til }) => alle(fra.senest(day), til.tidligst(day)))
    return hvis(
      there.antal().mindst(tal('antal', 1)),
      there.sum(({ værdi }) => værdi),
      ellers,
    )
  }

  /**
   * The sum over the days from one to another, both included, each day counting its value: hours a day become hours. The
   * last day must be one that comes: up to never, a period still running has no sum, and adds nothing.
   */
  sumFra(from: Dato, to: Dato): Tal<U> {
    const { enhed } = this.#liste
    const exact = afrundTil('nærmeste', enhed, fromSteps(enhed, 1))
    return this.#liste.sum(({ fra, til, værdi }) => {
      const days = senesteAf(fra, from).dageTil(tidligsteAf(til, to)).plus(dage(1)).dogMindst(dage(0))
      return udregn({ gange: [værdi, days] }, enhed, exact)
    })
  }

  /** The days on which the value meets a condition. */
  dageHvor(condition: (værdi: Tal<U>) => Sandt): Dagmængde {
    return this.#liste.hvor(({ værdi }) => condition(værdi)).dage()
  }
}
