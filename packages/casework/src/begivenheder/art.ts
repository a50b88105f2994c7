import type { JsonObjekt } from '@sagsvej/rules/read'
import type { Læst } from '../sagsfil/fejl.ts'
import { type Aktør, aktør } from './aktoer.ts'
import { dag, type Feltart } from './felt.ts'
import { type Felter, type Post, post, readPost } from './post.ts'

/**
 * A kind of event: its name in the past tense, its version, and its fields. Events are stored as they stand, so their
 * keys are transliterated and their days are written YYYY-MM-DD. They are never changed: a new shape gets a new version
 * and an upcaster (`oploeftere.ts`).
 */
export interface Begivenhedsart<
  T extends string = string,
  V extends number = number,
  F extends Felter = Felter,
> {
  readonly type: T
  readonly version: V
  readonly felter: F
  readonly læs: (indhold: JsonObjekt) => Læst<Post<F>>
  readonly skema: JsonObjekt
}

/** The events of a kind. */
export type Af<A> =
  A extends Begivenhedsart<infer T, infer V, infer F>
    ? { readonly type: T; readonly version: V } & Post<F>
    : never

/** Who did it, and the day it happened. Every kind has them but the three of a case file, which tell when it was known. */
export interface Fælles {
  readonly den: string
  readonly af: Aktør
}

const FÆLLES = { den: dag, af: aktør } as const

/** A kind of event without the common fields. */
export const udenAktør = <const T extends string, const V extends number, const F extends Felter>(
  type: T,
  version: V,
  felter: F,
): Begivenhedsart<T, V, F> => ({
  type,
  version,
  felter,
  læs: (indhold) => readPost(felter, indhold),
  skema: post(felter).skema,
})

/** A kind of event in its first version, with the common fields `den` and `af`. */
export const begivenhed = <const T extends string, const F extends Record<string, Feltart>>(
  type: T,
  felter: F,
): Begivenhedsart<T, 1, F & typeof FÆLLES> => udenAktør(type, 1, { ...felter, ...FÆLLES })
