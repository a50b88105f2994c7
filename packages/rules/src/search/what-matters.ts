import type { Grundlag } from '../evaluate/context.ts'
import type { Faktum } from '../fact.ts'
import type { Skøn } from '../judgement.ts'
import type { Led } from '../tree.ts'
import { explore, type Knude, type Opgivet } from './explore.ts'
import { idleThroughAWay, sameForAll } from './idle.ts'
import { læsesAf } from './reads.ts'
import { settledIn } from './reuse.ts'
import { type Nogen, personer } from './someone.ts'
import { antager } from './unknown.ts'
import { hidesSomething, waitsFor } from './waiting.ts'

/**
 * What a fact or a judgement that is not known means to an answer. `matters`: with all else as in `ellers`, the two
 * values give the two answers. `idle`: proof that it cannot change the answer. `undecided`: neither was found, and why.
 */
export type Betydning =
  | ({ readonly art: 'matters' } & Nogen)
  | { readonly art: 'idle' }
  | { readonly art: 'undecided'; readonly left: Readonly<Partial<Record<Opgivet, number>>> }

/** The most people to look at for one unknown. */
const LIMIT = 400
/** How many before other ways of proof are tried: most unknowns are settled in fewer. */
const SOON = 12

/** How long to look: people for one unknown, and lists of records tried for all of them together. */
export interface Søgegrænse {
  readonly people?: number
  readonly lists?: number
}

/**
 * Asks of one answer, and of one unknown after the other, whether it matters to it. Those found to make it matter are
 * remembered: they often show it of the next one too.
 */
export function whatMatters(
  goal: Led,
  grundlag: Grundlag,
  { people: limit = LIMIT, lists = Number.POSITIVE_INFINITY }: Søgegrænse = {},
): (one: Faktum | Skøn) => Betydning {
  const people = personer(goal, grundlag, { left: lists })
  const known = new Map<Faktum | Skøn, Betydning>()

  const lookedFor = (one: Faktum | Skøn): Betydning => {
    if (!læsesAf(goal).has(one)) return { art: 'idle' }
    const before = people.enFraFør(one)
    if (before) return { art: 'matters', ...before }
    const soon = explored(one, 'lists', Math.min(SOON, limit))
    if (soon.art !== 'undecided') return soon
    if (explored(one, 'all', limit).art === 'idle') return { art: 'idle' }
    if (idleThroughAWay(goal, grundlag, one, limit)) return { art: 'idle' }
    const proof = explored(one, 'lists', limit)
    return proof.art === 'undecided' && proof.left.some ? explored(one, 'none', limit) : proof
  }
  const explored = (one: Faktum | Skøn, antag: 'lists' | 'all' | 'none', most: number): Betydning => {
    const someone = ({ kasse, done }: Knude) =>
      people.en(one, kasse, kasse.has(one) || antager(kasse) ? undefined : settledIn(done))
    const result = explore<Nogen>({
      goals: [goal],
      grundlag,
      last: one,
      antag,
      limit: most,
      settle: (node) => {
        const parted = node.kasse.has(one)
        if (!parted && !node.spor.some((root) => waitsFor(root, one))) return 'never'
        const found = antag === 'all' ? undefined : someone(node)
        if (typeof found === 'object') return { found }
        return !parted && sameForAll(goal, grundlag, one, node) ? 'never' : undefined
      },
      settleLast: (node) => {
        if (node.spor.some(hidesSomething)) return undefined
        return !antager(node.kasse) && someone(node) === 'none' ? 'never' : 'some'
      },
    })
    if (result.art === 'found') return { art: 'matters', ...result.found }
    return result.art === 'never' ? { art: 'idle' } : { art: 'undecided', left: result.left }
  }
  return (one) => {
    const found = known.get(one) ?? lookedFor(one)
    known.set(one, found)
    return found
  }
}
