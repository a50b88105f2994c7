import { type Day, dayFromNumber, LAST_DAY } from '@sagsvej/calendar'
import type { Grundlag, Kontekst } from '../evaluate/context.ts'
import { evaluate, kontekst } from '../evaluate/evaluate.ts'
import type { Faktum } from '../fact.ts'
import type { Udfald } from '../outcome.ts'
import type { Led } from '../tree.ts'
import type { Betingelse } from './find-case.ts'
import { unchanged } from './reuse.ts'
import { indenFor, mulighederFor } from './unknown.ts'

/**
 * The first day on which an answer is the one wanted if only time goes; proof that it never is; or neither, and then the
 * first day, if any, from which it hangs on something not known.
 */
export type VedTiden =
  | { readonly art: 'turns'; readonly dag: Day; readonly udfald: Udfald }
  | { readonly art: 'never' }
  | { readonly art: 'unsure'; readonly åbenFra?: Day }

export interface Tidssøgning {
  readonly goal: Led
  readonly ønsket: Betingelse
  readonly grundlag: Grundlag
  /** The fact that says which day it is, and which must be known. */
  readonly dag: Faktum
}

/** How often to leap, and how many days may be open, before giving up. */
const LEAPS = 200
const OPEN_DAYS = 10

/**
 * Looks forward from the day after the one the case is looked at. From a day on which the answer is not the one wanted it
 * leaps as far as it surely is not on any day between.
 */
export function byTime({ goal, ønsket, grundlag, dag }: Tidssøgning): VedTiden {
  const today = grundlag.fakta(dag)
  const can = mulighederFor(dag, new Map(), grundlag)
  if (typeof today !== 'number' || can.kind !== 'dato') return { art: 'unsure' }
  const last = Math.min(can.high, LAST_DAY)
  const within = asking(goal, grundlag, dag)
  const so = (low: number, high: number): boolean | undefined => ønsket([within(low, high)])

  const open: Day[] = []
  let day = today + 1
  for (let leap = 0; leap < LEAPS && day <= last && open.length < OPEN_DAYS; leap++) {
    const here = so(day, day)
    if (here) return { art: 'turns', dag: dayFromNumber(day), udfald: within(day, day) }
    if (here === undefined) open.push(dayFromNumber(day))
    day = here === undefined ? day + 1 : lastSurelyNot(day, last, so) + 1
  }
  const [åbenFra] = open
  if (åbenFra !== undefined) return { art: 'unsure', åbenFra }
  return { art: day > last ? 'never' : 'unsure' }
}

/** What the law says while it is one of the days from one to another. */
function asking(goal: Led, grundlag: Grundlag, dag: Faktum): (low: number, high: number) => Udfald {
  const open = (low: number, high: number) =>
    indenFor(new Map([[dag, { kind: 'dato', low, high, ir: false }]]), grundlag)
  const k = kontekst(open(0, LAST_DAY))
  evaluate(goal, k)
  const kept: Kontekst['done'] = unchanged(k.done, dag)
  return (low, high) => evaluate(goal, kontekst(open(low, high), new Map(kept))).udfald
}

/** The last day of those from the first on which it is surely not so, in leaps that double. */
function lastSurelyNot(
  first: number,
  last: number,
  so: (low: number, high: number) => boolean | undefined,
): number {
  if (so(first, last) === false) return last
  let [no, unsure] = [first, last]
  for (let far = 1; first + far < unsure; far *= 2) {
    if (so(first, first + far) === false) no = first + far
    else unsure = first + far
  }
  while (unsure - no > 1) {
    const between = no + Math.floor((unsure - no) / 2)
    if (so(first, between) === false) no = between
    else unsure = between
  }
  return no
}
