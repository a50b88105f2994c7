import type { Person, Svar } from './people.ts'

/** @throws Error with the first person to whom the two do not say the same */
export function requireSame(
  people: readonly Person[],
  found: (p: Person) => Svar,
  expected: (p: Person) => Svar,
): void {
  for (const [i, person] of people.entries()) {
    const [a, b] = [found(person), expected(person)]
    if (a.udbetaling !== b.udbetaling || a.udfald !== b.udfald) {
      throw new Error(`person ${i}: ${JSON.stringify(a)}, by hand ${JSON.stringify(b)}`)
    }
  }
}
