import { badDefinition } from '../errors.ts'
import type { FaktumLed, Led } from '../tree.ts'
import type { Enhed } from '../units.ts'
import type { Valg } from './choice.ts'
import { hvis } from './conditional.ts'
import { Dato } from './date.ts'
import { type Dagmængde, daysOf } from './day-set.ts'
import { Udtryk } from './expression.ts'
import { Tal } from './number.ts'
import { Tidslinje, type Tidslinjeliste } from './timeline.ts'
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
  /** How many records there are. */
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
  /** The days the records cover. @throws RuleError unless they are periods */
  dage(): Dagmængde {
    this.#ends()
    return daysOf(this.#list, this.#where?.led)
  }
  /**
   * What is reckoned from the fields of each period, over time.
   * @throws RuleError unless the records are periods, of which a day has one at most
   */
  tidslinje<U extends Enhed>(of: (post: F) => Tal<U>): Tidslinje<U> {
    this.#oneOfADay()
    return new Tidslinje(this.#timeline(of(this.felter)))
  }

  #timeline<U extends Enhed>(værdi: Tal<U>): Tidslinjeliste<U> {
    const stykke = { ...this.#ends(), værdi }
    return {
      enhed: værdi.enhed,
      hvor: (condition) => this.hvor(() => condition(stykke)).#timeline(værdi),
      sum: (of) => this.sum(() => of(stykke)),
      antal: () => this.antal(),
      dage: () => this.dage(),
    }
  }

  /** @throws RuleError where two records may cover a day, which then has no one value */
  #oneOfADay(): void {
    const { nøgle, type } = this.#list.faktum
    if (type.art !== 'liste' || type.orden !== 'samtidige') return
    throw badDefinition(
      nøgle,
      'Perioder, der må overlappe, har ikke én værdi for hver dag.',
      'Periods that may overlap have no one value for each day.',
    )
  }

  /** @throws RuleError unless the records have the dates `fra` and `til` */
  #ends(): { readonly fra: Dato; readonly til: Dato } {
    const { fra, til } = this.felter
    if (fra instanceof Dato && til instanceof Dato) return { fra, til }
    throw badDefinition(
      this.#list.faktum.nøgle,
      'Kun poster med datoerne fra og til er perioder og dækker dage.',
      'Only records with the dates fra and til are periods and cover days.',
    )
  }

  #narrowed(): { where?: Led } {
    return this.#where ? { where: this.#where.led } : {}
  }
}
