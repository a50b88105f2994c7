import type { Tekst } from '@sagsvej/rules'
import type { Problemart } from './tekster.ts'

/** One thing that is wrong with a request: where, and in both languages how to mend it. */
export interface Problemfejl {
  /** In the body, as a JSON pointer (RFC 6901). */
  readonly pointer?: string
  /** The second place, when two of them do not fit together. */
  readonly alsoAt?: string
  /** In the query, by name. */
  readonly parameter?: string
  /** In a field of the header, by name. */
  readonly header?: string
  readonly kind: string
  readonly tekst: Tekst
}

/** What someone else has done in a case since it was read. */
export interface Ændret {
  readonly nr: number
  readonly type: string
  readonly rolle: string | null
  readonly hvornaar: string
}

interface Mere {
  /** More exact than what is always said of this kind. */
  readonly detalje?: Tekst
  readonly fejl?: readonly Problemfejl[]
  readonly ændringer?: readonly Ændret[]
  readonly headers?: Readonly<Record<string, string>>
}

/** A request of the API that is not answered, and why. Sent as it is (RFC 9457). */
export class Problem extends Error {
  readonly art: Problemart
  readonly detalje: Tekst | undefined
  readonly fejl: readonly Problemfejl[]
  readonly ændringer: readonly Ændret[]
  readonly headers: Readonly<Record<string, string>>

  constructor(art: Problemart, { detalje, fejl = [], ændringer = [], headers = {} }: Mere = {}) {
    super(art)
    this.name = 'Problem'
    this.art = art
    this.detalje = detalje
    this.fejl = fejl
    this.ændringer = ændringer
    this.headers = headers
  }
}
