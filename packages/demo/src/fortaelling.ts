import { type SagBegivenhed, Sagsfører } from '@sagsvej/casework'
import type { Json, JsonObjekt } from '@sagsvej/rules/read'
import { efter } from './dage.ts'
import type { Opfundet } from './personer.ts'
import type { Tilfældig } from './tilfaeldig.ts'

/** Who the story is about, where, and the day the illness began. */
export interface Rolleliste {
  readonly sagId: string
  readonly kommune: string
  readonly person: Opfundet
  readonly syg: string
  readonly tilfældig: Tilfældig
  /** Who is to hold the case; one of many where it is not told. */
  readonly holder?: Sagsholder | undefined
}

export interface Sagsholder {
  readonly enhed: string
  readonly sagsbehandler: string
}

/** A history on its way: what happens next goes through the same gates as at any other door. */
export class Fortælling {
  readonly sag: Sagsfører
  readonly tilfældig: Tilfældig
  readonly syg: string
  readonly holder: Sagsholder | undefined
  #breve = 0

  constructor({ sagId, kommune, person, syg, tilfældig, holder }: Rolleliste) {
    const { navn, cpr } = person
    const opened: SagBegivenhed = { type: 'SagOprettet', version: 1, sagId, kommune, navn, cpr }
    this.sag = new Sagsfører([opened], efter(syg, 7))
    this.tilfældig = tilfældig
    this.syg = syg
    this.holder = holder
  }

  gør(type: string, indhold: Json): this {
    this.sag.gør(type, indhold)
    return this
  }

  /** Does it where the law of the day has such a step and nothing stands in the way; tells whether it did. */
  prøv(type: string, indhold: Json): boolean {
    return this.sag.beder(type, indhold).ok
  }

  /** So many days go by. */
  venter(dage: number): this {
    this.sag.den(efter(this.sag.dag, dage))
    return this
  }

  oplys(faktum: string, vaerdi: Json, more: JsonObjekt = {}): this {
    return this.gør('RegistrérOplysning', { faktum, vaerdi, oprindelse: 'borger', ...more })
  }

  skøn(skoen: string, vaerdi: boolean, begrundelse: string): this {
    return this.gør('ForetagSkøn', { skoen, vaerdi, begrundelse, grundlag: ['Lægeattest'] })
  }

  /** A letter is written and sent. How it fares is seen next. */
  brev(art: string, emne: string, til = 'borger'): string {
    this.#breve++
    const brevId = `b${this.#breve}-${art}`
    this.gør('SkrivBrev', { brevId, art, til, emne, indhold: { standardtekster: tekster(art) } })
    this.gør('SendBrev', { brevId, kanal: 'digital_post' })
    return brevId
  }

  /** It can be opened the same day. */
  nårFrem(brevId: string): string {
    this.gør('MeldBrevTilgængeligt', { brevId, forsendelsesId: `f-${brevId}` })
    return brevId
  }

  /** A letter that arrives at once. */
  sendt(art: string, emne: string): string {
    return this.nårFrem(this.brev(art, emne))
  }
}

/** The standard texts a letter of this kind has: what gates ask for is there, as in a letter that was composed. */
const tekster = (art: string): readonly JsonObjekt[] =>
  art === 'indkaldelse_til_samtale' || art === 'vejledning_om_foelger'
    ? ['bisidder', 'foelge_sygedagpenge_medvirken'].map((noegle) => ({ noegle, fra: '2006-07-03' }))
    : []
