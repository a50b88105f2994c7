import type { Day } from '@sagsvej/calendar'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import { erÅbent, rehabiliteringsmøder } from './moeder.ts'

/** A case's time in the agenda of a day. */
export interface Dagsordenpunkt {
  readonly sagId: string
  readonly moedeId: string
  /** HH:MM */
  readonly fra: string
  readonly til: string
  /** It begins before the one before it is over: the team cannot sit in both. */
  readonly overlapper: boolean
}

/** The meetings the team has on a day, across cases, in order. */
export function rehabiliteringsdagsorden(sager: readonly SagTilstand[], dag: Day): readonly Dagsordenpunkt[] {
  const slots = sager
    .flatMap((sag) =>
      [...emne(sag, rehabiliteringsmøder).values()]
        .filter((one) => one.dag === dag && (erÅbent(one) || one.holdt !== undefined))
        .map(({ moedeId, klokken, minutter }) => {
          const start = minutesOf(klokken)
          return { sagId: sag.sagId, moedeId, start, end: start + minutter }
        }),
    )
    .sort((a, b) => a.start - b.start)
  return slots.map(({ sagId, moedeId, start, end }, i) => ({
    sagId,
    moedeId,
    fra: clock(start),
    til: clock(end),
    overlapper: slots.slice(0, i).some((before) => before.end > start),
  }))
}

const HOUR = 60
const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * HOUR + Number(clock.slice(3))
const clock = (minutes: number): string => `${two(Math.floor(minutes / HOUR))}:${two(minutes % HOUR)}`
const two = (n: number): string => String(n).padStart(2, '0')
