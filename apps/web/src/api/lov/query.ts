import type { Day } from '@sagsvej/calendar'
import type { Tider } from '@sagsvej/casework'
import type { Sprog } from '@sagsvej/rules'
import {
  afvist,
  type Datafejl,
  type Fejl,
  forkertType,
  type Json,
  type Læst,
  læser,
  læst,
  readDag,
  ukendtNavn,
} from '@sagsvej/rules/read'
import type { Problemfejl } from '../problem/problem.ts'

/** What stands in the address beside the case: as the options of `sagsvej assess`, and what `sagsvej explain` is asked. */
export interface Lovspørgsmål {
  readonly tider: Tider
  readonly sprog: Sprog
  /** The key of one answer; '' where all are asked for. */
  readonly question: string
}

interface Forudsat {
  readonly idag: Day
  /** Where the address names none. */
  readonly sprog: Sprog
  readonly kræves: readonly 'question'[]
}

/** Both days are today unless given. Every fault is named by its parameter. */
export function readLovspørgsmål(
  query: Json,
  { idag, sprog, kræves }: Forudsat,
): { readonly spurgt: Lovspørgsmål; readonly fejl: readonly Problemfejl[] } {
  const { fejl, felt } = læser(query, { kræves, valgfri: ['on', 'known', 'lang'] })
  const på = felt('on', readDag) ?? idag
  const kendt = felt('known', readDag) ?? idag
  const lang = felt('lang', readSprog) ?? sprog
  const question = felt('question', readNøgle) ?? ''
  return { spurgt: { tider: { på, kendt }, sprog: lang, question }, fejl: fejl.map(iAdressen) }
}

const SPROG = { da: { da: 'dansk', en: 'Danish' }, en: { da: 'engelsk', en: 'English' } } as const

const readSprog = (json: Json): Læst<Sprog> =>
  json === 'da' || json === 'en' ? læst(json) : afvist(ukendtNavn(json, SPROG))

const NØGLE = { da: 'ét spørgsmåls nøgle', en: 'the key of one question' }

const readNøgle = (json: Json): Læst<string> =>
  typeof json === 'string' ? læst(json) : afvist(forkertType(json, NØGLE))

const iAdressen = ({ pointer, slags, tekst }: Fejl<Datafejl>): Problemfejl => ({
  parameter: pointer.slice(1),
  kind: slags,
  tekst,
})
