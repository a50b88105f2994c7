import { addMonths, type Day } from '@sagsvej/calendar'
import { kanSpørges } from '@sagsvej/law'
import { type Faktum, type Grundlag, questions, type Spor, type Spørgsmål } from '@sagsvej/rules'
import { type Betydninger, betydninger } from './betydning.ts'
import type { Grænse } from './graense.ts'
import { dagI } from './laes.ts'
import { læsningernesDage } from './laesninger.ts'
import type { Forlænget } from './spoergsmaal/forlaenget.ts'
import type { Næste, Svar } from './types.ts'

/** How long before the limit it is worth asking what comes after it: long enough to gather what the answer needs. */
const ASK_AHEAD_MONTHS = 2

/** How long to look for somebody to whom a question matters, while somebody waits for a page. */
const LIMIT = { people: 20, lists: 50 }

interface Besvaret {
  /** The answers so far, of those that are worth asking more about. */
  readonly a: Readonly<
    Record<'ret' | 'payer' | 'duration' | 'end' | 'extension' | 'after' | 'talk' | 'amount', Svar>
  > & {
    readonly refund: Svar | undefined
    readonly ny: { readonly over: boolean } | undefined
    readonly extended: Forlænget | undefined
  }
  readonly limit: Grænse
  readonly facts: Grundlag
  /** Well again before the day asked about. */
  readonly rask: boolean
  readonly på: Day
}

/**
 * What a citizen can be asked, one subject at a time: how long; what comes after it, when the limit is near; whether
 * there is a right, and who pays; then, while the illness lasts, the money and the talks. A pension, which few have,
 * after all else. Where the money goes can be told, but changes none of it. Where there is no right, or no illness yet, nothing is left to ask.
 */
export function næsteSpørgsmål({ a, limit, facts, rask, på }: Besvaret): readonly Næste[] {
  const betyder = betydninger(facts, LIMIT)
  if (a.ret.udfald.art === 'nej' || a.duration.udfald.art === 'ikke relevant') return []
  if (a.ny?.over) return provenFirst(ask([[a.ret, a.payer, a.after].map((s) => s.spor)], facts, betyder))
  const review = dagI(a.duration.spor) ?? læsningernesDage(a.duration)[0]
  const near = review !== undefined && review <= addMonths(på, ASK_AHEAD_MONTHS)
  const subjects = [
    [a.duration.spor],
    near ? [a.end, a.extension, a.after].map((s) => s.spor) : [],
    a.extended ? [a.extended.sidsteDag] : [],
    [a.ret.spor, a.payer.spor],
    ...(rask ? [] : [[a.amount.spor], [a.talk.spor]]),
    [limit.pensionist],
  ]
  const main = ask(subjects, facts, betyder)
  const asked = new Set(main.map((q) => q.faktum))
  const rest = ask(a.refund ? [[a.refund.spor]] : [], facts, betyder).filter((q) => !asked.has(q.faktum))
  return provenFirst([...main, ...rest.map(unsure)])
}

/** By subject, in the order given. What may turn out to be idle comes after all that surely matters. */
function ask(
  subjects: readonly (readonly Spor[])[],
  facts: Grundlag,
  betyder: Betydninger,
): readonly Næste[] {
  const canAsk = (faktum: Faktum) => faktum.fra.includes('borger') && kanSpørges(faktum, facts)
  const found = new Map<Faktum, Spørgsmål>()
  for (const one of subjects.flatMap((answers) => questions(answers, canAsk))) {
    const before = found.get(one.faktum)
    if (!before || (one.sikker && !before.sikker)) found.set(one.faktum, one)
  }
  const open = subjects.flat().filter(({ udfald }) => udfald.art === 'åben')
  const all = [...found.values()].map((question) => ({
    ...question,
    betydning: once(() => betyder(question.faktum, open)),
  }))
  return [...all.filter((q) => q.sikker), ...all.filter((q) => !q.sikker)]
}

function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined
  return () => {
    done ??= { value: work() }
    return done.value
  }
}

/**
 * The first question is one that has been shown to matter; what is proved idle on the way to it is left out, and what
 * could not be told comes last. The others are looked into when somebody asks.
 */
function provenFirst(all: readonly Næste[]): readonly Næste[] {
  const first = all.findIndex((question) => question.betydning().art === 'matters')
  if (first < 0) return all.filter((question) => question.betydning().art !== 'idle').map(unsure)
  const before = all.slice(0, first).filter((question) => question.betydning().art === 'undecided')
  return [...all.slice(first), ...before.map(unsure)]
}

const unsure = (question: Næste): Næste => ({ ...question, sikker: false })
