import { join } from 'node:path'
import { filjournal, hukommelsesjournal } from '../journal.ts'
import { fejlI, SAMME_INSTRUKS_ID } from './indhold.ts'
import type { Betalinger, Betalingsinstruks } from './port.ts'

/** An instruction as it is kept, with the moment it was handed over (ISO). */
export interface OverdragetInstruks extends Betalingsinstruks {
  readonly overdraget: string
}

interface Opsætning {
  readonly ur: () => Date
  /** Where the instructions are kept, a line each; in memory where none is given. */
  readonly mappe?: string
}

/** Instructions kept on this machine for whoever pays to fetch: nothing is paid. */
export interface LokaleBetalinger extends Betalinger {
  /** All that has been handed over, in the order it was. */
  readonly overdragne: () => Promise<readonly OverdragetInstruks[]>
}

export function lokaleBetalinger({ ur, mappe }: Opsætning): LokaleBetalinger {
  const journal =
    mappe === undefined
      ? hukommelsesjournal<OverdragetInstruks>()
      : filjournal<OverdragetInstruks>(join(mappe, 'betalinger.jsonl'))
  return {
    overdragne: async () => [...journal.linjer()],
    overdrag: async (instruks) => {
      const fejl = fejlI(instruks)
      if (fejl) return { modtaget: false, fejl }
      const before = journal.linjer().find(({ instruksId }) => instruksId === instruks.instruksId)
      if (before && !same(before, instruks)) return { modtaget: false, fejl: SAMME_INSTRUKS_ID }
      if (before) return { modtaget: true, gentaget: true }
      journal.tilføj({ ...instruks, overdraget: ur().toISOString() })
      return { modtaget: true, gentaget: false }
    },
  }
}

const same = ({ overdraget: _, ...before }: OverdragetInstruks, instruks: Betalingsinstruks): boolean =>
  fields(before) === fields(instruks)

const fields = ({ modtager, ...rest }: Betalingsinstruks): string =>
  JSON.stringify([Object.entries(modtager).sort(), Object.entries(rest).sort()])
