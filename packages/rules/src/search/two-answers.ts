import type { Day } from '@sagsvej/calendar'
import { RuleError } from '../errors.ts'
import type { Grundlag, Kontekst } from '../evaluate/context.ts'
import { evaluate, kontekst } from '../evaluate/evaluate.ts'
import { sameAnswer } from '../evaluate/truth.ts'
import type { Faktum } from '../fact.ts'
import type { Skøn } from '../judgement.ts'
import { erÅben, type Udfald } from '../outcome.ts'
import { only, type PossibleNumber } from '../possible.ts'
import type { Led } from '../tree.ts'
import { kindOf } from '../tree-kind.ts'
import type { Value } from '../value.ts'
import { middle } from './cut.ts'
import { findCase } from './find-case.ts'
import { telligeLister } from './lists.ts'
import { unchanged } from './reuse.ts'
import { tellingDays } from './telling-days.ts'
import { erFaktum, indenFor, mulighederFor } from './unknown.ts'

/** A value of what is not known, and what the law then says. */
export interface Værdisvar {
  readonly værdi: Value
  readonly udfald: Udfald
}

/** Two values that give different answers. */
export interface Svarpar {
  readonly par: readonly [Værdisvar, Værdisvar]
}

/**
 * Two values that give different answers for a person of whom all else is known; where the answer is yes or no they lie
 * as near each other as they can. None: proof that there are no such two. Undefined: none were found. `settled`: what is
 * known to come out so for this person. `lists`: how many lists may still be tried.
 */
export function twoAnswers(
  goal: Led,
  grundlag: Grundlag,
  one: Faktum | Skøn,
  settled: Kontekst['done'],
  lists: Forsøg = { left: Number.POSITIVE_INFINITY },
): Svarpar | 'none' | undefined {
  const k = kontekst(grundlag, new Map(settled))
  const open = unlessFault(() => evaluate(goal, k))
  if (!open) return undefined
  if (open.udfald.art !== 'åben') return 'none'
  const done = unchanged(k.done, one)
  const can = mulighederFor(one, new Map(), grundlag)
  const at = (værdi: Value): Værdisvar | undefined => {
    const here = kontekst(indenFor(new Map([[one, only(can.kind, værdi)]]), grundlag), new Map(done))
    const udfald = unlessFault(() => evaluate(goal, here).udfald)
    return udfald && udfald.art !== 'åben' ? { værdi, udfald } : undefined
  }
  switch (can.kind) {
    case 'sandt':
      return firstPair([true, false], at) ?? 'none'
    case 'valg':
      return firstPair(can.keys ?? [], at) ?? 'none'
    case 'liste':
      return erFaktum(one) && one.type.art === 'liste'
        ? firstPair(within(lists, telligeLister(one.type, tellingDays([open]))), at)
        : undefined
    case 'tal':
    case 'dato': {
      const days = around(tellingDays([open])).filter((day) => can.low <= day && day <= can.high)
      const tried = can.kind === 'dato' ? days : quarters(can)
      const pair = firstPair(tried, at) ?? furtherPair(goal, grundlag, one, at)
      return typeof pair === 'object' && kindOf(goal) === 'sandt' ? nearest(pair, at) : pair
    }
    case 'dagmængde':
      return undefined
  }
}

/** How many lists may still be tried: each is a case to be answered, and every person has many. Counted down. */
export interface Forsøg {
  left: number
}

function* within<T>(lists: Forsøg, all: Iterable<T>): Iterable<T> {
  for (const one of all) {
    if (lists.left <= 0) return
    lists.left -= 1
    yield one
  }
}

type Ask = (værdi: Value) => Værdisvar | undefined

function unlessFault<T>(ask: () => T): T | undefined {
  try {
    return ask()
  } catch (error) {
    if (error instanceof RuleError) return undefined
    throw error
  }
}

/** The first answer, and the first that differs from it. */
function firstPair(values: Iterable<Value>, at: Ask): Svarpar | undefined {
  let first: Værdisvar | undefined
  for (const value of values) {
    const next = at(value)
    if (first && next && !sameAnswer(first.udfald, next.udfald)) return { par: [first, next] }
    first ??= next
  }
  return undefined
}

const quarters = ({ low, high }: PossibleNumber): readonly number[] => {
  const step = Math.floor((high - low) / 4)
  return [low, low + step, low + 2 * step, high]
}

const around = (days: readonly Day[]): readonly number[] =>
  days.flatMap((day) => [day, day - MONTH, day + MONTH])
const MONTH = 31

/** None of the values tried: one that is answered, and one that is answered in another way. */
function furtherPair(
  goal: Led,
  grundlag: Grundlag,
  one: Faktum | Skøn,
  at: Ask,
): Svarpar | 'none' | undefined {
  const valueFor = (holds: (udfald: Udfald) => boolean): Værdisvar | 'none' | undefined => {
    const found = findCase({
      goals: [goal],
      holds: ([udfald]) => (udfald === undefined || erÅben(udfald) ? undefined : holds(udfald)),
      grundlag,
      limit: LIMIT,
    })
    if (found.art === 'never') return 'none'
    const value = found.art === 'found' ? found.found.fakta[one.nøgle] : undefined
    return value === undefined ? undefined : at(value)
  }
  const first = valueFor(() => true)
  if (typeof first !== 'object') return first
  const other = valueFor((udfald) => !sameAnswer(udfald, first.udfald))
  return typeof other === 'object' ? { par: [first, other] } : other
}
const LIMIT = 60

/** The values between which the answer turns, halved until they are next to each other. */
function nearest({ par: [first, other] }: Svarpar, at: Ask): Svarpar {
  let [from, to] = [first, other]
  while (Math.abs(Number(to.værdi) - Number(from.værdi)) > 1) {
    const [low, high] = [Number(from.værdi), Number(to.værdi)].sort((a, b) => a - b) as [number, number]
    const between = at(middle(low, high))
    if (!between) break
    if (sameAnswer(between.udfald, first.udfald)) from = between
    else to = between
  }
  return { par: [from, to] }
}
