/** Text in the two languages of the product. Danish is the original; English is complete, never a fallback. */
export interface Tekst {
  readonly da: string
  readonly en: string
}

export type Sprog = keyof Tekst

/** The text of the two that is in a language. */
export const inLanguage =
  (sprog: Sprog) =>
  (da: string, en: string): string =>
    sprog === 'da' ? da : en
