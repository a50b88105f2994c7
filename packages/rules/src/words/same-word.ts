import type { Led } from '../tree.ts'
import type { Enhed } from '../units.ts'
import { Dato } from './date.ts'
import { Dagmængde } from './day-set.ts'
import { Tal } from './number.ts'
import { Sandt } from './truth.ts'

/** The words of which there may be an intermediate result. */
export type Mellemresultat = Sandt | Dato | Dagmængde | Tal<Enhed>

/** A node in the word of another: of the same kind, and of the same unit if it is a number. */
export function sameWord(as: Mellemresultat, led: Led): Mellemresultat {
  if (as instanceof Tal) return new Tal(led, as.enhed)
  if (as instanceof Dato) return new Dato(led)
  if (as instanceof Dagmængde) return new Dagmængde(led)
  return new Sandt(led)
}
