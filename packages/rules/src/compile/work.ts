import type { Expr } from '../kernel/expr.ts'
import type { Sym } from '../kernel/sym.ts'
import type { Forudsætninger } from '../lower/context.ts'
import { lowered } from '../lower/lower.ts'
import type { Bestemmelse } from '../provision.ts'
import { hjemmelText } from '../source.ts'
import { type Mål, outputsOf, type Udgang } from './goal.ts'
import { identifier } from './names.ts'
import { fitsOneFunction } from './parts.ts'
import { type Program, program, type Section } from './program.ts'
import type { Slot } from './slots.ts'
import { traceTable } from './trace.ts'
import { type WayOut, waysOut } from './ways-out.ts'

/** The work of answering some goals, and the names of its steps. */
export interface Work {
  readonly outputs: readonly Udgang[]
  /** Ways out, in the order they come; before each is a stage of the program, and one before what is left at the end. */
  readonly ways: readonly WayOut[]
  readonly left: readonly Udgang[]
  /** What is written in each slot of the trace, where one is asked for. */
  readonly spor: readonly Slot[] | undefined
  readonly program: Program
  /** What a reader calls what a provision comes to: its id as a name. */
  readonly names: ReadonlyMap<Expr, string>
}

/**
 * Lowers goals, and orders the work of answering them provision by provision. Work that is told of is done in full, and
 * so is what is too much for one function.
 */
export function workOn(mål: readonly Mål[], givet: Forudsætninger, medSpor = false): Work {
  const to = lowered(givet)
  const outputs = mål.flatMap((goal) => outputsOf(goal.navn, to.lower(goal.led, to), to.k))
  const spor = medSpor ? traceTable(mål, to).slots : undefined
  const answers = [...to.done].flatMap(([key, sym]) => ('op' in key ? [] : [{ bestemmelse: key, sym }]))
  const sections = answers.map(
    ({ bestemmelse, sym }): Section => ({
      title: titleOf(bestemmelse),
      results: partsOfSym(sym).map(([, expr]) => expr),
    }),
  )
  const names = namesOf(answers)
  const full: Work = {
    ...{ outputs, ways: [], left: outputs, spor, names },
    program: program([resultsOf({ outputs, spor })], sections),
  }
  if (spor || !fitsOneFunction(full.program)) return full
  const syms = answers.map(({ sym }) => sym)
  const { ways, left } = waysOut(outputs, syms, to.k)
  const stages = [...ways.map((way) => [way.when, ...resultsOf(way)]), resultsOf({ outputs: left })]
  const staged = program(stages, sections)
  return fitsOneFunction(staged) ? { ...full, ways, left, program: staged } : full
}

function namesOf(
  answers: readonly { readonly bestemmelse: Bestemmelse; readonly sym: Sym }[],
): ReadonlyMap<Expr, string> {
  const names = new Map<Expr, string>()
  for (const { bestemmelse, sym } of answers) {
    for (const [suffix, expr] of partsOfSym(sym)) {
      if (!names.has(expr)) names.set(expr, `${identifier(bestemmelse.id)}${suffix}`)
    }
  }
  return names
}

const resultsOf = ({ outputs, spor = [] }: Pick<Work, 'outputs'> & Partial<Work>): readonly Expr[] => [
  ...outputs.map(({ expr }) => expr),
  ...spor.flatMap((slot) => ('tal' in slot ? [slot.tal] : slot.bits.map(({ expr }) => expr))),
]

function titleOf({ id, titel, versioner }: Bestemmelse): string {
  const newest = versioner.at(-1)
  return `${id}: ${titel.da}${newest ? ` (${hjemmelText(newest.hjemmel, 'da', 'short')})` : ''}`
}

/** What an answer comes to, part by part, with what is put to its name for each. */
function partsOfSym(sym: Sym): readonly (readonly [string, Expr])[] {
  switch (sym.kind) {
    case 'sandt':
      return [
        ['', sym.ja],
        ['_nej', sym.nej],
        ['_ir', sym.ir],
      ]
    case 'tal':
    case 'dato':
      return [
        ['', sym.low],
        ['_hoej', sym.high],
        ['_er', sym.some],
        ['_ir', sym.ir],
      ]
    case 'dagmængde':
      return [
        ['', sym.surely],
        ['_hoej', sym.perhaps],
        ['_eksakt', sym.exact],
        ['_er', sym.some],
        ['_ir', sym.ir],
      ]
    case 'valg':
      return []
  }
}
