import { formatDay, parseDay } from '@sagsvej/calendar'
import type { Json } from '@sagsvej/rules/read'
import type { Aktør, Aktørrolle } from '../begivenheder/aktoer.ts'
import type { SagBegivenhed } from '../sag/begivenheder.ts'
import { decide } from '../sag/decide.ts'
import { fold } from '../sag/evolve.ts'
import { fraLager, tilLager } from '../sag/gemt.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Læst } from '../sagsfil/fejl.ts'
import { SAGSGANGE } from './alle.ts'
import { type Opgave, opgaver } from './motor/opgaver.ts'

/** A case told step by step, in the words of the office. Every event goes through the store's form and back. */
export class Sag {
  #events: readonly SagBegivenhed[]
  #day: string
  #af: Aktør = { bruger: 'sagsbehandler-1', rolle: 'sagsbehandler' }

  constructor(events: readonly SagBegivenhed[], day: string) {
    this.#events = events
    this.#day = day
  }

  /** The same case on the same day: what is done in one is not done in the other. */
  kopi(): Sag {
    return new Sag(this.#events, this.#day)
  }

  get tilstand(): SagTilstand {
    const state = fold(this.#events)
    if (!state) throw new Error('nothing has happened')
    return state
  }

  get begivenheder(): readonly SagBegivenhed[] {
    return this.#events
  }

  /** The clock is set to a day. */
  den(day: string): this {
    if (parseDay(day) < parseDay(this.#day)) throw new Error(`${day} is before ${this.#day}`)
    this.#day = day
    return this
  }

  /** Somebody else acts from now on. */
  som(rolle: Aktørrolle, bruger: string = `${rolle}-1`): this {
    this.#af = { bruger, rolle }
    return this
  }

  /** Asks for something, and gives what came of it; the case goes on where it was not refused. */
  beder(type: string, indhold: Json): Læst<readonly SagBegivenhed[]> {
    const done = decide({ type, indhold, den: parseDay(this.#day), af: this.#af }, this.tilstand)
    if (done.ok)
      this.#events = [
        ...this.#events,
        ...done.værdi.map((event) => fraLager(JSON.parse(JSON.stringify(tilLager(event))))),
      ]
    return done
  }

  /** Does it. @throws Error with every reason where it is refused */
  gør(type: string, indhold: Json): this {
    const done = this.beder(type, indhold)
    if (!done.ok)
      throw new Error(
        `${formatDay(parseDay(this.#day))} ${type}: ${done.fejl.map((f) => f.tekst.da).join(' | ')}`,
      )
    return this
  }

  /** Tries what must not be possible, and gives the reasons, in Danish. @throws Error where it was let through */
  nægtes(type: string, indhold: Json): readonly string[] {
    const done = this.beder(type, indhold)
    if (done.ok) throw new Error(`${type} was let through`)
    return done.fejl.map((f) => f.tekst.da)
  }

  /** A letter is written, with these standard texts in it. */
  skrev(brevId: string, art: string, tekster: readonly string[] = []): this {
    const indhold = { standardtekster: tekster.map((noegle) => ({ noegle, fra: '2011-02-07' })) }
    return this.gør('SkrivBrev', { brevId, art, til: 'borger', emne: art, indhold })
  }

  /** A letter is written, sent by Digital Post, and can be opened the same day. */
  brev(brevId: string, art: string, tekster: readonly string[] = []): this {
    this.skrev(brevId, art, tekster).gør('SendBrev', { brevId, kanal: 'digital_post' })
    return this.gør('MeldBrevTilgængeligt', { brevId, forsendelsesId: `f-${brevId}` })
  }

  /** What is to be done on the day. */
  get opgaver(): readonly Opgave[] {
    return opgaver(SAGSGANGE, this.tilstand, parseDay(this.#day))
  }

  /** The steps to be taken on the day, each with its state and its day. */
  get huskeliste(): readonly string[] {
    return this.opgaver.map(({ trin, tilstand, senest }) =>
      [trin.nøgle, tilstand, ...(senest === undefined ? [] : [formatDay(senest)])].join(' '),
    )
  }
}
