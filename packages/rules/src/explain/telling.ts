import { FIRST_DAY, LAST_DAY } from '@sagsvej/calendar'
import { directionOf, type StrictLed } from '../monotony.ts'
import { possibleOf } from '../outcome.ts'
import type { Possible, PossibleNumber } from '../possible.ts'
import type { Spor } from '../trace.ts'
import { kindOf } from '../tree-kind.ts'
import { isPartlyKnown } from './decisive.ts'

type End = 'low' | 'high'

/**
 * What is sure of an open answer, as far as that says anything: the ends of a number (in steps) or of a day, or the
 * truth it cannot be. `ir`: that the question does not arise is possible too.
 */
export type Sikkert =
  | { readonly kind: 'tal' | 'dato'; readonly low?: number; readonly high?: number; readonly ir: boolean }
  | { readonly kind: 'sandt'; readonly ikke: 'ja' | 'nej' }

/**
 * What is sure of an open answer; undefined where nothing worth saying is. An end that comes only of how much a form
 * lets one write of a fact, or of where the calendar ends, says nothing, and neither does "at least nothing".
 */
export function sureOf(spor: Spor): Sikkert | undefined {
  const { udfald } = spor
  if (udfald.art !== 'åben') return undefined
  const { kan } = udfald
  if (kan.kind === 'sandt') {
    if (kan.ja === kan.nej) return undefined
    return { kind: 'sandt', ikke: kan.ja ? 'nej' : 'ja' }
  }
  if (kan.kind !== 'tal' && kan.kind !== 'dato') return undefined
  const low = isTold(kan, 'low') && !isLoose(spor, 'low')
  const high = isTold(kan, 'high') && !isLoose(spor, 'high')
  if (!low && !high) return undefined
  const { kind, ir } = kan
  return { kind, ...(low ? { low: kan.low } : {}), ...(high ? { high: kan.high } : {}), ir }
}

function isTold(kan: PossibleNumber, end: End): boolean {
  if (kan.low > kan.high) return false
  if (kan.kind === 'dato') return end === 'low' ? kan.low > FIRST_DAY : kan.high < LAST_DAY
  return Number.isFinite(kan[end]) && (end === 'high' || kan.low > 0)
}

/** Whether an end of what is possible would move if a fact that is missing could be said to be more, or less. */
function isLoose(spor: Spor, end: End): boolean {
  const { led, udfald } = spor
  if (udfald.art !== 'åben') return false
  if (kindOf(led) === 'dagmængde') return isLooseSet(spor, end)
  switch (led.op) {
    case 'fact':
      return !isPartlyKnown(spor) && !(end === 'low' && isNothing(udfald.kan))
    case 'rate':
      return spor.børn.some((day) => isLoose(day, 'low') || isLoose(day, 'high'))
    case 'least':
    case 'greatest':
      return isLooseExtreme(spor, end)
    case 'if':
    case 'provision':
      return isLooseChoice(spor, end)
    case 'add':
    case 'subtract':
    case 'quotient':
    case 'shift':
    case 'monthEnd':
    case 'monthStart':
    case 'daysBetween':
    case 'countDays':
    case 'monthEndOver':
    case 'dayOver':
    case 'dayReaching':
      return spor.børn.some((part, i) => endsFor(led, i, end).some((one) => isLoose(part, one)))
    case 'sumOf':
    case 'countOf':
      return isLooseSum(spor, end)
    default:
      return true
  }
}

/** A list not known may hold anything; of a known one, what its records add may still be open. */
const isLooseSum = ({ børn: [list, ...parts] }: Spor, end: End): boolean =>
  list?.udfald.art === 'åben' || parts.some((part) => kindOf(part.led) === 'tal' && isLoose(part, end))

const isNothing = (kan: Possible): boolean => kan.kind === 'tal' && kan.low === 0

/** Which ends of a part the end of the whole comes of. */
function endsFor(led: StrictLed, part: number, end: End): readonly End[] {
  const direction = directionOf(led, part)
  if (direction === 'up') return [end]
  if (direction === 'down') return [end === 'low' ? 'high' : 'low']
  return ['low', 'high']
}

/**
 * A choice is as sure as all it may fall on, and as the day that picks among versions; a hole in the law, which is no
 * part of it, may hold anything.
 */
const isLooseChoice = (spor: Spor, end: End): boolean =>
  attaining(spor, end).length === 0 ||
  answersIn(spor).some((part) => isLoose(part, end)) ||
  spor.børn.some((part) => part.del?.art === 'dag' && (isLoose(part, 'low') || isLoose(part, 'high')))

/** A cap that is sure is enough for the whole to stay under it, and so is a floor. */
const isLooseExtreme = (spor: Spor, end: End): boolean =>
  spor.led.op === (end === 'high' ? 'least' : 'greatest')
    ? attaining(spor, end).every((part) => isLoose(part, end))
    : isLooseChoice(spor, end)

/** The parts that may be what the whole is. */
const answersIn = ({ led, børn }: Spor): readonly Spor[] =>
  børn.filter(
    (part) =>
      kindOf(part.led) === kindOf(led) &&
      (part.del === undefined || part.del.art === 'svar' || part.del.art === 'mulig'),
  )

/** Those of them that give the end of the whole. */
function attaining(spor: Spor, end: End): readonly Spor[] {
  const at = ({ led, udfald }: Spor) => endOf(possibleOf(udfald, kindOf(led)), end)
  return answersIn(spor).filter((part) => at(part) === at(spor))
}

const endOf = (possible: Possible, end: End): number | undefined =>
  possible.kind === 'tal' || possible.kind === 'dato' ? possible[end] : undefined

/**
 * The days a set surely has, and those it may have at most. A list not known may hold any day, or none at all: that it
 * may be none is no question of how much a form lets one write.
 */
function isLooseSet({ led, børn }: Spor, end: End): boolean {
  const other = end === 'low' ? 'high' : 'low'
  if (led.op === 'daysOf') {
    return end === 'high' && børn.some((part) => part.led === led.list && part.udfald.art === 'åben')
  }
  const sets = børn.filter((part) => kindOf(part.led) === 'dagmængde')
  if (led.op === 'intersect' && end === 'high') return sets.every((set) => isLoose(set, end))
  if (led.op === 'without') {
    const [from, taken] = sets
    return [from && isLoose(from, end), end === 'high' && taken && isLoose(taken, other)].includes(true)
  }
  const measures = børn.filter((part) => kindOf(part.led) === 'tal' || kindOf(part.led) === 'dato')
  return sets.some((set) => isLoose(set, end)) || measures.some((one) => isLoose(one, other))
}
