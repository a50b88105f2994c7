import { type Expr, partsOf } from '../kernel/expr.ts'
import type { Forudsætninger } from '../lower/context.ts'
import { lowered } from '../lower/lower.ts'
import * as runtime from '../runtime/index.ts'
import { RUN } from '../tree.ts'
import { type Mål, outputsOf, type Udgang } from './goal.ts'
import { definition, js, type Printing } from './js.ts'
import { constants, importsOf } from './module.ts'
import { type Program, program } from './program.ts'
import { rowAccess } from './row-access.ts'
import { traceTable } from './trace.ts'

/** A function of one case, as JavaScript; `spor`: it also gives the trace, under that name (see `traceTable`). */
export interface Rækkefunktion {
  readonly navn: string
  readonly mål: readonly Mål[]
  readonly givet: Forudsætninger
  readonly spor?: boolean
}

/** The functions as a module of JavaScript that needs nothing but the runtime. */
export function compileRows(functions: readonly Rækkefunktion[]): string {
  const shared = constants()
  const bodies = functions.map(({ navn, mål, givet, spor }) => {
    const to = lowered(givet)
    const outputs = mål.flatMap((goal) => outputsOf(goal.navn, to.lower(goal.led, to), to.k))
    return functionText({ navn, outputs, spor: spor ? traceTable(mål, to).slots : undefined }, shared)
  })
  const code = [...shared.lines(), ...bodies].join('\n\n')
  return `${importsOf(code, Object.keys(runtime))}${code}\n`
}

/** What is in the way of being worked out in one go is split: V8 does not optimise functions that are too long. */
const STEPS_A_FUNCTION = 80

interface Body {
  readonly navn: string
  readonly outputs: readonly Udgang[]
  readonly spor: readonly Expr[] | undefined
}

const resultsOf = ({ outputs, spor }: Body): readonly Expr[] => [
  ...outputs.map(({ expr }) => expr),
  ...(spor ?? []),
]

function resultText({ outputs, spor }: Body, p: Printing): string {
  const fields = outputs.map(({ navn, expr }) => `${navn}: ${js(expr, p)}`)
  if (spor) fields.push(`spor: [${spor.map((expr) => js(expr, p)).join(', ')}]`)
  return `{ ${fields.join(', ')} }`
}

function functionText(body: Body, shared: ReturnType<typeof constants>): string {
  const work = program(resultsOf(body), new Set())
  const base = { access: rowAccess(), table: shared.table, choice: shared.choice, calendar: shared.calendar }
  if (work.steps.length > STEPS_A_FUNCTION) return inParts(body, work, base)
  const names = new Map(work.steps.map((expr, i) => [expr, `v${i}`]))
  const p = printing(base, names, work)
  const lines = work.steps.map((expr) => `  const ${names.get(expr)} = ${definition(expr, p)}`)
  return [`export function ${body.navn}(f) {`, ...lines, `  return ${resultText(body, p)}`, '}'].join('\n')
}

type Base = Pick<Printing, 'access' | 'table' | 'choice' | 'calendar'>

/** Steps in several functions; what one needs of another goes by way of an array. */
function inParts(body: Body, work: Program, base: Base): string {
  const { navn } = body
  const partOf = new Map(work.steps.map((expr, i) => [expr, Math.floor(i / STEPS_A_FUNCTION)]))
  const parts = Math.ceil(work.steps.length / STEPS_A_FUNCTION)
  const slots = slotsOf(work, resultsOf(body), partOf)
  const text: string[] = []
  for (let part = 0; part <= parts; part++) {
    const own = work.steps.filter((expr) => partOf.get(expr) === part)
    const local = new Map(own.map((expr, i) => [expr, `v${i}`]))
    const names = new Map(
      work.steps.flatMap((expr): [Expr, string][] => {
        const slot = slots.get(expr)
        const name = local.get(expr) ?? (slot === undefined ? undefined : `s[${slot}]`)
        return name === undefined ? [] : [[expr, name]]
      }),
    )
    const p = printing(base, names, work)
    if (part === parts) {
      const calls = Array.from({ length: parts }, (_, i) => `  ${navn}_${i + 1}(f, s)`)
      const last = `  return ${resultText(body, p)}`
      text.push(
        [`export function ${navn}(f) {`, `  const s = new Array(${slots.size})`, ...calls, last, '}'].join(
          '\n',
        ),
      )
      continue
    }
    const lines = own.flatMap((expr) => {
      const slot = slots.get(expr)
      return [
        `  const ${local.get(expr)} = ${definition(expr, p)}`,
        ...(slot === undefined ? [] : [`  s[${slot}] = ${local.get(expr)}`]),
      ]
    })
    text.push([`function ${navn}_${part + 1}(f, s) {`, ...lines, '}'].join('\n'))
  }
  return text.join('\n\n')
}

/** A number for each step that another part, or the result, needs. */
function slotsOf(
  work: Program,
  results: readonly Expr[],
  partOf: ReadonlyMap<Expr, number>,
): ReadonlyMap<Expr, number> {
  const slots = new Map<Expr, number>()
  const need = (expr: Expr, part: number): void => {
    const own = partOf.get(expr)
    if (own === undefined) for (const inner of partsOf(expr)) need(inner, part)
    else if (own !== part && !slots.has(expr)) slots.set(expr, slots.size)
  }
  for (const expr of work.steps) for (const inner of partsOf(expr)) need(inner, partOf.get(expr) ?? 0)
  for (const expr of results) need(expr, -1)
  return slots
}

function printing(base: Base, names: ReadonlyMap<Expr, string>, work: Program): Printing {
  const within = (inner: ReadonlyMap<Expr, string>, outer: ReadonlySet<string>): Printing => {
    const p: Printing = {
      ...base,
      named: (expr) => inner.get(expr),
      each: (record, result) => {
        const steps = work.stepsOf(record, result, outer)
        const own = new Map(inner)
        for (const [i, expr] of steps.entries()) own.set(expr, `r${outer.size}_${i}`)
        const body = within(own, new Set([...outer, record]))
        const parameter = record === RUN ? 'start' : base.access.record(record)
        if (steps.length === 0) return `(${parameter}) => ${js(result, body)}`
        const lines = steps.map((expr) => `const ${own.get(expr)} = ${definition(expr, body)}`)
        return `(${parameter}) => { ${lines.join('; ')}; return ${js(result, body)} }`
      },
    }
    return p
  }
  return within(names, new Set())
}
