import type { Dokument } from '../dokumenter/dokumenter.ts'
import { ressourceprofiler } from '../ressourceprofil/profiler.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'

/**
 * The version of a resource profile the party must have seen: the first after the office last wrote in it. That their
 * own comments were worked in since is nothing they have not been heard of.
 */
export function versionTilHøring({ dokumentId, version }: Dokument, sag: SagTilstand): number {
  for (const { udgaver, ændretAfKontoret } of emne(sag, ressourceprofiler).values()) {
    const of = udgaver.filter(({ dokument }) => dokument.dokumentId === dokumentId)
    const first = of.find(({ nr }) => nr > ændretAfKontoret)
    if (first) return first.dokument.version
  }
  return version
}
