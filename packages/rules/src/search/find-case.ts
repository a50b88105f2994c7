import { RuleError } from '../errors.ts'
import type { Grundlag } from '../evaluate/context.ts'
import { evaluate, kontekst } from '../evaluate/evaluate.ts'
import { freeNames } from '../evaluate/free-names.ts'
import { possibleOf, type Udfald } from '../outcome.ts'
import { anything } from '../possible.ts'
import type { Bestemmelse } from '../provision.ts'
import type { Led } from '../tree.ts'
import { explore, type Fund, type Knude, type Resultat } from './explore.ts'
import { antager, indenFor, type Kasse, type Ubekendt } from './unknown.ts'
import { personIn, type Vidne } from './witness.ts'

/** Surely so, surely not, or undecided while something is open. */
export type Betingelse = (udfald: readonly Udfald[]) => boolean | undefined

export interface Sagssøgning {
  /** What the condition speaks of: one expression, or two to be compared. */
  readonly goals: readonly Led[]
  readonly holds: Betingelse
  /** What is known of the person looked for; what is not is open, within `inden`. Nothing at all unless given. */
  readonly grundlag?: Grundlag
  /**
   * The provisions that are taken as given, whatever they may say, instead of being followed: much faster, and what is
   * then never so is never so. A witness is only returned when it is one with all provisions followed.
   */
  readonly antag?: (bestemmelse: Bestemmelse) => boolean
  /** What of the person nobody can say, and so stays open. */
  readonly lukket?: (one: Ubekendt) => boolean
  /** The most nodes to look at before giving up. */
  readonly limit?: number
}

const LIMIT = 2000
const NOTHING_KNOWN: Grundlag = { fakta: () => undefined, skøn: () => undefined }

/**
 * Is there a person for whom this is true? Found: a witness, with all that the goals read of it. Never: proof that there
 * is none. Given up: it could not be told, and why.
 */
export function findCase(søgning: Sagssøgning): Resultat<Vidne> {
  const { antag, limit = LIMIT } = søgning
  if (antag) return withGiven(søgning, antag)
  const proof = explored(søgning, 'lists', limit)
  if (proof.art !== 'givenUp' || !proof.left.some) return proof
  const { nodes, ...result } = explored(søgning, 'none', limit)
  return { ...result, nodes: proof.nodes + nodes }
}

/** Followed as they are. Where something stands in for a list, a person is one only with a list that is right. */
function explored(søgning: Sagssøgning, antag: 'lists' | 'none', limit: number): Resultat<Vidne> {
  const { goals, holds, grundlag = NOTHING_KNOWN, lukket = () => false } = søgning
  const settle = (node: Knude): Fund<Vidne> | undefined => {
    const so = holds(node.spor.map(({ udfald }) => udfald))
    if (so === undefined) return undefined
    if (!so) return 'never'
    const someone = confirmed(node, { goals, holds, grundlag, lukket })
    return typeof someone === 'object' || !antager(node.kasse) ? someone : 'some'
  }
  return explore({ goals, grundlag, settle, settleLast: () => 'gap', antag, limit, lukket })
}

/** Provisions taken as given first; where that leaves someone, whether there is one with all of them followed. */
function withGiven(søgning: Sagssøgning, antag: NonNullable<Sagssøgning['antag']>): Resultat<Vidne> {
  const { goals, holds, grundlag = NOTHING_KNOWN, limit = LIMIT, lukket = () => false } = søgning
  let further = 0
  const followed = ({ kasse }: Knude): Fund<Vidne> => {
    const inside = findCase({
      ...{ goals, holds, lukket },
      grundlag: known(kasse, grundlag),
      limit: limit - further,
    })
    further += inside.nodes
    if (inside.art === 'found') return { found: inside.found }
    return inside.art === 'never' ? 'never' : 'limit'
  }
  const settle = (node: Knude): Fund<Vidne> | undefined => {
    const so = holds(node.spor.map(({ udfald }) => udfald))
    return so === undefined ? undefined : so ? followed(node) : 'never'
  }
  const given = takenAsGiven(grundlag, antag)
  const result = explore({
    ...{ goals, settle, lukket, limit },
    grundlag: given,
    settleLast: () => 'gap',
    antag: 'lists',
  })
  return { ...result, nodes: result.nodes + further }
}

/**
 * The same with the provisions taken as given and no further asked: found says only that nothing in the goals themselves
 * stands against it, never is proof all the same. For whoever needs the proof and no witness.
 */
export function mayBe(søgning: Sagssøgning & Required<Pick<Sagssøgning, 'antag'>>): Resultat<true> {
  const { goals, holds, grundlag = NOTHING_KNOWN, antag, limit = LIMIT } = søgning
  const settle = (node: Knude): Fund<true> | undefined => {
    const so = holds(node.spor.map(({ udfald }) => udfald))
    return so === undefined ? undefined : so ? { found: true } : 'never'
  }
  const given = takenAsGiven(grundlag, antag)
  return explore({ goals, grundlag: given, settle, settleLast: () => 'gap', antag: 'lists', limit })
}

/** What a box says of the facts and judgements of those in it. */
function known(kasse: Kasse, grundlag: Grundlag): Grundlag {
  const { antag: _, ...rest } = indenFor(kasse, grundlag)
  return rest
}

/** Anyone in the node, once the law has been asked with all of it known. */
function confirmed(
  { kasse }: Knude,
  { goals, holds, grundlag, lukket }: Required<Pick<Sagssøgning, 'goals' | 'holds' | 'grundlag' | 'lukket'>>,
): Fund<Vidne> {
  const person = personIn(kasse, grundlag, { uvist: lukket })
  const k = kontekst(person.grundlag)
  try {
    const so = holds(goals.map((goal) => evaluate(goal, k).udfald))
    return so ? { found: person.læst() } : 'gap'
  } catch (error) {
    if (error instanceof RuleError) return 'fault'
    throw error
  }
}

/** Provisions that read a bound record are followed all the same: what they say is not one thing in a case. */
const takenAsGiven = (grundlag: Grundlag, antag: NonNullable<Sagssøgning['antag']>): Grundlag => ({
  ...grundlag,
  antag: (one) =>
    grundlag.antag?.(one) ??
    ('versioner' in one && antag(one) && freeNames(one).size === 0 ? anything(one.kind, true) : undefined),
})

/** That an outcome is yes, or no. */
export const erSvaret =
  (svar: 'ja' | 'nej'): Betingelse =>
  ([udfald]) =>
    isSo(udfald, svar)

/** That all outcomes are yes at once. */
export const alleErJa: Betingelse = (udfald) => {
  const so = udfald.map((one) => isSo(one, 'ja'))
  return so.includes(false) ? false : so.includes(undefined) ? undefined : true
}

function isSo(udfald: Udfald | undefined, svar: 'ja' | 'nej'): boolean | undefined {
  if (udfald?.art !== 'åben') return udfald?.art === svar
  return possibleOf(udfald, 'sandt')[svar] ? undefined : false
}
