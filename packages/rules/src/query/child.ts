import { type BoolExpr, type Expr, isSet, type NumExpr } from '../kernel/expr.ts'
import { type Frame, keyColumn, type Querying, sqlIn } from './frame.ts'
import { columnOf, FROM, fieldColumn, quoted, RUN_START_COLUMN, TO } from './names.ts'
import { askedOf, type Binder, isCounted, isLeaf, type Plan, stepColumn } from './plan.ts'

/** Records, or runs, with what was asked of each: where it stands, and how it is written there. */
export interface Asked {
  readonly relation: string
  readonly result: string
}

/** Every column that is read of a row itself. */
function readBy({ steps, reads }: Plan, result: Expr): ReadonlySet<string> {
  return new Set([...steps, result].flatMap((expr) => [...reads(expr)]))
}

/** What the rows need of those around them. */
const outerColumns = ({ outer }: Plan): readonly string[] => [
  ...new Set(
    [...outer].flatMap((need) =>
      isLeaf(need) ? [columnOf(need.at)] : isSet(need) ? [] : [stepColumn(need)],
    ),
  ),
]

/** Asks something of each record of a list; `fields` are those wanted besides what is asked. */
export function askRecords(
  binder: Extract<Binder, { e: 'periods' | 'sum' }>,
  fields: readonly string[],
  frame: Frame,
  q: Querying,
): Asked {
  const plan = frame.plan.childOf(binder)
  const { result } = askedOf(binder)
  const { list } = binder
  const prefix = fieldColumn(list, '').slice(0, -1)
  const read = [...readBy(plan, result)].flatMap((column) =>
    column.startsWith(prefix) ? [column.slice(prefix.length, -1)] : [],
  )
  const columns = [...new Set([...fields, ...read])]
  const isNumbered = plan.steps.some(isCounted)
  const number = quoted(`${list}.#`)
  const around = outerColumns(plan)
  const own = [
    ...columns.map((field) => `${quoted(field)} AS ${fieldColumn(list, field)}`),
    ...(isNumbered ? [`ROW_NUMBER() OVER () AS ${number}`] : []),
  ]
  const records = `SELECT ${[keyColumn(q), ...own].join(', ')} FROM ${quoted(q.tables.list(list))}`
  const kept = [...columns.map((field) => fieldColumn(list, field)), ...(isNumbered ? [number] : [])]
  const alone = around.length === 0 && frame.parent === undefined
  const theirs = q.narrow ? ` WHERE ${keyColumn(q)} IN (SELECT ${keyColumn(q)} FROM ${frame.relation})` : ''
  const query = alone
    ? `${records}${theirs}`
    : `SELECT ${[...frame.keys, ...kept, ...around].join(', ')} FROM (${records}) AS poster ` +
      `JOIN ${frame.relation} USING (${keyColumn(q)})`
  return ask(
    {
      plan,
      parent: frame,
      keys: [...frame.keys, ...(isNumbered ? [number] : [])],
      carried: fields.map((field) => fieldColumn(list, field)),
      relation: q.statement.add('poster', query, true),
      columns: new Set([...columns.map((field) => fieldColumn(list, field)), ...around]),
      done: new Set(),
    },
    result,
    q,
  )
}

/** Asks something of each run of a set, whose relation is given for the rows of the frame. */
export function askRuns(
  binder: Extract<Binder, { e: 'dropFirst' }>,
  runs: string,
  frame: Frame,
  q: Querying,
): Asked {
  const plan = frame.plan.childOf(binder)
  const around = outerColumns(plan)
  const columns = [...frame.keys, FROM, TO, `${FROM} AS ${RUN_START_COLUMN}`, ...around]
  const join = around.length === 0 ? '' : ` JOIN ${frame.relation} USING (${frame.keys.join(', ')})`
  return ask(
    {
      plan,
      parent: frame,
      keys: [...frame.keys, FROM],
      carried: [TO],
      relation: q.statement.add('poster', `SELECT ${columns.join(', ')} FROM ${runs}${join}`, true),
      columns: new Set([TO, RUN_START_COLUMN, ...around]),
      done: new Set(),
    },
    binder.days,
    q,
  )
}

function ask(child: Frame, result: NumExpr | BoolExpr, q: Querying): Asked {
  q.complete(child, [result], q)
  return { relation: child.relation, result: sqlIn(result, child, q) }
}
