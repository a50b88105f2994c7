import { RuleError } from '../errors.ts'
import type { Grundlag, Kontekst } from '../evaluate/context.ts'
import { evaluate, kontekst } from '../evaluate/evaluate.ts'
import type { Possible } from '../possible.ts'
import type { Spor } from '../trace.ts'
import type { Led } from '../tree.ts'
import { type Antagelig, openOnes, openOnesNear, type Ventende } from './next-open.ts'
import { læsesAf } from './reads.ts'
import { unchanged } from './reuse.ts'
import { splitOf } from './split.ts'
import { erListe, indenFor, type Kasse, type Ubekendt } from './unknown.ts'

/** People alike in what is narrowed, and what the law says of them: the traces of the goals. */
export interface Knude {
  readonly kasse: Kasse
  readonly spor: readonly Spor[]
  readonly done: Kontekst['done']
}

/** What a node comes to: what was searched for, that it is in none of its people, or that this cannot be told. */
export type Fund<T> = { readonly found: T } | 'never' | Opgivet

/**
 * Why a search could not tell: too many people to go through, something of which not all can be tried (a list), a hole in the law
 * as we have it, or a fault in how it is written here.
 */
export type Opgivet = 'limit' | 'some' | 'gap' | 'fault'

export interface Søgning<T> {
  readonly goals: readonly Led[]
  readonly grundlag: Grundlag
  /** Settles a node, or leaves it to be parted. */
  readonly settle: (node: Knude) => Fund<T> | undefined
  /** Settles a node that nothing is left to part of; left to it, `last` is parted after all. */
  readonly settleLast: (node: Knude) => Fund<T> | undefined
  /** Unknowns that stay so: nobody can say what they are. */
  readonly lukket?: (one: Ubekendt) => boolean
  /** An unknown that is looked at as a whole: where it must be parted, the parts prove nothing of the whole. */
  readonly last?: Ubekendt
  /**
   * What is taken as given, whatever it may come to, instead of being followed: what is then never so is never so.
   * `lists`: what lists are tested for, since not all lists can be tried. `all`: every provision that does not read `last`.
   * `none`: a few lists are tried.
   */
  readonly antag: 'lists' | 'all' | 'none'
  /** The most nodes to look at. */
  readonly limit: number
}

/** `left`: why it could not be told, and of how many nodes. */
export type Resultat<T> =
  | { readonly art: 'found'; readonly found: T; readonly nodes: number }
  | { readonly art: 'never'; readonly nodes: number }
  | {
      readonly art: 'givenUp'
      readonly nodes: number
      readonly left: Readonly<Partial<Record<Opgivet, number>>>
    }

/**
 * Goes through everyone there can be: what is not settled is parted in two or more by one unknown, where that decides
 * something, until all of it is settled. The fewest open ends first, as they lead to an answer soonest.
 */
export function explore<T>(søgning: Søgning<T>): Resultat<T> {
  const left: Partial<Record<Opgivet, number>> = {}
  const giveUp = (why: Opgivet, how = 1) => {
    left[why] = (left[why] ?? 0) + how
  }
  const pending: Knude[] = []
  let nodes = 0

  const look = (node: Knude | undefined): T | undefined => {
    nodes += 1
    if (!node) {
      giveUp('fault')
      return undefined
    }
    const found = søgning.settle(node)
    if (found === undefined) pending.push(node)
    else if (typeof found === 'object') return found.found
    else if (found !== 'never') giveUp(found)
    return undefined
  }

  const first = look(nodeOf(søgning, new Map(), new Map()))
  if (first !== undefined) return { art: 'found', found: first, nodes }
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (nodes >= søgning.limit) {
      giveUp('limit', pending.length + 1)
      break
    }
    const parts = partsOf(node, søgning)
    if (typeof parts === 'string') {
      if (parts !== 'never') giveUp(parts)
      continue
    }
    if ('found' in parts) return { art: 'found', found: parts.found, nodes }
    if (!parts.all) giveUp('some')
    const before = pending.length
    for (const part of parts.nodes) {
      const found = look(part())
      if (found !== undefined) return { art: 'found', found, nodes }
    }
    const added = pending.splice(before)
    pending.push(...added.sort((a, b) => openEnds(b) - openEnds(a)))
  }
  return Object.keys(left).length === 0 ? { art: 'never', nodes } : { art: 'givenUp', nodes, left }
}

interface Parts {
  readonly nodes: readonly (() => Knude | undefined)[]
  /** Whether they are all there can be. */
  readonly all: boolean
  /** Whether something is decided in one of them that is not in the whole. */
  readonly decides: boolean
}

function partsOf<T>(node: Knude, søgning: Søgning<T>): Parts | Fund<T> {
  const { last, lukket = () => false } = søgning
  const skip = (one: Ubekendt) => one === last || lukket(one)
  const near = last && søgning.antag === 'all'
  const waiting = near ? openOnesNear(node.spor, last, skip) : openOnes(node.spor, skip)
  const parts = bestOf(waiting, node, søgning)
  if (parts) return parts
  const settled = søgning.settleLast(node)
  if (settled !== undefined) return settled
  const whole = bestOf(openOnes(node.spor, lukket), node, søgning)
  return whole ? { ...whole, all: false } : 'gap'
}

/** How many unknowns are looked at for one by which something is decided. */
const TRIED = 3

/** The first that decides something when it is parted; else the first. */
function bestOf<T>(waiting: Iterable<Ventende>, node: Knude, søgning: Søgning<T>): Parts | undefined {
  let first: Parts | undefined
  let tried = 0
  for (const one of waiting) {
    const parts = partedBy(one, node, søgning)
    if (parts?.decides) return parts
    first ??= parts
    tried += 1
    if (tried === TRIED) break
  }
  return first
}

function partedBy<T>(ventende: Ventende, node: Knude, søgning: Søgning<T>): Parts | undefined {
  const given = answerInstead(ventende, søgning)
  const ukendt = given?.led ?? ventende.ukendt
  const { test } = given ?? ventende
  const at = given ? { ...node, kasse: new Map(node.kasse).set(ukendt, given.can) } : node
  const split = splitOf(ukendt, test, at, søgning.grundlag)
  if (!split) return undefined
  return { ...split, nodes: split.parts.map((part) => () => narrowed(søgning, node, ukendt, part)) }
}

/** What is taken as given in place of an unknown: never what reads the unknown that is looked at. */
function answerInstead(
  { ukendt, iStedet }: Ventende,
  { antag, last }: Søgning<unknown>,
): Antaget | undefined {
  if (antag === 'none' || (antag === 'lists' && !erListe(ukendt))) return undefined
  const free = iStedet.filter(({ led }) => !last || !læsesAf(led).has(last))
  const given = erListe(ukendt)
    ? free.at(-1)
    : free.find(({ led }) => 'versioner' in led && led.kind === 'sandt')
  if (given?.spor.udfald.art !== 'åben') return undefined
  return { led: given.led, test: given.test, can: given.spor.udfald.kan }
}

interface Antaget {
  readonly led: Antagelig['led']
  readonly test: Spor | undefined
  readonly can: Possible
}

/** The same people, those of whom this is so. Undefined where the law as written here has no answer for them. */
function narrowed(
  { goals, grundlag }: Pick<Søgning<unknown>, 'goals' | 'grundlag'>,
  { kasse, done }: Pick<Knude, 'kasse' | 'done'>,
  ukendt: Ubekendt,
  part: Possible,
): Knude | undefined {
  return nodeOf({ goals, grundlag }, new Map(kasse).set(ukendt, part), unchanged(done, ukendt))
}

function nodeOf(
  { goals, grundlag }: Pick<Søgning<unknown>, 'goals' | 'grundlag'>,
  kasse: Kasse,
  done: Kontekst['done'],
): Knude | undefined {
  const k = kontekst(indenFor(kasse, grundlag), done)
  try {
    return { kasse, spor: goals.map((goal) => evaluate(goal, k)), done: k.done }
  } catch (error) {
    if (error instanceof RuleError) return undefined
    throw error
  }
}

/** How many open ends the traces have. */
function openEnds({ spor }: Knude): number {
  const seen = new Set<Spor>()
  const count = (one: Spor): number => {
    if (one.udfald.art !== 'åben' || seen.has(one)) return 0
    seen.add(one)
    return one.børn.length === 0 ? 1 : one.børn.reduce((n, child) => n + count(child), 0)
  }
  return spor.reduce((n, one) => n + count(one), 0)
}
