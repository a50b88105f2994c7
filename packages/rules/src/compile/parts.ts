import { type Expr, partsOf } from '../kernel/expr.ts'
import type { Program, Steps } from './program.ts'

/** A stretch of the work that one function does. */
export interface Part {
  readonly sections: readonly Steps[]
}

/** V8 does not optimise functions that are too long, and so the work is split: as many steps as this, or a section. */
const STEPS_A_FUNCTION = 80

export const fitsOneFunction = ({ stages }: Pick<Program, 'stages'>): boolean =>
  stages.flat().reduce((all, { steps }) => all + steps.length, 0) <= STEPS_A_FUNCTION

/** Sections put together into parts; one that is too long by itself is split. */
export function inParts(sections: readonly Steps[]): readonly Part[] {
  const parts: Steps[][] = [[]]
  let room = STEPS_A_FUNCTION
  for (const section of sections.flatMap(splitLong)) {
    if (section.steps.length > room) {
      parts.push([])
      room = STEPS_A_FUNCTION
    }
    parts.at(-1)?.push(section)
    room -= section.steps.length
  }
  return parts.filter((part) => part.length > 0).map((part) => ({ sections: part }))
}

function splitLong({ steps, ...rest }: Steps): readonly Steps[] {
  const pieces: Steps[] = []
  for (let from = 0; from < steps.length; from += STEPS_A_FUNCTION) {
    pieces.push({ ...rest, steps: steps.slice(from, from + STEPS_A_FUNCTION) })
  }
  return pieces
}

/** A number for each step that another part than its own needs, or the results. */
export function sharedSteps(parts: readonly Part[], results: readonly Expr[]): ReadonlyMap<Expr, number> {
  const partOf = new Map(
    parts.flatMap(({ sections }, i) =>
      sections.flatMap(({ steps }) => steps.map((expr) => [expr, i] as const)),
    ),
  )
  const shared = new Map<Expr, number>()
  const seen = new Set<string>()
  const need = (expr: Expr, part: number): void => {
    const own = partOf.get(expr)
    if (own !== undefined) {
      if (own !== part && !shared.has(expr)) shared.set(expr, shared.size)
      return
    }
    const key = `${expr.id} ${part}`
    if (seen.has(key)) return
    seen.add(key)
    for (const inner of partsOf(expr)) need(inner, part)
  }
  for (const [step, part] of partOf) for (const inner of partsOf(step)) need(inner, part)
  for (const expr of results) need(expr, parts.length)
  return shared
}
