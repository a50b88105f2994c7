import { type Expr, isSet } from '../kernel/expr.ts'
import type { Forudsætninger } from '../lower/context.ts'
import * as runtime from '../runtime/index.ts'
import type { Mål, Udgang } from './goal.ts'
import { js, type Printing, packed } from './js.ts'
import { allLines, linesOf, namesIn } from './lines.ts'
import { type Constants, constants, importsOf } from './module.ts'
import { fitsOneFunction, inParts, sharedSteps } from './parts.ts'
import { printing } from './printing.ts'
import { rowAccess } from './row-access.ts'
import type { Slot } from './slots.ts'
import { type Work, workOn } from './work.ts'

/** A function of one case, as JavaScript; `spor`: it also gives the trace, under that name (see `sportabel`). */
export interface Rækkefunktion {
  readonly navn: string
  readonly mål: readonly Mål[]
  readonly givet: Forudsætninger
  readonly spor?: boolean
}

/**
 * The functions as a module of JavaScript that needs nothing but the runtime. Each takes a case as an object of facts
 * by key (numbers in steps, days as civil days, `undefined` = not known) and gives an object of outputs: see `outputsOf`.
 */
export function compileRows(functions: readonly Rækkefunktion[]): string {
  const shared = constants()
  const bodies = functions.map(({ navn, mål, givet, spor }) =>
    functionText(navn, workOn(mål, givet, spor), shared),
  )
  const code = [...shared.lines(), ...bodies].join('\n\n')
  return `${importsOf(code, Object.keys(runtime))}${code}\n`
}

function functionText(navn: string, work: Work, shared: Constants): string {
  const print = (names: ReadonlyMap<Expr, string>) => printing(rowAccess(), shared, work.program, names)
  if (fitsOneFunction(work.program)) {
    const lines = allLines(
      work,
      print,
      (outputs, p) => `return ${resultText(outputs, undefined, p)}`,
      (p) => [`  return ${resultText(work.left, work.spor, p)}`],
    )
    return [`export function ${navn}(f) {`, ...lines, '}'].join('\n')
  }
  const parts = inParts(work.program.stages.flat())
  const slots = sharedSteps(parts, work.program.results)
  const inSlots = new Map([...slots].map(([expr, slot]) => [expr, `s[${slot}]`]))
  const texts = parts.map((part, i) => {
    const names = new Map([...inSlots, ...namesIn(part, work)])
    const lines = linesOf(part, names, print(names), slots)
    return [`function ${navn}_${i + 1}(f, s) {`, ...lines, '}'].join('\n')
  })
  const calls = parts.map((_, i) => `  ${navn}_${i + 1}(f, s)`)
  const result = `  return ${resultText(work.left, work.spor, print(inSlots))}`
  const main = [`export function ${navn}(f) {`, `  const s = new Array(${slots.size})`, ...calls, result, '}']
  return [...texts, main.join('\n')].join('\n\n')
}

function resultText(outputs: readonly Udgang[], spor: readonly Slot[] | undefined, p: Printing): string {
  const fields = outputs.map(
    ({ navn, expr }) => `${navn}: ${isSet(expr) ? `flat(${js(expr, p)})` : js(expr, p)}`,
  )
  if (spor) fields.push(`spor: [${spor.map((slot) => slotText(slot, p)).join(', ')}]`)
  return `{ ${fields.join(', ')} }`
}

const slotText = (slot: Slot, p: Printing): string => ('tal' in slot ? js(slot.tal, p) : packed(slot.bits, p))
