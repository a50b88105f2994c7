import type { Tekst } from '@sagsvej/rules'

/** How a person stands with Digital Post: joined, exempt, or nobody the solution knows. */
export type Poststatus = 'tilmeldt' | 'fritaget' | 'ukendt'

export type Kanal = 'digital_post' | 'fysisk_post'

/** A letter to be sent. `brevId` is the letter's own: whoever sends it again gets no second letter delivered. */
export interface Forsendelse {
  /** Letters, digits, `-` and `_`; at most 64. */
  readonly brevId: string
  readonly cpr: string
  readonly navn: string
  /** Stands outside the letter, so it says nothing of the person's affairs. */
  readonly emne: string
  readonly pdf: Uint8Array
}

/** What is answered at once. That a letter was taken in says nothing of its arrival: that comes as events, later. */
export type Forsendelsessvar =
  | { readonly modtaget: true; readonly kanal: Kanal; readonly gentaget: boolean }
  | { readonly modtaget: false; readonly fejl: Tekst }

export type Begivenhedstype =
  | 'oprettet'
  | 'afsendt'
  | 'modtaget_af_loesning'
  | 'tilgaengelig'
  | 'afvist'
  | 'faldet_til_fjernprint'

/** A receipt. Plain data, stored as it is; `nr` is its place in the stream, from 1. */
export interface Forsendelsesbegivenhed {
  readonly nr: number
  readonly brevId: string
  /** The solution's own id of this sending: what its log is asked with. */
  readonly forsendelsesId: string
  readonly type: Begivenhedstype
  readonly kanal: Kanal
  /** ISO instant. */
  readonly tid: string
  /** The civil day in Denmark, YYYY-MM-DD: what deadlines count from. */
  readonly dag: string
  /** Why it was rejected, or printed. */
  readonly grund?: 'fritaget' | 'ukendt_modtager' | 'teknisk_fejl'
  /** Of a letter printed and posted: the days between which it is presumed to arrive (SB-KAL-10). */
  readonly formodetFremme?: { readonly tidligst: string; readonly senest: string }
}

/** The post solution as the case sees it: letters in, receipts out, and a register to ask. */
export interface DigitalPost {
  readonly status: (cpr: string) => Promise<Poststatus>
  /** The exemption is looked up here, at the time of sending (SB-DP-2). */
  readonly send: (forsendelse: Forsendelse) => Promise<Forsendelsessvar>
  /** The receipts after a place in the stream; what has been read never changes. */
  readonly begivenheder: (efter: number) => Promise<readonly Forsendelsesbegivenhed[]>
}
