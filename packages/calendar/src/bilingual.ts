/** A name or reason in both languages. */
export interface Bilingual {
  readonly da: string
  readonly en: string
}
