import {
  afvist,
  forkertType,
  isObjekt,
  type Json,
  læst,
  manglerFelt,
  medlem,
  ukendtFelt,
  ved,
} from '@sagsvej/rules/read'
import { strict } from '../ordbog/vaerdiskema.ts'
import { type Læst, samler } from '../sagsfil/fejl.ts'
import type { Feltart, Valgfri } from './felt.ts'

/** The fields of a record, by their transliterated names. */
export type Felter = Readonly<Record<string, Feltart<never> | Feltart>>

type Værdi<F> = F extends Feltart<infer T> ? T : never
type Påkrævet<F> = { [K in keyof F]: F[K] extends Valgfri<unknown> ? never : K }[keyof F]

/** What a record of these fields holds. */
export type Post<F> = { readonly [K in Påkrævet<F> & keyof F]: Værdi<F[K]> } & {
  readonly [K in Exclude<keyof F, Påkrævet<F>>]?: Værdi<F[K]>
}

/** A record of these fields and no others. */
export const post = <const F extends Felter>(felter: F): Feltart<Post<F>> => ({
  læs: (json) => readPost(felter, json),
  skema: strict(
    Object.fromEntries(Object.entries(felter).map(([name, felt]) => [name, felt.skema])),
    Object.entries(felter).flatMap(([name, felt]) => (felt.valgfri ? [] : [name])),
  ),
})

/** Reads a record; every fault is told, each with its pointer. */
export function readPost<const F extends Felter>(felter: F, json: Json): Læst<Post<F>> {
  if (!isObjekt(json)) return afvist(forkertType(json, { da: 'et objekt', en: 'an object' }))
  const known = Object.keys(felter)
  const { fejl, tag } = samler()
  for (const name of Object.keys(json)) {
    if (!known.includes(name)) tag(ved(name, afvist(ukendtFelt(name, known))))
  }
  const read: Record<string, unknown> = {}
  for (const [name, felt] of Object.entries(felter)) {
    const raw = medlem(json, name)
    if (raw === undefined) {
      if (!felt.valgfri) tag(afvist(manglerFelt(name)))
      continue
    }
    const value = tag(ved<unknown, never>(name, felt.læs(raw) as never))
    if (value !== undefined) read[name] = value
  }
  return fejl.length > 0 ? afvist(...fejl) : læst(read as Post<F>)
}
