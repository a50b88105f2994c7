import { NEVER, parseDay } from '@sagsvej/calendar'
import { generator } from '../peers-law/people.ts'

export interface Period {
  readonly fra: number
  /** Missing while it goes on. */
  readonly til: number | undefined
}

/** An invented person with many spells of sickness behind them, looked at on a day in the last. */
export interface Syg {
  readonly dag: number
  readonly sygdom: readonly Period[]
}

export const PERIODS = 20
const EARLIEST = parseDay('2006-01-01')
const YEARS = 12

/** Twenty spells each, from a day of their own on; of three in four the last goes on. */
export function syge(count: number, seed = 22): Syg[] {
  const random = generator(seed)
  const upTo = (n: number) => Math.floor(random() * n)
  return Array.from({ length: count }, () => {
    const goesOn = random() < 0.75
    let from = EARLIEST + upTo(YEARS * 365)
    const sygdom = Array.from({ length: PERIODS }, (_, i): Period => {
      const length = random() < 0.2 ? 30 + upTo(150) : 1 + upTo(40)
      const til = i === PERIODS - 1 && goesOn ? undefined : from + length - 1
      const period = { fra: from, til }
      from += length + 1 + upTo(90)
      return period
    })
    const last = sygdom[PERIODS - 1]
    return { dag: (last?.fra ?? NEVER) + upTo(10), sygdom }
  })
}
