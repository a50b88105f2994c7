import { type Day, parseDay } from '@sagsvej/calendar'
import type { SagBegivenhed } from '../sag/begivenheder.ts'
import { type Emne, efterId } from '../sag/emne.ts'
import type { Dokumentart } from './begivenheder.ts'

export interface Dokument {
  readonly dokumentId: string
  readonly titel: string
  readonly art: Dokumentart
  /** From somebody outside the municipality, or given to somebody outside. */
  readonly udefra: boolean
  readonly endelig: boolean
  readonly den: Day
  /** The newest; the first is 1. */
  readonly version: number
  /** The event that made the newest version. */
  readonly nr: number
  readonly filId?: string
  readonly anmoderOmAktindsigt?: boolean
  readonly klager?: boolean
}

/** The documents of a case by id, in their newest version. */
export const dokumenter: Emne<ReadonlyMap<string, Dokument>> = efterId(
  (event: SagBegivenhed) =>
    event.type === 'DokumentModtaget' || event.type === 'DokumentOprettet' || event.type === 'DokumentÆndret'
      ? event.dokumentId
      : undefined,
  (before: Dokument | undefined, event, nr) => {
    switch (event.type) {
      case 'DokumentModtaget': {
        const { dokumentId, titel, art, modtaget, filId, anmoderOmAktindsigt, klager } = event
        const what = { dokumentId, titel, art, udefra: true, endelig: true, den: parseDay(modtaget) }
        return { ...what, version: 1, nr, anmoderOmAktindsigt, klager, ...(filId ? { filId } : {}) }
      }
      case 'DokumentOprettet': {
        const { dokumentId, titel, art, filId, endelig, afgivet, den } = event
        const what = { dokumentId, titel, art, udefra: afgivet, endelig, den: parseDay(den) }
        return { ...what, version: 1, nr, ...(filId ? { filId } : {}) }
      }
      case 'DokumentÆndret':
        return (
          before && { ...before, version: event.udgave, nr, ...(event.filId ? { filId: event.filId } : {}) }
        )
      default:
        return undefined
    }
  },
)
