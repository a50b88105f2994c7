import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import { type Anmodning, aktindsigter } from './aktindsigter.ts'

/** What goes with a letter of access: for whose request, and which documents. A refusal goes with none. */
export interface Pakke {
  readonly asked: Anmodning
  readonly dokumenter: readonly string[]
}

/** What was decided to be given of a request. */
export const besluttet = ({ afgjort }: Anmodning): readonly string[] => afgjort?.udleveres ?? []

/** The package a letter was released with; undefined while it was not. */
export function pakkeMed(sag: SagTilstand, brevId: string): Pakke | undefined {
  for (const asked of emne(sag, aktindsigter).values()) {
    const early = asked.delvis.get(brevId)
    if (early) return { asked, dokumenter: early }
    if (asked.udleveret?.brevId === brevId) return { asked, dokumenter: besluttet(asked) }
    if (asked.afgjort?.udfald === 'afslag' && asked.afgjort.brevId === brevId)
      return { asked, dokumenter: [] }
  }
  return undefined
}
