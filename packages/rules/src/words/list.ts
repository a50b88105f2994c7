import { badDefinition } from '../errors.ts'
import type { FaktumLed, Led } from '../tree.ts'
import type { Enhed } from '../units.ts'
import type { Valg } from './choice.ts'
import { hvis } from './conditional.ts'
import { Dato } from './date.ts'
import { type Dagmængde, daysOf } from './day-set.ts'
import { Udtryk } from './expression.ts'
import { Tal } from './number.ts'
import { aldrigOpfyldt, type Sandt } from './truth.ts'

/** What a record's fields may be. */
export type FeltUdtryk = Sandt | Tal<Enhed> | Dato | Valg<string>
export type Felter = Readonly<Record<string, FeltUdtryk>>

/**
 * A list of small records. `hvor` narrows it; the fields are words of their own kinds. A comparison with a field that a
 * record lacks does not arise, and so does not keep the record; a `til` it lacks is never.
 */
export class Liste<F extends Felter> extends Udtryk {
  readonly art = 'liste' as const
  readonly felter: F
  readonly #list: FaktumLed
  readonly #where: Sandt | undefined

  constructor(led: FaktumLed, felter: F, where?: Sandt) {
    super(led)
    this.#list = led
    this.felter = felter
    this.#where = where
  }

  /** The records for which this holds too. */
  hvor(condition: (post: F) => Sandt): Liste<F> {
    const next = condition(this.felter)
    const both = this.#where ? hvis(this.#where, next, aldrigOpfyldt) : next
    return new Liste(this.#list, this.felter, both)
  }
  antal(): Tal<'antal'> {
    return new Tal({ op: 'countOf', list: this.#list, ...this.#narrowed() }, 'antal')
  }
  /** The sum of a field, or of what is reckoned from fields; a record that lacks it adds nothing. */
  sum<U extends Enhed>(of: (post: F) => Tal<U>): Tal<U> {
    const item = of(this.felter)
    return new Tal(
      { op: 'sumOf', list: this.#list, item: item.led, enhed: item.enhed, ...this.#narrowed() },
      item.enhed,
    )
  }
  /** The days the records cover. @throws RuleError unless they are periods, with the dates `fra` and `til` */
  dage(): Dagmængde {
    if (!(this.felter.fra instanceof Dato && this.felter.til instanceof Dato)) {
      throw badDefinition(
        this.#list.faktum.nøgle,
        'Kun poster med datoerne fra og til er perioder og dækker dage.',
        'Only records with the dates fra and til are periods and cover days.',
      )
    }
    return daysOf(this.#list, this.#where?.led)
  }

  #narrowed(): { where?: Led } {
    return this.#where ? { where: this.#where.led } : {}
  }
}
