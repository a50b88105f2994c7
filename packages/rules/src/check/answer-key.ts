import { formatDay } from '@sagsvej/calendar'
import type { Valgt } from '../trace.ts'

/** What has answered in tests: keys of `answerKey`. */
export type Answered = ReadonlySet<string>

/** How a provision came to an answer, as one word: `SDL.24.1 2014-07-01`, `SDL.24.1 overgang 0`. */
export function answerKey({ bestemmelse, version, overgang }: Valgt): string {
  if (version) return `${bestemmelse.id} ${formatDay(version.fra)}`
  if (overgang) return `${bestemmelse.id} overgang ${bestemmelse.overgange.indexOf(overgang)}`
  return bestemmelse.id
}
