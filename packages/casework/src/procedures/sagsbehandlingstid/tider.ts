import { type Day, parseDay } from '@sagsvej/calendar'
import type { OMRÅDER } from '../../korrespondance/begivenheder.ts'

export type Område = keyof typeof OMRÅDER

/** The limits a municipality set and published, for applications received from this day on, in days. */
export interface Sagsbehandlingstider {
  readonly kommune: string
  readonly fra: string
  readonly dage: Readonly<Record<Område, number>>
}

const FRA_2010 = {
  sygedagpenge: 28,
  jobafklaring: 28,
  fleksjob: 91,
  foertidspension: 91,
  kontanthjaelp: 14,
  stoette: 42,
} as const

/**
 * The limits a municipality has for each area, from receipt to decision (RSL.3.2): how long is its own choice, so these
 * are data and not law, the newest of a municipality last. A new limit is a new line; the old one still counts for what
 * came while it held. The two municipalities are invented.
 */
export const SAGSBEHANDLINGSTIDER: readonly Sagsbehandlingstider[] = ['Prøvekøbing', 'Demokøbing'].flatMap(
  (kommune) => [
    { kommune, fra: '2010-04-01', dage: FRA_2010 },
    { kommune, fra: '2024-01-01', dage: { ...FRA_2010, sygedagpenge: 21, stoette: 28 } },
  ],
)

/** The limits of a municipality for what it receives on a day; undefined where it has published none. */
export const tiderFor = (kommune: string, modtaget: Day): Sagsbehandlingstider | undefined =>
  SAGSBEHANDLINGSTIDER.findLast((one) => one.kommune === kommune && parseDay(one.fra) <= modtaget)
