import { formatDay, parseDay } from '@sagsvej/calendar'
import type { Json } from '@sagsvej/rules/read'
import { Sagsfører } from '../sag/foerer.ts'
import { SAGSGANGE } from './alle.ts'
import { type Opgave, opgaver } from './motor/opgaver.ts'

/** What a letter of a decision holds, of all that it holds: how to complain. */
export const KLAGEVEJLEDT = { blokke: [{ art: 'klagevejledning', spor: 'retssikkerhedsloven' }] } as const

/** A case told step by step, in the words of the office. */
export class Sag extends Sagsfører {
  /** Tries what must not be possible, and gives the reasons, in Danish. @throws Error where it was let through */
  nægtes(type: string, indhold: Json): readonly string[] {
    const done = this.beder(type, indhold)
    if (done.ok) throw new Error(`${type} was let through`)
    return done.fejl.map((f) => f.tekst.da)
  }

  /** The same case on the same day: what is done in one is not done in the other. */
  kopi(): Sag {
    return new Sag(this.begivenheder, this.dag)
  }

  /** A letter is written, with these standard texts in it. */
  skrev(brevId: string, art: string, tekster: readonly string[] = []): this {
    const standardtekster = tekster.map((noegle) => ({ noegle, fra: '2011-02-07' }))
    const indhold = { standardtekster, ...(art === 'afgoerelse' ? KLAGEVEJLEDT : {}) }
    return this.gør('SkrivBrev', { brevId, art, til: 'borger', emne: art, indhold })
  }

  /** A letter is written, sent by Digital Post, and can be opened the same day. */
  brev(brevId: string, art: string, tekster: readonly string[] = []): this {
    this.skrev(brevId, art, tekster).gør('SendBrev', { brevId, kanal: 'digital_post' })
    return this.gør('MeldBrevTilgængeligt', { brevId, forsendelsesId: `f-${brevId}` })
  }

  /** What is to be done on the day. */
  get opgaver(): readonly Opgave[] {
    return opgaver(SAGSGANGE, this.tilstand, parseDay(this.dag))
  }

  /** The steps to be taken on the day, each with its state and its day. */
  get huskeliste(): readonly string[] {
    return this.opgaver.map(({ trin, tilstand, senest }) =>
      [trin.nøgle, tilstand, ...(senest === undefined ? [] : [formatDay(senest)])].join(' '),
    )
  }
}
