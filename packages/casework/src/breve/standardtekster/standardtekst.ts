import { type Day, formatDay, isNever, NEVER, parseDay } from '@sagsvej/calendar'
import {
  type Bestemmelse,
  dateText,
  type Hjemmel,
  inForceOn,
  inLanguage,
  type Sprog,
  type Tekst,
} from '@sagsvej/rules'
import type { Henvisning } from '../blok.ts'
import type { BrugtStandardtekst } from '../brev.ts'
import { capital } from '../dele/capital.ts'
import { henvisning } from '../dele/henvisning.ts'

/** One edition of a standard text: the days it may be sent on, the provisions it says in words, and its paragraphs. */
export interface Udgave {
  readonly fra: Day
  /** NEVER while it is in use. */
  readonly til: Day
  readonly hvilerPå: readonly Bestemmelse[]
  readonly afsnit: readonly Tekst[]
}

/** A standard text with all its editions. `{felt}` in a paragraph is filled in when a letter is written. */
export interface Standardtekst<Felt extends string = never> {
  readonly nøgle: string
  readonly felter: readonly Felt[]
  readonly udgaver: readonly Udgave[]
}

interface Skrevet {
  readonly fra: string
  readonly til?: string
  readonly hvilerPå: readonly { readonly bestemmelse: Bestemmelse }[]
  readonly afsnit: readonly Tekst[]
}

export const standardtekst = <Felt extends string = never>(
  nøgle: string,
  felter: readonly Felt[],
  udgaver: readonly Skrevet[],
): Standardtekst<Felt> => ({
  nøgle,
  felter,
  udgaver: udgaver.map(({ fra, til, hvilerPå, afsnit }) => ({
    fra: parseDay(fra),
    til: til === undefined ? NEVER : parseDay(til),
    hvilerPå: hvilerPå.map(({ bestemmelse }) => bestemmelse),
    afsnit,
  })),
})

/** A standard text as it stands in a letter of a day; `mangler` in its place where it cannot be written. */
export interface Tekstsvar {
  readonly afsnit: readonly string[]
  readonly henvisninger: readonly Henvisning[]
  readonly brugt: readonly BrugtStandardtekst[]
  readonly mangler: readonly string[]
}

/** The edition that holds on the day of the letter. Where a provision it rests on is not in force then, it says so. */
export function skrevet<Felt extends string>(
  tekst: Standardtekst<Felt>,
  dag: Day,
  sprog: Sprog,
  felter: Readonly<Record<Felt, string>>,
): Tekstsvar {
  const udgave = udgavePå(tekst, dag)
  if (!udgave) return uden(ingenUdgave(tekst, dag, sprog))
  const steder = udgave.hvilerPå.map((one) => [one, stedPå(one, dag)] as const)
  const borte = steder.flatMap(([{ titel }, sted]) => (sted ? [] : [ikkeILoven(titel, dag, sprog)]))
  if (borte.length > 0) return uden(...borte)
  return {
    afsnit: udgave.afsnit.map((one) => filled(one[sprog], felter)),
    henvisninger: steder.flatMap(([, sted]) => (sted ? [henvisning(sted, sprog)] : [])),
    brugt: [{ noegle: tekst.nøgle, fra: formatDay(udgave.fra) }],
    mangler: [],
  }
}

export const udgavePå = ({ udgaver }: Standardtekst<string>, dag: Day): Udgave | undefined =>
  udgaver.find(({ fra, til }) => fra <= dag && (isNever(til) || dag <= til))

/** Where a provision stands in the law of a day; undefined where it did not say anything then that has been read. */
function stedPå({ versioner }: Bestemmelse, dag: Day): Hjemmel | undefined {
  const version = inForceOn(versioner, dag)?.gælder
  return version && version.indhold.art !== 'ukendt' ? version.hjemmel : undefined
}

const uden = (...mangler: readonly string[]): Tekstsvar => ({
  afsnit: [],
  henvisninger: [],
  brugt: [],
  mangler,
})

/** A name that begins a sentence begins with a capital. */
const filled = (text: string, felter: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (hole, felt: string, at: number) => {
    const value = felter[felt] ?? hole
    return at === 0 || text.endsWith('. ', at) ? capital(value) : value
  })

const ingenUdgave = ({ nøgle }: Standardtekst<string>, dag: Day, sprog: Sprog): string =>
  inLanguage(sprog)(
    `Standardteksten »${nøgle}« har ingen udgave for ${dateText(dag, 'da')}. Vælg en anden dato for brevet, eller skriv en udgave.`,
    `The standard text “${nøgle}” has no edition for ${dateText(dag, 'en')}. Choose another date for the letter, or write an edition.`,
  )

const ikkeILoven = (titel: Tekst, dag: Day, sprog: Sprog): string =>
  inLanguage(sprog)(
    `Reglen »${titel.da}« er ikke i loven ${dateText(dag, 'da')}, som vi har den, så brevet kan ikke henvise til den.`,
    `The rule “${titel.en}” is not in the law of ${dateText(dag, 'en')} as we hold it, so the letter cannot refer to it.`,
  )
