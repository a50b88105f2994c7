import { addDays, type Day, NEVER, parseDay } from '@sagsvej/calendar'

export interface Spell {
  readonly from: Day
  /** NEVER while it goes on. */
  readonly to: Day
}

export interface Absence extends Spell {
  readonly omfang: 'fuldt' | 'delvist' | 'del_af_dag'
}

/** An invented person of whom everything is known that the rules measured here ask about. */
export interface Person {
  readonly på: Day
  readonly selvstændig: boolean
  /** In order, apart or touching, never overlapping. */
  readonly fravær: readonly Absence[]
  readonly afbrydelser: readonly Spell[]
  readonly ansatFra: Day
  readonly andetFravær: boolean
  /** Hundredths of hours. */
  readonly timer: number
  readonly genansat: boolean
  readonly påArbejde: boolean
}

/** Numbers from 0 up to 1, the same each time from the same seed. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Days on which some version of the rules begins: people are gathered around them, where mistakes are made. */
const BOUNDARIES = ['2006-07-03', '2007-04-02', '2008-06-02', '2012-01-02', '2012-07-02', '2014-07-01'].map(
  parseDay,
)
const FIRST = parseDay('2006-06-01')
const YEARS = 20

export function peopleFrom(seed: number, count: number): readonly Person[] {
  const random = generator(seed)
  const upTo = (n: number) => Math.floor(random() * n)
  const sometimes = (share: number) => random() < share
  const oneOf = <T>(all: readonly [T, ...T[]]): T => all[upTo(all.length)] ?? all[0]

  const beginning = (): Day => {
    const boundary = BOUNDARIES[upTo(BOUNDARIES.length * 2)]
    return boundary === undefined ? addDays(FIRST, upTo(YEARS * 365)) : addDays(boundary, upTo(800) - 600)
  }

  const absences = (): readonly Absence[] => {
    const found: Absence[] = []
    let from = beginning()
    const spells = 1 + upTo(5)
    for (let i = 0; i < spells; i++) {
      const last = i === spells - 1
      const omfang = oneOf(['fuldt', 'fuldt', 'delvist', 'del_af_dag'] as const)
      const to = last && sometimes(0.6) ? NEVER : addDays(from, upTo(sometimes(0.3) ? 400 : 60))
      found.push({ from, to, omfang: sometimes(0.7) ? 'fuldt' : omfang })
      if (to !== NEVER) from = addDays(to, 1 + (sometimes(0.3) ? 0 : upTo(120)))
    }
    return found
  }

  return Array.from({ length: count }, (): Person => {
    const fravær = absences()
    const start = fravær.at(-1)?.from ?? FIRST
    const from = addDays(start, upTo(200))
    return {
      på: addDays(start, upTo(300) - 20),
      selvstændig: sometimes(0.2),
      fravær,
      afbrydelser: sometimes(0.2) ? [{ from, to: addDays(from, upTo(60)) }] : [],
      ansatFra: addDays(start, -upTo(120)),
      andetFravær: sometimes(0.2),
      timer: oneOf([0, 7399, 7400, 7401, 20_000]),
      genansat: sometimes(0.3),
      påArbejde: sometimes(0.7),
    }
  })
}
