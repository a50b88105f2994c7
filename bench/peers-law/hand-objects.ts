import { evaluate } from './hand.ts'
import type { Person } from './people.ts'

/** Answers by the numbers of people. */
export interface Answers {
  readonly udbetaling: Int32Array
  readonly udfald: Uint8Array
}

/** The rules by hand for everyone, each an object, written down in `answers`. */
export function evaluateObjects(people: readonly Person[], answers: Answers): void {
  for (let i = 0; i < people.length; i++) {
    const answer = evaluate(people[i] as Person)
    answers.udbetaling[i] = answer.udbetaling
    answers.udfald[i] = answer.udfald
  }
}
