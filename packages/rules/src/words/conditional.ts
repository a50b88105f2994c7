import type { Enhed } from '../units.ts'
import { Dato } from './date.ts'
import { Dagmængde } from './day-set.ts'
import { Tal } from './number.ts'
import { Sandt } from './truth.ts'

interface Branches {
  (when: Sandt, met: Sandt, unmet: Sandt): Sandt
  (when: Sandt, met: Dato, unmet: Dato): Dato
  (when: Sandt, met: Dagmængde, unmet: Dagmængde): Dagmængde
  <U extends Enhed>(when: Sandt, met: Tal<U>, unmet: Tal<NoInfer<U>>): Tal<U>
}

/**
 * The one when the condition holds, else the other. Both must be of one kind, and numbers of one unit. A condition that
 * does not arise leaves the question unanswered, unless both say the same.
 */
export const hvis: Branches = ((
  when: Sandt,
  met: Sandt | Dato | Dagmængde | Tal<Enhed>,
  unmet: Sandt | Dato | Dagmængde | Tal<Enhed>,
) => {
  const led = { op: 'if', when: when.led, met: met.led, unmet: unmet.led } as const
  if (met instanceof Tal) return new Tal(led, met.enhed)
  if (met instanceof Dato) return new Dato(led)
  if (met instanceof Dagmængde) return new Dagmængde(led)
  return new Sandt(led)
}) as Branches
