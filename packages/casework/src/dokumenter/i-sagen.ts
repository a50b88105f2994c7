import { fejl } from '@sagsvej/rules/read'
import { ved } from '../kommandoer/regler.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Fejl } from '../sagsfil/fejl.ts'
import { dokumenter } from './dokumenter.ts'

export interface Dokumentversion {
  readonly dokumentId: string
  readonly version: number
}

/** A document is named in the version it has now: what is shown, sent or rested on must be what stands. */
export function dokumentetsNyeste(
  felt: string,
  { dokumentId, version }: Dokumentversion,
  sag: SagTilstand,
): readonly Fejl[] {
  const found = emne(sag, dokumenter).get(dokumentId)
  if (!found) return [ved(felt, ukendt(dokumentId))]
  return found.version === version ? [] : [ved(felt, gammel(found.titel, version, found.version))]
}

const ukendt = (id: string) =>
  fejl(
    'findesIkke',
    `Sagen har ikke et dokument med nummeret "${id}". Opret dokumentet først.`,
    `The case has no document numbered "${id}". Make the document first.`,
  )
const gammel = (titel: string, asked: number, now: number) =>
  fejl(
    'ikkeMuligt',
    `»${titel}« er i version ${now}, ikke ${asked}. Brug den nyeste version.`,
    `“${titel}” is in version ${now}, not ${asked}. Use the newest version.`,
  )
