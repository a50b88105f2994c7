import { Lagerfejl } from '../fejl.ts'

/** A page of a list, and where the next begins; without `næste` there is no more. */
export interface Side<T> {
  readonly rækker: readonly T[]
  readonly næste?: string
}

/** Which page: after `efter`, as the page before said it, and at most `antal`. */
export interface Sidevalg {
  readonly efter?: string | undefined
  readonly antal?: number | undefined
}

export const SIDE = 50

/** Where a list begins that was not asked for a later page. */
export const markør = (values: readonly string[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url')

/** @throws UgyldigMarkør */
export function fraMarkør(efter: string, antal: number): readonly string[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(efter, 'base64url').toString())
    if (Array.isArray(values) && values.length === antal && values.every((one) => typeof one === 'string'))
      return values
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  throw new UgyldigMarkør()
}

/** One row more than the page was asked for, to know whether there is a next. */
export function side<T>(rows: readonly T[], antal: number, nøgle: (row: T) => readonly string[]): Side<T> {
  const last = rows[antal - 1]
  if (rows.length <= antal || !last) return { rækker: rows }
  return { rækker: rows.slice(0, antal), næste: markør(nøgle(last)) }
}

/** The place in a list is none that a page has told. */
export class UgyldigMarkør extends Lagerfejl {
  constructor() {
    super({
      da: 'Det sted i listen findes ikke. Begynd forfra uden "efter", og brug den "næste", som hver side giver.',
      en: 'There is no such place in the list. Begin again without "efter", and use the "næste" that each page gives.',
    })
  }
}
