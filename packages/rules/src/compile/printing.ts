import type { Expr } from '../kernel/expr.ts'
import type { Access } from './access.ts'
import { definition, js, type Printing } from './js.ts'
import type { Constants } from './module.ts'
import type { Program } from './program.ts'

/** How expressions are printed where some have names, and inside functions of records. */
export function printing(
  access: Access,
  { table, choice, calendar }: Constants,
  work: Program,
  names: ReadonlyMap<Expr, string>,
): Printing {
  const within = (known: ReadonlyMap<Expr, string>, outer: ReadonlySet<string>): Printing => ({
    access,
    table,
    choice,
    calendar,
    named: (expr) => known.get(expr),
    each: (record, result) => {
      const steps = work.stepsOf(record, result, outer)
      const own = new Map(known)
      for (const [i, expr] of steps.entries()) own.set(expr, `r${outer.size}_${i}`)
      const body = within(own, new Set([...outer, record]))
      const parameter = access.record(record)
      if (steps.length === 0) return `(${parameter}) => ${js(result, body)}`
      const lines = steps.map((expr) => `const ${own.get(expr)} = ${definition(expr, body)}`)
      return `(${parameter}) => { ${lines.join('; ')}; return ${js(result, body)} }`
    },
  })
  return within(names, new Set())
}
