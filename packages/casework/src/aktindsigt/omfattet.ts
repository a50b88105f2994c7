import { type Dokument, dokumenter } from '../dokumenter/dokumenter.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Anmodning } from './aktindsigter.ts'

/**
 * The documents a request is about, in their newest versions: those that were picked, or all of the case, also what
 * comes while it is open. What it was decided on stands in the decision.
 */
export function omfattet(sag: SagTilstand, { omfang, valgte }: Anmodning): readonly Dokument[] {
  const all = [...emne(sag, dokumenter).values()]
  return omfang === 'dokumenter' ? all.filter(({ dokumentId }) => valgte.includes(dokumentId)) : all
}

/** Those nobody has looked at in the version they have now. */
export const ikkeGennemgået = (sag: SagTilstand, anmodning: Anmodning): readonly Dokument[] =>
  omfattet(sag, anmodning).filter(
    ({ dokumentId, version }) => anmodning.gennemgået.get(dokumentId)?.version !== version,
  )
