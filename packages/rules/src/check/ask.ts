import { FIRST_DAY, LAST_DAY } from '@sagsvej/calendar'
import type { Grundlag } from '../evaluate/context.ts'
import { freeIn } from '../evaluate/free-names.ts'
import type { Lovsyn } from '../in-force.ts'
import { possibleOf, type Udfald } from '../outcome.ts'
import type { Bestemmelse } from '../provision.ts'
import { type Betingelse, findCase, mayBe } from '../search/find-case.ts'
import type { Vidne } from '../search/witness.ts'
import type { Led } from '../tree.ts'
import type { Kontrol } from './check.ts'
import { type Drawn, drawn, readBy, whoShows } from './drawn.ts'
import { drawPeople } from './people.ts'

/** Something that a person looked for must meet: that a condition holds, or that it does not (also by not arising). */
export interface Where {
  readonly led: Led
  readonly is: 'ja' | 'ikke ja'
}

/** Who is asked about: anyone the border of the law lets in, in a view of the law. */
export interface Asker {
  /**
   * Whether anyone meets all of `where`, and what `holds` says of the goals. What other provisions say is taken as given,
   * so that *perhaps* is no person yet, while *never* is proof.
   */
  readonly may: (where: readonly Where[], goals?: readonly Led[], holds?: Betingelse, syn?: Lovsyn) => Perhaps
  /** A person who does, with every provision followed; undefined where none was found. */
  readonly who: (
    where: readonly Where[],
    goals?: readonly Led[],
    holds?: Betingelse,
    syn?: Lovsyn,
  ) => Vidne | undefined
}

export type Perhaps = 'perhaps' | 'never' | 'undecided'

const LIMIT = 100
/** A person is looked for further than a proof: there is one less often to look for. */
const FURTHER = 5
/** How many people are drawn and asked before anyone is looked for. */
const PEOPLE = 150

/** Asks people drawn at the edges of the law first, then looks among all whose days the law lets in. */
export function askerFor({
  law,
  from = FIRST_DAY,
  before = [],
  limit = LIMIT,
}: Pick<Kontrol, 'law' | 'from' | 'before' | 'limit'>): Asker {
  const inden: NonNullable<Grundlag['inden']> = ({ nøgle, type }) =>
    type.art !== 'dato' || before.includes(nøgle)
      ? undefined
      : { kind: 'dato', low: from, high: LAST_DAY, ir: false }
  let known: readonly Drawn[] | undefined
  const people = () => {
    known ??= drawPeople(law, PEOPLE, from).map(drawn)
    return known
  }
  return {
    may: (...asked) => {
      const question = questionOf(asked, inden)
      // They are known as the law is today.
      if (isToday(asked[3]) && whoShows(people(), question)) return 'perhaps'
      const { art } = mayBe({ ...question, limit })
      return art === 'found' ? 'perhaps' : art === 'never' ? 'never' : 'undecided'
    },
    who: (...asked) => {
      const { antag, ...question } = questionOf(asked, inden)
      const isGoal = (one: Bestemmelse) =>
        question.goals.some((led) => led.op === 'provision' && led.bestemmelse === one)
      const result = findCase({
        ...question,
        antag: (one) => antag(one) && !isGoal(one),
        limit: limit * FURTHER,
      })
      if (result.art === 'found') return result.found
      const shown = result.art === 'never' || !isToday(asked[3]) ? undefined : whoShows(people(), question)
      return shown && readBy(shown, question)
    },
  }
}

const isToday = (syn: Lovsyn = {}): boolean => Object.keys(syn).length === 0

interface Question {
  readonly goals: readonly Led[]
  readonly holds: Betingelse
  readonly grundlag: Grundlag
  readonly antag: (bestemmelse: Bestemmelse) => boolean
}

function questionOf(
  [where, goals = [], holds = () => true, syn]: Parameters<Asker['may']>,
  inden: NonNullable<Grundlag['inden']>,
): Question {
  // What reads a record that is not looked at here cannot be told alone; left out, it only lets in more people.
  const told = where.filter(({ led }) => freeIn(led).next().done)
  return {
    goals: [...told.map(({ led }) => led), ...goals],
    holds: (udfald) => both(meets(told, udfald), () => holds(udfald.slice(told.length))),
    grundlag: { fakta: () => undefined, skøn: () => undefined, inden, ...(syn ? { lovsyn: syn } : {}) },
    // Of a set of days there is no trying one after another, so it is followed.
    antag: ({ kind }) => kind !== 'dagmængde',
  }
}

type Told = boolean | undefined

function meets(where: readonly Where[], udfald: readonly Udfald[]): Told {
  let so: Told = true
  for (const [i, { is }] of where.entries()) {
    const one = isJa(udfald[i])
    const met = is === 'ja' || one === undefined ? one : !one
    if (met === false) return false
    if (met === undefined) so = undefined
  }
  return so
}

function both(a: Told, b: () => Told): Told {
  if (a === false) return false
  const other = b()
  return other === false ? false : a && other
}

/** Whether an outcome is yes; undefined while it can be, and can be something else. */
function isJa(udfald: Udfald | undefined): Told {
  if (udfald === undefined) return undefined
  const { ja, nej, ir } = possibleOf(udfald, 'sandt')
  return ja && !nej && !ir ? true : ja ? undefined : false
}
