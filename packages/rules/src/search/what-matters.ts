import type { Grundlag } from '../evaluate/context.ts'
import { evaluate, kontekst } from '../evaluate/evaluate.ts'
import type { Faktum } from '../fact.ts'
import type { Skøn } from '../judgement.ts'
import type { Led } from '../tree.ts'
import { explore, type Opgivet } from './explore.ts'
import { idleThroughAWay, sameForAll } from './idle.ts'
import { hidesSomething, waitsFor } from './next-open.ts'
import { læsesAf } from './reads.ts'
import { tellingDays } from './telling-days.ts'
import { type Svarpar, twoAnswers } from './two-answers.ts'
import { type Kasse, kun } from './unknown.ts'
import { personIn, type Vidne } from './witness.ts'

/**
 * What a fact or a judgement that is not known means to an answer. `matters`: with all else as in `ellers`, the two
 * values give the two answers. `idle`: proof that it cannot change the answer. `undecided`: neither was found, and why.
 */
export type Betydning =
  | ({ readonly art: 'matters'; readonly ellers: Vidne } & Svarpar)
  | { readonly art: 'idle' }
  | { readonly art: 'undecided'; readonly left: Readonly<Partial<Record<Opgivet, number>>> }

/** The most people to look at for one unknown. */
const LIMIT = 400
/** How many before other ways of proof are tried: most unknowns are settled in fewer. */
const SOON = 12

/**
 * Asks of one answer, and of one unknown after the other, whether it matters to it. Those found to make it matter are
 * remembered: they often show it of the next one too.
 */
export function whatMatters(goal: Led, grundlag: Grundlag, limit = LIMIT): (one: Faktum | Skøn) => Betydning {
  const [nær] = tellingDays([evaluate(goal, kontekst(grundlag))])
  const tried: Kasse[] = []
  const known = new Map<Faktum | Skøn, Betydning>()

  const withPerson = (kasse: Kasse, one: Faktum | Skøn): Betydning | 'none' | undefined => {
    const person = personIn(kasse, grundlag, { apart: one, ...(nær === undefined ? {} : { nær }) })
    const answers = twoAnswers(goal, person.grundlag, one)
    if (typeof answers !== 'object') return answers
    for (const { værdi } of answers.par) tried.unshift(new Map(kasse).set(one, kun(one, værdi)))
    return { art: 'matters', ellers: person.læst(), ...answers }
  }
  const lookedFor = (one: Faktum | Skøn): Betydning => {
    if (!læsesAf(goal).has(one)) return { art: 'idle' }
    for (const kasse of tried) {
      const found = withPerson(kasse, one)
      if (typeof found === 'object') return found
    }
    const soon = explored(one, 'given', SOON)
    if (soon.art !== 'undecided') return soon
    if (idleThroughAWay(goal, grundlag, one, limit)) return { art: 'idle' }
    const proof = explored(one, 'given', limit)
    return proof.art === 'undecided' && proof.left.some ? explored(one, 'tried', limit) : proof
  }
  const explored = (one: Faktum | Skøn, lists: 'given' | 'tried', most: number): Betydning => {
    const result = explore<Betydning>({
      goals: [goal],
      grundlag,
      last: one,
      lists,
      limit: most,
      settle: (node) => {
        if (!node.kasse.has(one) && !node.spor.some((root) => waitsFor(root, one))) return 'never'
        const found = withPerson(node.kasse, one)
        if (typeof found === 'object') return { found }
        return !node.kasse.has(one) && sameForAll(goal, grundlag, one, node) ? 'never' : undefined
      },
      settleLast: ({ spor, kasse }) => {
        if (spor.some(hidesSomething)) return undefined
        return withPerson(kasse, one) === 'none' ? 'never' : 'some'
      },
    })
    if (result.art === 'found') return result.found
    return result.art === 'never' ? { art: 'idle' } : { art: 'undecided', left: result.left }
  }
  return (one) => {
    const before = known.get(one)
    if (before) return before
    const found = lookedFor(one)
    known.set(one, found)
    return found
  }
}
