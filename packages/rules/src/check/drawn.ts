import { RuleError } from '../errors.ts'
import type { Grundlag, Kontekst } from '../evaluate/context.ts'
import { evaluate, kontekst } from '../evaluate/evaluate.ts'
import type { Betingelse } from '../search/find-case.ts'
import type { Vidne } from '../search/witness.ts'
import type { Led } from '../tree.ts'
import type { Value } from '../value.ts'

/** Somebody of whom all is known, and what has been worked out for them so far. */
export interface Drawn {
  readonly person: Vidne
  readonly k: Kontekst
}

export const drawn = (person: Vidne): Drawn => ({
  person,
  k: kontekst({ fakta: ({ nøgle }) => person.fakta[nøgle], skøn: ({ nøgle }) => person.skøn[nøgle] }),
})

interface Question {
  readonly goals: readonly Led[]
  readonly holds: Betingelse
}

/** The first of the people of whom it holds. */
export const whoShows = (people: readonly Drawn[], question: Question): Vidne | undefined =>
  people.find(({ k }) => holdsOf(k, question))?.person

function holdsOf(k: Kontekst, { goals, holds }: Question): boolean {
  try {
    return holds(goals.map((goal) => evaluate(goal, k).udfald)) === true
  } catch (error) {
    // A fault of the law itself in this person's case is no answer; what it is, other questions ask.
    if (error instanceof RuleError) return false
    throw error
  }
}

/** The same person, with what the question reads of them and nothing else. */
export function readBy({ fakta, skøn }: Vidne, { goals }: Question): Vidne {
  const read = { fakta: {} as Record<string, Value>, skøn: {} as Record<string, boolean> }
  const take =
    <T>(all: Readonly<Record<string, T>>, into: Record<string, T>) =>
    (one: { readonly nøgle: string }) => {
      const value = all[one.nøgle]
      if (value !== undefined) into[one.nøgle] = value
      return value
    }
  const grundlag: Grundlag = { fakta: take(fakta, read.fakta), skøn: take(skøn, read.skøn) }
  const k = kontekst(grundlag)
  for (const goal of goals) evaluate(goal, k)
  return read
}
