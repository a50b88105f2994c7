import { FIRST_DAY, LAST_DAY, NEVER } from '@sagsvej/calendar'
import type { SetExpr } from '../kernel/expr.ts'
import { askRecords, askRuns } from './child.ts'
import { type Frame, type Querying, sqlIn } from './frame.ts'
import { FROM, fieldColumn, TO } from './names.ts'
import { numberType } from './number-type.ts'
import { followed, holidayRuns, weekdayRuns } from './recurring.ts'
import { combined, normalised } from './run-algebra.ts'

/** A relation of runs: first and last day of each, apart and never adjacent, for the rows that the keys name. */
export interface Runs {
  readonly name: string
  readonly keys: readonly string[]
}

/** The runs of a set. What is the same for all records of a list is worked out once a person. */
export function runsOf(set: SetExpr, frame: Frame, q: Querying): Runs {
  if (frame.parent && !frame.plan.isOwn(set)) return runsOf(set, frame.parent, q)
  const known = q.sets.get(set) ?? new Map<Frame, string>()
  q.sets.set(set, known)
  const name = known.get(frame) ?? q.statement.add('dage', queryOf(set, frame, q), isCheap(set, q))
  known.set(frame, name)
  return { name, keys: frame.keys }
}

/** Worked out row by row, without looking at other rows. */
function isCheap(set: SetExpr, q: Querying): boolean {
  switch (set.e) {
    case 'noDays':
    case 'allDays':
    case 'from':
    case 'dropFirst':
    case 'pickSet':
      return true
    case 'periods':
      return q.apart(set.list)
    default:
      return false
  }
}

/** The same runs, a row for each of the frame's own rows. */
export function spread(set: SetExpr, frame: Frame, q: Querying): string {
  const { name, keys } = runsOf(set, frame, q)
  if (keys.length === frame.keys.length) return name
  const own = `SELECT ${columns(frame)} FROM ${frame.relation} JOIN ${name} USING (${keys.join(', ')})`
  return q.statement.add('dage', own, true)
}

const columns = ({ keys }: Frame): string => [...keys, FROM, TO].join(', ')

function queryOf(set: SetExpr, frame: Frame, q: Querying): string {
  const keys = frame.keys.join(', ')
  const joined = (of: SetExpr) => `${spread(of, frame, q)} JOIN ${frame.relation} USING (${keys})`
  switch (set.e) {
    case 'noDays':
      return `SELECT ${keys}, 0 AS ${FROM}, 0 AS ${TO} FROM ${frame.relation} WHERE FALSE`
    case 'allDays':
      return `SELECT ${keys}, ${FIRST_DAY} AS ${FROM}, ${NEVER} AS ${TO} FROM ${frame.relation}`
    case 'periods':
      return periods(set, frame, q)
    case 'union':
    case 'intersect':
    case 'without':
      return combined(set.e, spread(set.a, frame, q), spread(set.b, frame, q), frame.keys)
    case 'dropFirst':
      return dropFirst(set, frame, q)
    case 'holidays':
      return holidayRuns(
        followed(spread(set.set, frame, q), frame.keys, q.dialect),
        frame.keys,
        q.holidays(set.calendar, set.weekdays),
      )
    case 'weekdays':
      return weekdayRuns(followed(spread(set.set, frame, q), frame.keys, q.dialect), frame.keys, set.weekdays)
    case 'from': {
      const day = sqlIn(set.day, frame, q)
      const comes = set.day.max > LAST_DAY ? ` AND ${day} < ${NEVER}` : ''
      const runs = `SELECT ${keys}, GREATEST(${FROM}, ${day}) AS ${FROM}, ${TO} FROM ${joined(set.set)}`
      return `${runs} WHERE ${TO} >= ${day}${comes}`
    }
    case 'pickSet': {
      const when = sqlIn(set.when, frame, q)
      const some = (of: SetExpr, where: string) =>
        of.e === 'noDays' ? [] : [`SELECT ${columns(frame)} FROM ${joined(of)} WHERE ${where}`]
      return [...some(set.met, when), ...some(set.unmet, `NOT (${when})`)].join(' UNION ALL ')
    }
  }
}

type Of<E extends SetExpr['e']> = Extract<SetExpr, { e: E }>

function periods(set: Of<'periods'>, frame: Frame, q: Querying): string {
  const { list } = set
  const { relation, result } = askRecords(set, ['fra', 'til'], frame, q)
  const [from, to] = [fieldColumn(list, 'fra'), fieldColumn(list, 'til')]
  const until = q.open({ record: list, name: 'til' }) ? `COALESCE(${to}, ${NEVER})` : to
  const where = result === 'TRUE' ? '' : ` WHERE ${result}`
  const runs = `SELECT ${frame.keys.join(', ')}, ${from} AS ${FROM}, ${until} AS ${TO} FROM ${relation}${where}`
  return q.apart(list) ? runs : normalised(runs, frame.keys)
}

/** Compared before it is added, since the days to leave out may be without limit. */
function dropFirst(set: Of<'dropFirst'>, frame: Frame, q: Querying): string {
  const { relation, result } = askRuns(set, spread(set.set, frame, q), frame, q)
  const most = LAST_DAY - FIRST_DAY + 1
  const isSmall = numberType(set.days) === 'int' && set.days.max <= most
  const days = isSmall ? `(${result})` : `CAST(LEAST(${result}, ${most}) AS INTEGER)`
  const until = `LEAST(${TO}, ${LAST_DAY})`
  const runs = `SELECT ${frame.keys.join(', ')}, ${FROM} + ${days} AS ${FROM}, ${TO} FROM ${relation}`
  return `${runs} WHERE ${FROM} + ${days} <= ${until}`
}
