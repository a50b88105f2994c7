import { formatDay, parseDay } from '@sagsvej/calendar'
import type { Json } from '@sagsvej/rules/read'
import type { Aktør, Aktørrolle } from '../begivenheder/aktoer.ts'
import type { Læst } from '../sagsfil/fejl.ts'
import type { SagBegivenhed } from './begivenheder.ts'
import { decide } from './decide.ts'
import { fold } from './evolve.ts'
import { fraLager, tilLager } from './gemt.ts'
import type { SagTilstand } from './tilstand.ts'

/**
 * Leads a case step by step on a clock of its own: what is asked goes through the gates as it would at any door, and
 * every event through the store's form and back.
 */
export class Sagsfører {
  #begivenheder: readonly SagBegivenhed[]
  #tilstand: SagTilstand
  #dag: string
  #af: Aktør = { bruger: 'sagsbehandler-1', rolle: 'sagsbehandler' }

  /** @throws TypeError without events */
  constructor(begivenheder: readonly SagBegivenhed[], dag: string) {
    const state = fold(begivenheder)
    if (!state) throw new TypeError('a case begins with an event')
    this.#begivenheder = begivenheder
    this.#tilstand = state
    this.#dag = dag
  }

  get tilstand(): SagTilstand {
    return this.#tilstand
  }

  get begivenheder(): readonly SagBegivenhed[] {
    return this.#begivenheder
  }

  /** The day it is, ISO. */
  get dag(): string {
    return this.#dag
  }

  /** The clock is set forward. @throws RangeError for a day that has been */
  den(dag: string): this {
    if (parseDay(dag) < parseDay(this.#dag)) throw new RangeError(`${dag} is before ${this.#dag}`)
    this.#dag = dag
    return this
  }

  /** Somebody else acts from now on. */
  som(rolle: Aktørrolle, bruger: string = `${rolle}-1`): this {
    this.#af = { bruger, rolle }
    return this
  }

  /** Asks for something, and gives what came of it; the case goes on where it was not refused. */
  beder(type: string, indhold: Json): Læst<readonly SagBegivenhed[]> {
    const done = decide({ type, indhold, den: parseDay(this.#dag), af: this.#af }, this.#tilstand)
    if (done.ok) {
      const stored = done.værdi.map((event) => fraLager(JSON.parse(JSON.stringify(tilLager(event)))))
      this.#begivenheder = [...this.#begivenheder, ...stored]
      this.#tilstand = fold(this.#begivenheder) ?? this.#tilstand
    }
    return done
  }

  /** Does it. @throws Error with every reason where it is refused */
  gør(type: string, indhold: Json): this {
    const done = this.beder(type, indhold)
    if (done.ok) return this
    const reasons = done.fejl.map(({ tekst }) => tekst.da).join(' | ')
    throw new Error(`${formatDay(parseDay(this.#dag))} ${type}: ${reasons}`)
  }
}
