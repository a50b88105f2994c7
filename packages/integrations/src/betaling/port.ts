import type { Tekst } from '@sagsvej/rules'

/** What is to be done with the money of a stretch of days. `krav`: asked back. */
export type Betalingsart = 'udbetal' | 'stop' | 'krav'

/** Who the money is for: a person, or a firm that has paid wages. */
export type Betalingsmodtager =
  | { readonly art: 'person'; readonly cpr: string }
  | { readonly art: 'arbejdsgiver'; readonly cvr: string }

/** What has been decided about money, for the system that pays. Days are YYYY-MM-DD, both included. */
export interface Betalingsinstruks {
  /** Its own: handed over again, it is the same instruction. */
  readonly instruksId: string
  readonly kommune: string
  readonly sagId: string
  /** The decision it carries out: nothing is paid, stopped or asked back without one. */
  readonly afgoerelseId: string
  readonly art: Betalingsart
  readonly ydelse: string
  readonly modtager: Betalingsmodtager
  readonly fra: string
  /** Left out where it runs until something else is decided. */
  readonly til?: string
  /** Whole øre before tax for the stretch; 0 for a stop. */
  readonly beloebOere: number
}

export type Betalingssvar =
  | { readonly modtaget: true; readonly gentaget: boolean }
  | { readonly modtaget: false; readonly fejl: Tekst }

/** Where instructions go. Sagsvej decides; it never pays. */
export interface Betalinger {
  readonly overdrag: (instruks: Betalingsinstruks) => Promise<Betalingssvar>
}
