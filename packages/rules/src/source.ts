import type { Sprog, Tekst } from './text.ts'

/** An act, by the short name used in references and its name in words. */
export interface Lov {
  readonly kort: string
  readonly navn: Tekst
}

/** A reference as data: act, paragraph and, where it matters, stykke, nummer, litra, punktum. */
export interface Hjemmel {
  readonly lov: Lov
  readonly paragraf: string
  readonly stk?: string
  readonly nr?: string
  readonly litra?: string
  readonly pkt?: string
}

/** Where the rule was read: a promulgated text, or another named source. `ikkeLæst`: that we know of, and have not read. */
export interface Kilde {
  readonly navn: string
  readonly url?: string
  readonly ikkeLæst?: true
}

/** A source by name, saying so where it was not read. */
export const kildeText = ({ navn, ikkeLæst }: Kilde, sprog: Sprog): string =>
  ikkeLæst ? `${navn} (${sprog === 'da' ? 'ikke læst' : 'not read'})` : navn

/** A source under transliterated keys. */
export const kildeJson = ({ navn, url, ikkeLæst }: Kilde) => ({
  navn,
  ...(url === undefined ? {} : { url }),
  ...(ikkeLæst ? { ikkeLaest: true } : {}),
})

/** From the whole to the part. */
export const STEDDELE = ['paragraf', 'stk', 'nr', 'litra', 'pkt'] as const

const PART: Readonly<Record<(typeof STEDDELE)[number], (part: string) => Tekst>> = {
  paragraf: (n) => ({ da: `§ ${n}`, en: `§ ${n}` }),
  stk: (n) => ({ da: `stk. ${n}`, en: `subs. ${n}` }),
  nr: (n) => ({ da: `nr. ${n}`, en: `no. ${n}` }),
  litra: (letter) => ({ da: `litra ${letter}`, en: `letter ${letter}` }),
  pkt: (n) => ({ da: `${n}. pkt.`, en: `sentence ${n}` }),
}

/**
 * The reference in words: act, paragraph sign and number, subsection, number, letter, sentence. `short` uses the act's
 * short name, and `place` leaves the act out.
 */
export function hjemmelText(h: Hjemmel, sprog: Sprog, form: 'short' | 'full' | 'place' = 'full'): string {
  const act = { full: `${h.lov.navn[sprog]} `, short: `${h.lov.kort} `, place: '' }[form]
  return `${act}${stedText(h, sprog)}`
}

/** A place in an act, or below a place already known, which it then says from where it parts with that. */
export type Sted = Partial<Omit<Hjemmel, 'lov'>>

/** A place in words, each part after the whole it is in. */
export const stedText = (sted: Sted, sprog: Sprog): string =>
  STEDDELE.flatMap((part) => (sted[part] === undefined ? [] : [PART[part](sted[part])[sprog]])).join(', ')
