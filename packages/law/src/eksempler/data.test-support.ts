import { readFileSync } from 'node:fs'

/** A worked example as data: the facts, the day the law is asked about, the question and the answer of its source. */
export interface Eksempel<F> {
  readonly id: string
  readonly law_as_of: string
  readonly facts: F
  readonly question: string
  readonly expected: unknown
  readonly why: string
  readonly source: string
  readonly checked: string
}

/** Reads data/eksempler/<name>.json. The shape of the facts is what the example's adapter says it takes. */
export const læsEksempel = <F>(name: string): Eksempel<F> =>
  JSON.parse(readFileSync(new URL(`../../data/eksempler/${name}.json`, import.meta.url), 'utf8'))
