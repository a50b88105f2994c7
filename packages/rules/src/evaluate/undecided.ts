import { mergeOpen, outcomeOf, possibleOf } from '../outcome.ts'
import { either, type Possible } from '../possible.ts'
import type { Bestemmelse } from '../provision.ts'
import type { Spor, Valgt } from '../trace.ts'

/** An answer, before it is known what the provision's own node is. */
export type Svar = Omit<Spor, 'led'>

/**
 * What a provision says while a choice before it is open: one of several answers. Only what decides the choice is asked
 * for, so an open answer never lists what may not be asked at all; where all the answers say the same, it is settled.
 * The trace holds them all, since it is from them that what is possible comes.
 */
export function undecided(
  bestemmelse: Bestemmelse,
  choices: readonly Spor[],
  answers: readonly Svar[],
): Svar {
  const { kind } = bestemmelse
  const kan = answers.map(({ udfald }): Possible => possibleOf(udfald, kind)).reduce(either)
  const udfald = outcomeOf(kan, () => mergeOpen(choices.map((choice) => choice.udfald)))
  const blandt = answers.flatMap(({ valgt }) => valgt?.blandt ?? valgt?.version ?? valgt?.overgang ?? [])
  const børn = [...choices, ...answers.flatMap(({ børn, valgt }) => børn.map(mulig(valgt)))]
  return { udfald, børn, valgt: udfald.art === 'åben' ? { bestemmelse } : { bestemmelse, blandt } }
}

/** A part of what may turn out to govern. */
export const mulig = (valgt: Valgt | undefined) => {
  const af = valgt?.version ?? valgt?.overgang
  return (spor: Spor): Spor => ({ ...spor, måske: true, del: { art: 'mulig', ...(af ? { af } : {}) } })
}
