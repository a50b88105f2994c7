import type { Kysely, Transaction } from 'kysely'
import type { Adgang } from '../adgang/adgang.ts'
import type { Fremskrivning } from '../laesemodeller/fremskrivning.ts'
import type { Tabeller } from './tabeller.ts'

// Outside this package both are known as types only: what they hold can be reached through the functions beside them,
// and so no case can be read without leaving a trace.

/** An open database. */
export class Lager {
  readonly #kysely: Kysely<Tabeller>
  readonly fremskrivning: Fremskrivning

  constructor(kysely: Kysely<Tabeller>, fremskrivning: Fremskrivning) {
    this.#kysely = kysely
    this.fremskrivning = fremskrivning
  }

  static kysely(lager: Lager): Kysely<Tabeller> {
    return lager.#kysely
  }
}

/** A transaction in which what an access lets one see can be seen, and nothing else. */
export class Kommunerum {
  readonly adgang: Adgang
  readonly fremskrivning: Fremskrivning
  readonly #transaction: Transaction<Tabeller>

  constructor(adgang: Adgang, fremskrivning: Fremskrivning, transaction: Transaction<Tabeller>) {
    this.adgang = adgang
    this.fremskrivning = fremskrivning
    this.#transaction = transaction
  }

  get kommune(): string {
    return this.adgang.kommune
  }

  static transaction(rum: Kommunerum): Transaction<Tabeller> {
    return rum.#transaction
  }
}
