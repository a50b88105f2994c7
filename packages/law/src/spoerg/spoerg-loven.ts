import { BorderError, evaluate, type Grundlag, kontekst, type Spor } from '@sagsvej/rules'
import { ukendtBestemmelse } from '@sagsvej/rules/read'
import { lov } from '../lov.ts'

/**
 * Asks one provision, by its id, of a case. The trace is the answer: its `udfald`, and all that it rests on, for
 * `short`, `stepsOf`, `reasons` and `questions` to say. What is not known leaves it open, never guessed.
 * @throws BorderError when the law has no such provision
 */
export function spørgLoven(id: string, grundlag: Grundlag): Spor {
  const bestemmelse = lov.bestemmelser.find((one) => one.id === id)
  if (bestemmelse) return evaluate({ op: 'provision', bestemmelse }, kontekst(grundlag))
  const ids = lov.bestemmelser.map((one) => one.id)
  throw new BorderError([{ sti: '', tekst: ukendtBestemmelse(id, ids).tekst }])
}
