import { type Day, parseDay } from '@sagsvej/calendar'
import type { SagBegivenhed } from '../sag/begivenheder.ts'
import { type Emne, efterId } from '../sag/emne.ts'

/** A message between the office and somebody in the case. `part`: who it is from or to, beside the office. */
export interface Besked {
  readonly beskedId: string
  readonly retning: 'ind' | 'ud'
  readonly part: string
  readonly tekst: string
  readonly den: Day
  /** The message it answers. */
  readonly svarPå?: string
}

/** The messages of a case by id. */
export const beskeder: Emne<ReadonlyMap<string, Besked>> = efterId(
  (event: SagBegivenhed) =>
    event.type === 'BeskedModtaget' || event.type === 'BeskedSendt' ? event.beskedId : undefined,
  (_before: Besked | undefined, event) => {
    if (event.type === 'BeskedModtaget') {
      const { beskedId, fra, tekst, modtaget } = event
      return { beskedId, retning: 'ind', part: fra, tekst, den: parseDay(modtaget) }
    }
    if (event.type !== 'BeskedSendt') return undefined
    const { beskedId, til, tekst, svarPaa, den } = event
    const said = { beskedId, retning: 'ud', part: til, tekst, den: parseDay(den) } as const
    return { ...said, ...(svarPaa === undefined ? {} : { svarPå: svarPaa }) }
  },
)
