import type { Expr } from '../kernel/expr.ts'
import type { Udgang } from './goal.ts'
import { definition, js, type Printing } from './js.ts'
import type { Part } from './parts.ts'
import type { WayOut } from './ways-out.ts'
import type { Work } from './work.ts'

/** What the law names is called so, the rest is numbered. */
export function namesIn({ sections }: Part, { names }: Work): ReadonlyMap<Expr, string> {
  const steps = sections.flatMap((section) => section.steps)
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

/** All the work in one function. `leave` says how it is left with answers, on a way out; at the end `answer` does. */
export function allLines(
  work: Work,
  print: (names: ReadonlyMap<Expr, string>) => Printing,
  leave: (outputs: readonly Udgang[], p: Printing) => string,
  answer: (p: Printing) => readonly string[],
): readonly string[] {
  const { stages } = work.program
  const names = namesIn({ sections: stages.flat() }, work)
  const p = print(names)
  const wayOut = (way: WayOut | undefined) =>
    way ? [`  if (${js(way.when, p)}) ${leave(way.outputs, p)}`] : []
  const lines = stages.flatMap((sections, i) => [...linesOf({ sections }, names, p), ...wayOut(work.ways[i])])
  return [...lines, ...answer(p)]
}
