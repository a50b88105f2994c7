import type { Led } from '../tree.ts'
import type { Enhed } from '../units.ts'
import type { Valg } from './choice.ts'
import type { Dato } from './date.ts'
import { type Dagmængde, daysOf } from './day-set.ts'
import { Udtryk } from './expression.ts'
import { Tal } from './number.ts'
import { alle, type Sandt } from './truth.ts'

/** What a record's fields may be. */
export type FeltUdtryk = Sandt | Tal<Enhed> | Dato | Valg<string>
export type Felter = Readonly<Record<string, FeltUdtryk>>

/** A list of small records. `hvor` narrows it; the fields are words of their own kinds. */
export class Liste<F extends Felter> extends Udtryk {
  readonly art = 'liste' as const
  readonly felter: F
  readonly #where: Sandt | undefined

  constructor(led: Led, felter: F, where?: Sandt) {
    super(led)
    this.felter = felter
    this.#where = where
  }

  hvor(condition: (post: F) => Sandt): Liste<F> {
    const next = condition(this.felter)
    return new Liste(this.led, this.felter, this.#where ? alle(this.#where, next) : next)
  }
  antal(): Tal<'antal'> {
    return new Tal({ op: 'countOf', list: this.led, ...this.#narrowed() }, 'antal')
  }
  sum<U extends Enhed>(of: (post: F) => Tal<U>): Tal<U> {
    const item = of(this.felter)
    return new Tal(
      { op: 'sumOf', list: this.led, item: item.led, enhed: item.enhed, ...this.#narrowed() },
      item.enhed,
    )
  }
  /** The days the records cover, for a list of periods. */
  dage(): Dagmængde {
    return daysOf(this.led, this.#where?.led)
  }

  #narrowed(): { where?: Led } {
    return this.#where ? { where: this.#where.led } : {}
  }
}
