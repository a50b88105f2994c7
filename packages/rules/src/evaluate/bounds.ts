import { type DaySet, NEVER } from '@sagsvej/calendar'
import { directionOf, type StrictLed } from '../monotony.ts'
import { anything, type Possible, type PossibleNumber } from '../possible.ts'
import { typeOf } from '../tree-kind.ts'
import type { Kind, Value } from '../value.ts'

/**
 * What a node can be when its parts can be what is said: worked out at the ends of the parts, by the way the answer
 * moves with each. Where there may be no answer at all, the question may not arise.
 */
export function boundsOf(
  led: StrictLed,
  parts: readonly Possible[],
  compute: (values: readonly Value[]) => Value | undefined,
): Possible {
  const { kind } = typeOf(led)
  const ir = parts.some((part) => part.ir) || mayLackAnswer(led, parts.filter(isNumber))
  if (led.op === 'compare' && led.how === 'equal') return equality(parts.filter(isNumber), ir)
  if (led.op === 'runStart' || led.op === 'runEnd') return runBounds(led.op, parts, ir, compute)
  const answers: Value[] = []
  for (const values of endsOf(led, parts)) {
    const answer = compute(values)
    if (answer === undefined) return anything(kind, true)
    answers.push(answer)
  }
  return answers.length === 0 ? anything(kind, ir) : between(kind, answers, ir)
}

type Values = readonly Value[]

/** The values of the parts where the answer is least and where it is most, or at all their ends; none where neither would do. */
function endsOf(led: StrictLed, parts: readonly Possible[]): readonly Values[] {
  const directions = parts.map((_, i) => directionOf(led, i))
  if (directions.includes('none')) return []
  if (directions.includes('either')) return isBounded(led, parts.filter(isNumber)) ? corners(parts) : []
  const at = (end: End) =>
    parts.map((part, i) => endOf(part, (directions[i] === 'up') === (end === 'high') ? 'high' : 'low'))
  return [at('low'), at('high')]
}

type End = 'low' | 'high'

function endOf(part: Possible, end: End): Value {
  switch (part.kind) {
    case 'sandt':
      return end === 'high' ? part.ja : !part.nej
    case 'tal':
    case 'dato':
      return part[end]
    case 'dagmængde':
      return end === 'high' ? part.perhaps : part.surely
    case 'valg':
    case 'liste':
      throw new TypeError(`a ${part.kind} has no ends`)
  }
}

const corners = (parts: readonly Possible[]): readonly Values[] =>
  parts.reduce<readonly Values[]>(
    (all, part) =>
      all.flatMap((values) => [endOf(part, 'low'), endOf(part, 'high')].map((v) => [...values, v])),
    [[]],
  )

function between(kind: Kind, answers: Values, ir: boolean): Possible {
  if (kind === 'sandt') return { kind, ja: answers.includes(true), nej: answers.includes(false), ir }
  if (kind === 'dagmængde') {
    const [surely, perhaps] = answers as readonly DaySet[]
    if (surely && perhaps) return { kind, surely, perhaps, exact: false, some: true, ir }
  }
  const numbers = answers as readonly number[]
  return { kind: kind === 'dato' ? kind : 'tal', low: Math.min(...numbers), high: Math.max(...numbers), ir }
}

function equality([a, b]: readonly PossibleNumber[], ir: boolean): Possible {
  if (!a || !b) return anything('sandt', ir)
  const onlyOne = a.low === a.high && b.low === b.high
  const ja = a.low <= b.high && b.low <= a.high
  return { kind: 'sandt', ja, nej: !(ja && onlyOne), ir }
}

/**
 * The run at a later day is the same or a later one, so of a set that is known the ends of the days are the ends of the
 * answer; but where the first of them comes before any run, it is never there, and some day after that. A run that is
 * still going on ends never, whatever the day.
 */
function runBounds(
  op: 'runStart' | 'runEnd',
  [set, on]: readonly Possible[],
  ir: boolean,
  compute: (values: Values) => Value | undefined,
): Possible {
  if (set?.kind !== 'dagmængde' || !set.exact || set.ir || on?.kind !== 'dato') return anything('dato', ir)
  const { surely } = set
  const [low, high] = [on.low, on.high].map((day) => Number(compute([surely, day]))) as [number, number]
  const isBefore = (day: number): boolean => !surely.some(({ from }) => from <= day)
  const known =
    on.low === on.high ||
    low < NEVER ||
    (high === NEVER && (op === 'runStart' || !isBefore(on.low) || isBefore(on.high)))
  return known ? { kind: 'dato', low, high, ir } : anything('dato', ir)
}

const isNumber = (part: Possible): part is PossibleNumber => part.kind === 'tal' || part.kind === 'dato'

const NONE: PossibleNumber = { kind: 'tal', low: 0, high: 0, ir: false }

/** One infinity less another, a day that never comes less another, a division by nothing: there is no such number. */
function mayLackAnswer(led: StrictLed, [a = NONE, b = NONE, ...others]: readonly PossibleNumber[]): boolean {
  const infinity = Number.POSITIVE_INFINITY
  switch (led.op) {
    case 'add':
      return (a.high === infinity && b.low === -infinity) || (a.low === -infinity && b.high === infinity)
    case 'subtract':
      return (a.high === infinity && b.high === infinity) || (a.low === -infinity && b.low === -infinity)
    case 'daysBetween':
      return a.high === NEVER && b.high === NEVER
    case 'quotient':
      return !isBounded(led, [a, b, ...others])
    default:
      return false
  }
}

/** Whether the ends of the parts are the ends of the answer: all finite, and nothing may be divided by zero. */
function isBounded(led: StrictLed, parts: readonly PossibleNumber[]): boolean {
  const divisors =
    led.op === 'quotient' ? parts.slice(led.factors.length, led.factors.length + led.divisors.length) : []
  return (
    parts.every(({ low, high }) => Number.isFinite(low) && Number.isFinite(high)) &&
    divisors.every(({ low, high }) => low > 0 || high < 0)
  )
}
