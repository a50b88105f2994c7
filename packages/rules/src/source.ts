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
  readonly pkt?: string
}

/** Where the rule was read: a promulgated text, or another named source. */
export interface Kilde {
  readonly navn: string
  readonly url?: string
}

const PART: Readonly<Record<'stk' | 'nr' | 'pkt', Tekst>> = {
  stk: { da: 'stk. ', en: 'subs. ' },
  nr: { da: 'nr. ', en: 'no. ' },
  pkt: { da: '', en: '' },
}

/** The reference in words: act, paragraph sign and number, subsection. `short` uses the act's short name. */
export function hjemmelText(h: Hjemmel, sprog: Sprog, form: 'short' | 'full' = 'full'): string {
  const act = form === 'short' ? h.lov.kort : h.lov.navn[sprog]
  const parts = (['stk', 'nr', 'pkt'] as const)
    .filter((part) => h[part] !== undefined)
    .map((part) => `, ${PART[part][sprog]}${h[part]}${part === 'pkt' ? ' pkt.' : ''}`)
  return `${act} § ${h.paragraf}${parts.join('')}`
}
