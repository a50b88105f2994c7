import type { Kysely, Transaction } from 'kysely'
import type { Tabeller } from './tabeller.ts'

// Outside this package both are known as types only: what they hold can be reached through the functions beside them,
// and so no case can be read without leaving a trace.

/** An open database. */
export class Lager {
  readonly #kysely: Kysely<Tabeller>

  constructor(kysely: Kysely<Tabeller>) {
    this.#kysely = kysely
  }

  static kysely(lager: Lager): Kysely<Tabeller> {
    return lager.#kysely
  }
}

/** A transaction in which one municipality's cases can be seen, and no others. */
export class Kommunerum {
  readonly kommune: string
  readonly #transaction: Transaction<Tabeller>

  constructor(kommune: string, transaction: Transaction<Tabeller>) {
    this.kommune = kommune
    this.#transaction = transaction
  }

  static transaction(rum: Kommunerum): Transaction<Tabeller> {
    return rum.#transaction
  }
}
