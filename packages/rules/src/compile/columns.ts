import { lovsamling } from '../collect.ts'
import { type Expr, type Place, partsOf } from '../kernel/expr.ts'
import type { Forudsætninger } from '../lower/context.ts'
import * as runtime from '../runtime/index.ts'
import { Sandt } from '../words/truth.ts'
import { columnAccess } from './column-access.ts'
import { arrayFor, type ColumnArray, type ColumnLayout, columnLayout } from './column-layout.ts'
import type { Mål, Udgang } from './goal.ts'
import { js, type Printing } from './js.ts'
import { allLines, linesOf, namesIn } from './lines.ts'
import { type Constants, constants, importsOf } from './module.ts'
import { fitsOneFunction, inParts, sharedSteps } from './parts.ts'
import { printing } from './printing.ts'
import { type Work, workOn } from './work.ts'

/** A function of a population in columns, as JavaScript. */
export interface Søjlefunktion {
  readonly navn: string
  readonly mål: readonly Mål[]
  readonly givet: Forudsætninger
}

/** A compiled function of columns: its code, how it reads a population, and the arrays it writes. */
export interface Søjlemodul {
  readonly code: string
  readonly layout: ColumnLayout
  readonly outputs: readonly { readonly navn: string; readonly array: ColumnArray }[]
}

/**
 * A module of JavaScript with one function: of how many people there are, the columns by key (see `ColumnLayout`), and
 * the arrays to be filled, by the names of the outputs. Nothing is made for each person but the sets of days it needs.
 * @throws TypeError for a goal that is a set of days
 */
export function compileColumns({ navn, mål, givet }: Søjlefunktion): Søjlemodul {
  const { fakta, skøn } = lovsamling(mål.map(({ led }) => new Sandt(led)))
  const layout = columnLayout(fakta, skøn)
  const work = workOn(mål, givet)
  const outputs = work.outputs.map((output) => ({ navn: output.navn, array: arrayFor(output.expr) }))
  const shared = constants()
  const body = functionText(navn, work, layout, shared)
  const code = [...shared.lines(), body].join('\n\n')
  return { code: `${importsOf(code, Object.keys(runtime))}${code}\n`, layout, outputs }
}

function functionText(navn: string, work: Work, layout: ColumnLayout, shared: Constants): string {
  const access = columnAccess(layout)
  const print = (names: ReadonlyMap<Expr, string>) => printing(access, shared, work.program, names)
  const head = [
    ...columnLines(work, layout),
    ...work.outputs.map(({ navn: name }) => `const u_${name} = ud.${name}`),
  ]
  if (fitsOneFunction(work.program)) {
    const lines = allLines(
      work,
      print,
      (outputs, p) => `{ ${[...outputLines(outputs, p), 'continue'].join('; ')} }`,
      (p) => outputLines(work.left, p),
    )
    return loop(navn, head, lines)
  }
  const parts = inParts(work.program.stages.flat())
  const slots = sharedSteps(parts, work.program.results)
  const inSlots = new Map([...slots].map(([expr, slot]) => [expr, `s[${slot}]`]))
  const functions = parts.flatMap((part, i) => {
    const names = new Map([...inSlots, ...namesIn(part, work)])
    return [`const del_${i + 1} = (i) => {`, ...linesOf(part, names, print(names), slots), '}']
  })
  return loop(
    navn,
    [...head, `const s = new Array(${slots.size})`, ...functions],
    [...parts.map((_, i) => `del_${i + 1}(i)`), ...outputLines(work.left, print(inSlots))],
  )
}

const loop = (navn: string, head: readonly string[], body: readonly string[]): string =>
  [
    `export function ${navn}(n, k, ud) {`,
    ...head.map((line) => `  ${line}`),
    '  for (let i = 0; i < n; i++) {',
    ...body.map((line) => `    ${line}`),
    '  }',
    '}',
  ].join('\n')

function outputLines(outputs: readonly Udgang[], p: Printing): readonly string[] {
  return outputs.map(({ navn, expr }) =>
    'min' in expr ? `u_${navn}[i] = ${js(expr, p)}` : `u_${navn}[i] = ${js(expr, p)} ? 1 : 0`,
  )
}

/** The columns that are read, each under a name of its own. */
function columnLines(work: Work, { lists }: ColumnLayout): readonly string[] {
  const lines = new Set<string>()
  const isList = new Set(lists.map(({ key }) => key))
  const readList = (list: string, part: string) => lines.add(`const l_${list}_${part} = k.${list}.${part}`)
  const place = ({ record, name }: Place) => {
    if (record === undefined && isList.has(name)) readList(name, 'kendt')
    else if (record === undefined) lines.add(`const c_${name} = k.${name}`)
    else if (isList.has(record)) readList(record, name)
  }
  const seen = new Set<Expr>()
  const visit = (expr: Expr): void => {
    if (seen.has(expr)) return
    seen.add(expr)
    if ('at' in expr) place(expr.at)
    if (expr.e === 'sum' || expr.e === 'periods') readList(expr.list, 'start')
    if (expr.e === 'periods') for (const end of ['fra', 'til']) readList(expr.list, end)
    for (const part of partsOf(expr)) visit(part)
  }
  for (const expr of work.program.results) visit(expr)
  return [...lines]
}
