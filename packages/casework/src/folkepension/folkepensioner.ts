import { type Day, parseDay } from '@sagsvej/calendar'
import type { SagBegivenhed } from '../sag/begivenheder.ts'
import { type Emne, efterId } from '../sag/emne.ts'

export interface Folkepension {
  readonly brevId?: string
  readonly søgt?: Day
}

const folkepensionsId = (event: SagBegivenhed): string | undefined =>
  'folkepensionsId' in event ? event.folkepensionsId : undefined

/** The way to a state pension, by id. */
export const folkepensioner: Emne<ReadonlyMap<string, Folkepension>> = efterId(
  folkepensionsId,
  (before, event) => {
    switch (event.type) {
      case 'FolkepensionsalderNærmerSig':
        return {}
      case 'PåmindelseOmFolkepensionSendt':
        return before && { ...before, brevId: event.brevId }
      case 'FolkepensionSøgt':
        return before && { ...before, søgt: parseDay(event.modtaget) }
      default:
        return undefined
    }
  },
)
