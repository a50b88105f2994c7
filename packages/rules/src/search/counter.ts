import type { Day } from '@sagsvej/calendar'
import type { Grundlag } from '../evaluate/context.ts'
import { evaluate, kontekst } from '../evaluate/evaluate.ts'
import type { Faktum } from '../fact.ts'
import type { Skøn } from '../judgement.ts'
import { type Grunde, NO_REASONS, type Udfald } from '../outcome.ts'
import type { Possible } from '../possible.ts'
import type { Spor } from '../trace.ts'
import type { Led } from '../tree.ts'
import type { Value } from '../value.ts'
import { changesOf, type Frihed, judgementsOf, nu, orAsNow, withOpen } from './changes.ts'
import { choose } from './choose.ts'
import { type Betingelse, findCase } from './find-case.ts'
import { nearest } from './nearest.ts'
import { type Gennem, through } from './through.ts'
import { erFaktum, kun } from './unknown.ts'
import { openIn, waitsFor } from './waiting.ts'

/** One thing otherwise than it is, and the provision through which that changes the answer. */
export interface Ændring {
  readonly hvad: Faktum | Skøn
  /** As it is now; undefined where that is not known. */
  readonly fra: Value | undefined
  readonly til: Value
  readonly gennem: Gennem | undefined
}

/** Changes that together turn the answer, none of which can be left out; and the answer they give. */
export interface Ændringssæt {
  readonly ændringer: readonly Ændring[]
  readonly udfald: Udfald
}

/**
 * Whether an answer can be turned. `turns`: the smallest ways there are. `never`: proof that none of what may be changed
 * turns it. `unsure`: none was found among so few changes, and what else, not known or not read, the answer waits for.
 */
export type Vending =
  | { readonly art: 'turns'; readonly sæt: readonly Ændringssæt[] }
  | { readonly art: 'never' }
  | { readonly art: 'unsure'; readonly venter: Grunde }

export interface Modsvar {
  /** By what somebody can still do. */
  readonly fakta: Vending
  /** By what somebody can still do, and by judgements that are another person's to make. */
  readonly skøn: Vending
}

export interface Modsvarssøgning {
  readonly goal: Led
  /** Whether the answer is the one wanted. */
  readonly ønsket: Betingelse
  readonly grundlag: Grundlag
  /** The facts that may be changed are those of these that say so. */
  readonly fakta: readonly Faktum[]
  /** The judgements that may be thought of as made otherwise. */
  readonly skøn?: readonly Skøn[]
  /** The fact that says which day it is. */
  readonly dag?: Faktum
}

/** The most changes at once, and the most people to look at for each set of them. */
const CHANGES = 3
const LIMIT = 60

/** What would turn an answer: the fewest changes, each to the nearest value that does. */
export function counter(søgning: Modsvarssøgning): Modsvar {
  const { grundlag, fakta, skøn = [], dag } = søgning
  const own = new Map<Faktum | Skøn, Possible>()
  for (const faktum of fakta) {
    const can = changesOf(faktum, grundlag, dag)
    if (can) own.set(faktum, can)
  }
  const all = new Map(own)
  for (const one of skøn) all.set(one, judgementsOf(one, grundlag))
  return {
    fakta: turned(søgning, own, () => true),
    skøn: turned(søgning, all, (set) => !set.every(erFaktum)),
  }
}

type Set = readonly (Faktum | Skøn)[]

function turned(søgning: Modsvarssøgning, frihed: Frihed, counts: (set: Set) => boolean): Vending {
  const { goal, ønsket, grundlag } = søgning
  const open = withOpen(
    grundlag,
    new Map([...frihed].map(([one, can]) => [one, orAsNow(one, can, grundlag)])),
  )
  const spor = evaluate(goal, kontekst(open))
  if (ønsket([spor.udfald]) === false) return { art: 'never' }
  const lukket = (one: object) => !frihed.has(one as Faktum)
  const someone = findCase({ goals: [goal], holds: ønsket, grundlag: open, lukket })
  if (someone.art === 'never') return { art: 'never' }
  const read = inOrder(spor, frihed)
  const found: Ændringssæt[] = []
  for (let size = 1; size <= CHANGES && found.length === 0; size++) {
    for (const set of choose(read, size)) {
      const changes = counts(set) && changed(søgning, frihed, set)
      if (changes) found.push(changes)
    }
  }
  if (found.length > 0) return { art: 'turns', sæt: found }
  return { art: 'unsure', venter: waitedFor(spor.udfald, frihed) }
}

/** What may be changed that the answer waits for, in the order the law comes to it; what is hidden in it last. */
function inOrder(spor: Spor, frihed: Frihed): Set {
  const seen = openIn(spor).filter((one): one is Faktum | Skøn => frihed.has(one as Faktum))
  return [...new Set([...seen, ...[...frihed.keys()].filter((one) => waitsFor(spor, one))])]
}

/** What an answer waits for that nobody may change. */
function waitedFor(udfald: Udfald, frihed: Frihed): Grunde {
  if (udfald.art !== 'åben') return NO_REASONS
  return {
    mangler: udfald.mangler.filter((faktum) => !frihed.has(faktum)),
    skøn: udfald.skøn.filter((skøn) => !frihed.has(skøn)),
    huller: udfald.huller,
  }
}

/** What all of these would have to be for the answer to turn, each as near as it can to what it is. */
function changed(søgning: Modsvarssøgning, frihed: Frihed, set: Set): Ændringssæt | undefined {
  const { goal, ønsket, grundlag, dag } = søgning
  const valuesIn = (within: Frihed): ReadonlyMap<Faktum | Skøn, Value> | undefined => {
    const someone = findCase({
      goals: [goal],
      holds: ønsket,
      grundlag: withOpen(grundlag, within),
      lukket: (one) => !within.has(one as Faktum),
      limit: LIMIT,
    })
    if (someone.art !== 'found') return undefined
    const { fakta, skøn } = someone.found
    return new Map(set.map((one) => [one, (erFaktum(one) ? fakta : skøn)[one.nøgle] as Value]))
  }
  const within = new Map(set.map((one) => [one, frihed.get(one) as Possible]))
  const found = valuesIn(within)
  if (!found || [...found.values()].includes(undefined as never)) return undefined
  const from = (one: Faktum | Skøn) => nu(one, grundlag) ?? (dag && (grundlag.fakta(dag) as Day | undefined))
  const values = nearest(found, within, from, valuesIn)
  const after = evaluate(
    goal,
    kontekst(withOpen(grundlag, new Map([...values].map(([one, value]) => [one, kun(one, value)])))),
  )
  const before = evaluate(goal, kontekst(grundlag))
  return {
    udfald: after.udfald,
    ændringer: [...values].map(([hvad, til]) => ({
      hvad,
      fra: nu(hvad, grundlag),
      til,
      gennem: through(hvad, before, after),
    })),
  }
}
