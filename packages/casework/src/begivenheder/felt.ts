import { formatDay } from '@sagsvej/calendar'
import type { Tekst } from '@sagsvej/rules'
import {
  afvist,
  forkertType,
  isListe,
  type Json,
  type JsonObjekt,
  læst,
  readDag,
  SIDSTE_DAG,
  ukendtValg,
  ved,
} from '@sagsvej/rules/read'
import { DAG, TEKST } from '../ordbog/vaerdiskema.ts'
import { type Læst, samler } from '../sagsfil/fejl.ts'
import { readTekst } from '../sagsfil/tekstfelt.ts'

/** A kind of field in an event or a command: how it is read, and its JSON schema. */
export interface Feltart<T = unknown> {
  readonly læs: (json: Json) => Læst<T>
  readonly skema: JsonObjekt
  readonly valgfri?: boolean
}

/** A field that may be left out. */
export type Valgfri<T> = Feltart<T> & { readonly valgfri: true }

export const valgfri = <T>(felt: Feltart<T>): Valgfri<T> => ({ ...felt, valgfri: true })

/** Text with something in it. */
export const tekst: Feltart<string> = { læs: readTekst, skema: TEKST }

/** A civil day, written YYYY-MM-DD. It is kept as text, as it is stored. */
export const dag: Feltart<string> = {
  læs: (json) => {
    const read = readDag(json)
    return read.ok ? læst(formatDay(read.værdi)) : read
  },
  skema: { ...DAG, description: `1900-01-01 … ${formatDay(SIDSTE_DAG)}` },
}

const kind = <T extends Json>(
  is: (json: Json) => json is T,
  wanted: Tekst,
  skema: JsonObjekt,
): Feltart<T> => ({ læs: (json) => (is(json) ? læst(json) : afvist(forkertType(json, wanted))), skema })

export const sandt = kind(
  (json): json is boolean => typeof json === 'boolean',
  { da: 'true eller false', en: 'true or false' },
  { type: 'boolean' },
)

/** A whole number, zero or more. */
export const heltal = kind(
  (json): json is number => typeof json === 'number' && Number.isSafeInteger(json) && json >= 0,
  { da: 'et helt tal, 0 eller derover', en: 'a whole number, 0 or above' },
  { type: 'integer', minimum: 0 },
)

/** A number, zero or more, with at most two decimals. */
export const tal = kind(
  (json): json is number =>
    typeof json === 'number' &&
    json >= 0 &&
    Number.isSafeInteger(Math.round(json * 100)) &&
    isHundredths(json),
  {
    da: 'et tal, 0 eller derover, med højst to decimaler',
    en: 'a number, 0 or above, with at most two decimals',
  },
  { type: 'number', minimum: 0, multipleOf: 0.01 },
)

const isHundredths = (n: number): boolean => Math.round(n * 100) / 100 === n

/** Any JSON: its meaning is somebody else's. */
export const json: Feltart<Json> = { læs: (value) => læst(value), skema: {} }

/** One of the keys of a table of names. */
export function valg<K extends string>(names: Readonly<Record<K, Tekst>>): Feltart<K> {
  const is = (word: Json): word is K => typeof word === 'string' && Object.hasOwn(names, word)
  const choices = Object.entries<Tekst>(names).map(([nøgle, navn]) => ({ nøgle, navn }))
  return {
    læs: (word) => (is(word) ? læst(word) : afvist(ukendtValg(word, choices))),
    skema: { enum: choices.map(({ nøgle }) => nøgle) },
  }
}

/** A list, empty or not, of one kind. */
export const liste = <T>(of: Feltart<T>): Feltart<readonly T[]> => ({
  læs: (value) => {
    if (!isListe(value)) return afvist(forkertType(value, { da: 'en liste', en: 'a list' }))
    const { fejl, tag } = samler()
    const items = value.map((one, i) => tag(ved(i, of.læs(one)))).filter((one) => one !== undefined)
    return fejl.length > 0 ? afvist(...fejl) : læst(items)
  },
  skema: { type: 'array', items: of.skema },
})
