import type { Tekst } from './text.ts'
import type { Enhed } from './units.ts'
import type { Value } from './value.ts'

/** Who can supply a fact. */
export type Oprindelse = 'borger' | 'arbejdsgiver' | 'læge' | 'register' | 'a-kasse' | 'kommune'

/** Everyone a fact can come from, by name. */
export const OPRINDELSE_NAVN: Readonly<Record<Oprindelse, Tekst>> = {
  borger: { da: 'borgeren', en: 'the citizen' },
  arbejdsgiver: { da: 'arbejdsgiveren', en: 'the employer' },
  læge: { da: 'lægen', en: 'the doctor' },
  register: { da: 'et register', en: 'a register' },
  'a-kasse': { da: 'a-kassen', en: 'the unemployment fund' },
  kommune: { da: 'kommunen', en: 'the municipality' },
}

/** Sensitivity decides who may see a fact, and is the cost of asking for it. */
export type Følsomhed = 'almindelig' | 'økonomi' | 'helbred'

/** The kind of value a fact holds, with what is needed to read and check it. */
export type FaktumType =
  | { readonly art: 'sandt' }
  | { readonly art: 'tal'; readonly enhed: Enhed; readonly min: number; readonly max: number }
  | { readonly art: 'dato' }
  | { readonly art: 'valg'; readonly valg: readonly Valgmulighed[] }
  | { readonly art: 'liste'; readonly felter: readonly Felt[]; readonly orden: ListeOrden }

export interface Valgmulighed {
  readonly nøgle: string
  readonly navn: Tekst
}

/**
 * `perioder`: records with `fra` and `til` (null = still running) that may not overlap; `samtidige`: periods that may;
 * `fri`: any records.
 */
export type ListeOrden = 'perioder' | 'samtidige' | 'fri'

/** Whether the records of a list are periods: each has a first day, and a last one that does not lie before it. */
export const erPerioder = (orden: ListeOrden): boolean => orden !== 'fri'

export interface Felt {
  readonly navn: string
  readonly etiket: Tekst
  readonly type: Exclude<FaktumType, { art: 'liste' }>
  readonly valgfri?: boolean
}

/**
 * That something can still be done about a fact: by whom, and what, in words for whoever can. `til`: only to these values.
 * `fremad`: only while its day has not come, and only to the day the case is looked at or a later one.
 */
export interface KanÆndres {
  readonly af: readonly Oprindelse[]
  readonly hvordan: Tekst
  readonly til?: readonly Value[]
  readonly fremad?: true
}

/**
 * A known value in a whole sentence to the person it is about, for a letter: one for each answer where they can be
 * counted (`ja` and `nej`, or the keys of a choice), else one with `{}` where the value stands,
 * and of a list one for when it is empty.
 */
export type Udsagn =
  | { readonly art: 'hver'; readonly svar: Readonly<Record<string, Tekst>> }
  | { readonly art: 'med værdi'; readonly tekst: Tekst; readonly ingen?: Tekst }

/**
 * A fact the law asks for. `nøgle` is its name in JSON, forms and columns (transliterated from `navn`).
 * `min`/`max` of a number are what law or nature allows, in whole units: outside is refused. Without `kanÆndres` nothing
 * can be done about it: an illness, an age, what has happened.
 */
export interface Faktum {
  readonly navn: string
  readonly nøgle: string
  readonly type: FaktumType
  readonly etiket: Tekst
  readonly spørgsmål: Tekst
  readonly hjælp?: Tekst
  readonly udsagn?: Udsagn
  readonly fra: readonly Oprindelse[]
  readonly følsomhed: Følsomhed
  readonly kanÆndres?: KanÆndres
}
