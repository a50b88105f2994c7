import { createHash } from 'node:crypto'
import { type Paragraffer, rang } from './paragraffer.ts'

/** A text of an act as published: "LBK 85/2011", and its day, ISO. */
export interface Tekst {
  readonly navn: string
  readonly dag: string
}

/** The fingerprint of each paragraph in each text of an act; undefined where the text does not hold the paragraph. */
export interface Aftryk {
  readonly tekster: readonly Tekst[]
  readonly paragraffer: ReadonlyMap<string, readonly (string | undefined)[]>
}

export const aftrykAf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 10)

/** Texts in the order of their days. */
export function lavAftryk(udgaver: readonly (Tekst & { readonly paragraffer: Paragraffer })[]): Aftryk {
  const numbers = new Set(udgaver.flatMap(({ paragraffer }) => [...paragraffer.keys()]))
  return {
    tekster: udgaver.map(({ navn, dag }) => ({ navn, dag })),
    paragraffer: new Map(
      [...numbers]
        .sort((a, b) => rang(a) - rang(b))
        .map((nummer) => [
          nummer,
          udgaver.map(({ paragraffer }) => {
            const text = paragraffer.get(nummer)
            return text === undefined ? undefined : aftrykAf(text)
          }),
        ]),
    ),
  }
}

/** A table: a row a paragraph, a column a text; `-` where the text does not hold it. */
export const skrivAftryk = ({ tekster, paragraffer }: Aftryk): string =>
  [
    ['paragraf', ...tekster.map(({ navn, dag }) => `${navn} ${dag}`)],
    ...[...paragraffer].map(([nummer, hashes]) => [nummer, ...hashes.map((hash) => hash ?? '-')]),
  ]
    .map((row) => `${row.join('\t')}\n`)
    .join('')

export function læsAftryk(tsv: string): Aftryk {
  const [head = [], ...rows] = tsv
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'))
  return {
    tekster: head.slice(1).map((cell) => ({ navn: cell.slice(0, -11), dag: cell.slice(-10) })),
    paragraffer: new Map(
      rows.map(([nummer = '', ...cells]) => [nummer, cells.map((cell) => (cell === '-' ? undefined : cell))]),
    ),
  }
}
