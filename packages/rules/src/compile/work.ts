import type { Expr } from '../kernel/expr.ts'
import type { Sym } from '../kernel/sym.ts'
import type { Forudsætninger } from '../lower/context.ts'
import { lowered } from '../lower/lower.ts'
import type { Bestemmelse } from '../provision.ts'
import { hjemmelText } from '../source.ts'
import { type Mål, outputsOf, type Udgang } from './goal.ts'
import { identifier } from './names.ts'
import { type Program, program, type Section } from './program.ts'
import { traceTable } from './trace.ts'

/** The work of answering some goals, and the names of its steps. */
export interface Work {
  readonly outputs: readonly Udgang[]
  /** What is written in each slot of the trace, where one is asked for. */
  readonly spor: readonly Expr[] | undefined
  readonly program: Program
  /** What a reader calls what a provision comes to: its id as a name. */
  readonly names: ReadonlyMap<Expr, string>
}

/** Lowers goals, and orders the work of answering them provision by provision. */
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
  const names = new Map<Expr, string>()
  for (const { bestemmelse, sym } of answers) {
    for (const [suffix, expr] of partsOfSym(sym)) {
      if (!names.has(expr)) names.set(expr, `${identifier(bestemmelse.id)}${suffix}`)
    }
  }
  const results = [...outputs.map(({ expr }) => expr), ...(spor ?? [])]
  return { outputs, spor, program: program(results, sections), names }
}

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
