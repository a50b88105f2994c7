import type { Expr } from '../kernel/expr.ts'
import { definition, type Printing } from './js.ts'
import type { Part } from './parts.ts'
import type { Work } from './work.ts'

/** Everything that is asked of some work. */
export const resultsOf = ({ outputs, spor }: Work): readonly Expr[] => [
  ...outputs.map(({ expr }) => expr),
  ...(spor ?? []),
]

/** What the law names is called so, the rest is numbered. */
export function namesIn(part: Part | undefined, { names }: Work): ReadonlyMap<Expr, string> {
  const steps = part?.sections.flatMap((section) => section.steps) ?? []
  return new Map(steps.map((expr, i) => [expr, names.get(expr) ?? `v${i}`]))
}

/** The steps of a part, a line each under the provision they belong to; `slots`: those that other parts need. */
export function linesOf(
  { sections }: Part,
  names: ReadonlyMap<Expr, string>,
  p: Printing,
  slots: ReadonlyMap<Expr, number> = new Map(),
): readonly string[] {
  return sections.flatMap(({ title, steps }) => [
    ...(title === undefined ? [] : [`  // ${title}`]),
    ...steps.flatMap((expr) => {
      const slot = slots.get(expr)
      const line = `  const ${names.get(expr)} = ${definition(expr, p)}`
      return slot === undefined ? [line] : [line, `  s[${slot}] = ${names.get(expr)}`]
    }),
  ])
}
