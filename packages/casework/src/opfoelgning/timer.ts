import { type Day, parseDay } from '@sagsvej/calendar'
import { type Emne, emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'

/** The hours of absence of a week, as each told them. */
export interface Uge {
  readonly forloebId: string
  readonly fra: Day
  readonly til: Day
  readonly borger?: number
  readonly arbejdsgiver?: number
  /** What was found to hold where they differed. */
  readonly afklaret?: number
}

const uger: Emne<ReadonlyMap<string, Uge>> = {
  tom: new Map(),
  evolve: (state, event) => {
    if (event.type !== 'TimerOplyst' && event.type !== 'TimerAfklaret') return state
    const { forloebId, fra, til, fravaerstimer } = event
    const key = `${forloebId} ${fra}`
    const who = event.type === 'TimerOplyst' ? event.oplystAf : 'afklaret'
    const before = state.get(key) ?? { forloebId, fra: parseDay(fra), til: parseDay(til) }
    return new Map(state).set(key, { ...before, til: parseDay(til), [who]: fravaerstimer })
  },
}

/** The weeks of a course of illness that hours were told for, the earliest first. */
export const ugerI = (sag: SagTilstand, forloebId: string): readonly Uge[] =>
  [...emne(sag, uger).values()].filter((one) => one.forloebId === forloebId).sort((a, b) => a.fra - b.fra)

/** The citizen and the employer did not tell the same, and nobody has found which holds. */
export const erUenige = ({ borger, arbejdsgiver, afklaret }: Uge): boolean =>
  borger !== undefined && arbejdsgiver !== undefined && borger !== arbejdsgiver && afklaret === undefined

/** The hours to reckon with: as found; else the employer's, that the refund is claimed by; else the citizen's own. */
export const timerFor = ({ borger, arbejdsgiver, afklaret }: Uge): number | undefined =>
  afklaret ?? arbejdsgiver ?? borger
