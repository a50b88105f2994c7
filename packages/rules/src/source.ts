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

/** Where the rule was read: a promulgated text, or another named source. */
export interface Kilde {
  readonly navn: string
  readonly url?: string
}

const PARTS = ['stk', 'nr', 'litra', 'pkt'] as const

const PART: Readonly<Record<(typeof PARTS)[number], (part: string) => Tekst>> = {
  stk: (n) => ({ da: `stk. ${n}`, en: `subs. ${n}` }),
  nr: (n) => ({ da: `nr. ${n}`, en: `no. ${n}` }),
  litra: (letter) => ({ da: `litra ${letter}`, en: `letter ${letter}` }),
  pkt: (n) => ({ da: `${n}. pkt.`, en: `sentence ${n}` }),
}

/**
 * The reference in words: act, paragraph sign and number, subsection, number, letter, sentence. `short` uses the act's
 * short name.
 */
export function hjemmelText(h: Hjemmel, sprog: Sprog, form: 'short' | 'full' = 'full'): string {
  const act = form === 'short' ? h.lov.kort : h.lov.navn[sprog]
  const parts = PARTS.map((part) => {
    const value = h[part]
    return value === undefined ? '' : `, ${PART[part](value)[sprog]}`
  })
  return `${act} § ${h.paragraf}${parts.join('')}`
}

/** The number of a requirement in its list: "nr. 3" where the statute only numbers it, else as the statute has it. */
export const kravNr = (nr: string, sprog: Sprog): string => (/^\d+$/.test(nr) ? PART.nr(nr)[sprog] : nr)
