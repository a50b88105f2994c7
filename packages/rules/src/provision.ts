import type { Sikkerhed } from './certainty.ts'
import type { Tidsbundet } from './in-force.ts'
import type { Hjemmel, Kilde } from './source.ts'
import type { Tekst } from './text.ts'
import type { Led } from './tree.ts'
import type { Enhed } from './units.ts'
import type { Kind } from './value.ts'

/**
 * "dog", "medmindre", "uanset": when it applies, it answers instead of the main rule. `gårForud`: also instead of the
 * exceptions written after it; without it, two that apply and differ are a fault in the law as written here.
 */
export interface Undtagelse {
  readonly navn: Tekst
  readonly gårForud?: true
  readonly hjemmel: Hjemmel
  readonly når: Led
  readonly så: Led
}

/** One way to read words that do not settle the matter, and who it favours. */
export interface Læsning {
  readonly navn: Tekst
  readonly grund: Tekst
  readonly er: Led
}

/** What a version says: one rule, two or more readings of it, or that its content has not been read. */
export type Indhold =
  | { readonly art: 'regel'; readonly er: Led; readonly undtagelser: readonly Undtagelse[] }
  | { readonly art: 'læsninger'; readonly læsninger: readonly Læsning[] }
  | { readonly art: 'ukendt'; readonly hvad: Tekst }

/**
 * One version of a provision. `fra`/`til` are compared with the provision's selector date; `til` NEVER = still in force.
 * `kendt` matters where law works backwards, and where we mended what we had entered wrongly.
 */
export interface Version extends Tidsbundet {
  readonly hjemmel: Hjemmel
  readonly kilder: readonly Kilde[]
  /** Day to which the source was checked (ISO), shown as "senest kontrolleret". */
  readonly kontrolleretTil: string
  /** Two plain sentences, good enough to be printed for a citizen. */
  readonly siger: Tekst
  readonly indhold: Indhold
  readonly note?: Tekst
}

/** A transitional rule: when its condition holds, it answers before any version is picked. */
export interface Overgang {
  readonly navn: Tekst
  readonly hjemmel: Hjemmel
  readonly kilder: readonly Kilde[]
  readonly sikkerhed: Sikkerhed
  /** As that of a version. */
  readonly kontrolleretTil: string
  readonly når: Led
  readonly indhold: Indhold
}

/**
 * What picks the version: a date in the case, or the answer itself (each version is tried in turn, and the first whose
 * own answer falls within its validity is the one that governs, as where a limit is tested month by month).
 */
export type Selector =
  | { readonly art: 'dato'; readonly dato: Led; readonly navn: Tekst }
  | { readonly art: 'svaret'; readonly navn: Tekst }

/**
 * A provision: a question of law with all its versions. `id` is permanent (act and paragraph, e.g. `SDL.24.1`).
 * `betyder`: what its answers mean in life, where the title leaves that unclear.
 */
export interface Bestemmelse {
  readonly id: string
  readonly kind: Kind
  readonly enhed?: Enhed
  readonly titel: Tekst
  readonly betyder?: Tekst
  readonly vælgesEfter: Selector
  readonly relevantNår?: Led
  readonly overgange: readonly Overgang[]
  readonly versioner: readonly Version[]
}
