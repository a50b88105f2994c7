import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import { type Anmodning, aktindsigter } from './aktindsigter.ts'

/** What goes with a letter of access: for whose request, and which documents. A refusal goes with none. */
export interface Pakke {
  readonly asked: Anmodning
  readonly dokumenter: readonly string[]
}

/** What is given of a request, as it was looked at: all of a document or some of it. */
export const gives = ({ gennemgået, afgjort }: Anmodning): readonly string[] =>
  [...gennemgået.values()]
    .filter((one) => one.disposition !== 'undtages' && (afgjort?.dokumenter.includes(one.dokumentId) ?? true))
    .map(({ dokumentId }) => dokumentId)

/** The package a letter was released with; undefined while it was not. */
export function pakkeMed(sag: SagTilstand, brevId: string): Pakke | undefined {
  for (const asked of emne(sag, aktindsigter).values()) {
    const early = asked.delvis.get(brevId)
    if (early) return { asked, dokumenter: early }
    if (asked.udleveret?.brevId === brevId) return { asked, dokumenter: gives(asked) }
    if (asked.afgjort?.udfald === 'afslag' && asked.afgjort.brevId === brevId)
      return { asked, dokumenter: [] }
  }
  return undefined
}
