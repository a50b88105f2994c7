import type { Enhed } from '../units.ts'
import type { Dato } from './date.ts'
import type { Dagmængde } from './day-set.ts'
import type { Tal } from './number.ts'
import { type Mellemresultat, sameWord } from './same-word.ts'
import type { Sandt } from './truth.ts'

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
export const hvis: Branches = ((when: Sandt, met: Mellemresultat, unmet: Mellemresultat) =>
  sameWord(met, { op: 'if', when: when.led, met: met.led, unmet: unmet.led })) as Branches
