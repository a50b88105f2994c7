import type { Day } from '@sagsvej/calendar'
import type { Begivenhedstype, Brevhoved, SagTilstand } from '@sagsvej/casework'
import type { Tekst } from '@sagsvej/rules'
import type { Json } from '@sagsvej/rules/read'

/** One thing a form asks: only what the case does not know. */
export interface Formularfelt {
  readonly navn: string
  readonly etiket: Tekst
  readonly hjælp?: Tekst
  /** `linje` is short, `tekst` may be long; `flere` is any number of the choices. */
  readonly art: 'linje' | 'tekst' | 'dag' | 'klokken' | 'valg' | 'flere'
  readonly valg?: readonly { readonly nøgle: string; readonly navn: Tekst }[]
  /** What stands in it before anything is typed. */
  readonly forvalgt?: string
  readonly valgfri?: true
  /** Where in what is asked of the case this stands: a fault told there is mended here. */
  readonly peger?: readonly string[]
  /** The heading of the fields from this one on. */
  readonly afsnit?: Tekst
}

/** What was typed, field by field; several for `flere`. */
export type Skrevet = Readonly<Record<string, readonly string[]>>

/** What a command of the case is asked with. */
export interface Ønske {
  readonly type: string
  readonly indhold: Json
  /** The field everything wrong with it is mended in, where it is asked for by one field alone. */
  readonly felt?: string
}

export interface Omstændighed {
  readonly sag: SagTilstand
  readonly idag: Day
  readonly hoved: Brevhoved
  /** A number that nothing in the case has. */
  readonly nyt: (slags: string) => string
}

/** Something is missing that no field of its own tells of: said over the form. */
export interface Mangler {
  readonly mangler: readonly string[]
}

/** A task as a short form: what it asks, and what it asks the case for, all of it or nothing. */
export interface Formular {
  /** In the address of its page. */
  readonly nøgle: string
  readonly titel: Tekst
  readonly siger: Tekst
  readonly knap: Tekst
  /** The events it leads to: a step taken by one of them is taken with this form. */
  readonly giver: readonly Begivenhedstype[]
  /** Undefined: there is nothing to do with it in this case. */
  readonly felter: (sag: SagTilstand, idag: Day) => readonly Formularfelt[] | undefined
  readonly ønsker: (typed: Læst, om: Omstændighed) => readonly Ønske[] | Mangler
}

/** What was typed, as a form reads it. Days are YYYY-MM-DD; what was left out is ''. */
export interface Læst {
  readonly en: (navn: string) => string
  readonly flere: (navn: string) => readonly string[]
}
