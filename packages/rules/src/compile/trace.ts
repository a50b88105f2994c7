import { freeNames } from '../evaluate/free-names.ts'
import { bitsOf } from '../kernel/bits.ts'
import type { BoolExpr, NumExpr } from '../kernel/expr.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { isNumber, type Sym } from '../kernel/sym.ts'
import type { Lowering } from '../lower/context.ts'
import { type Bestemmelsesspor, traceOf } from '../lower/trace.ts'
import type { Bestemmelse, Overgang, Version } from '../provision.ts'
import type { Led } from '../tree.ts'
import { expressionsOf, partsOf } from '../tree-parts.ts'

/*
 * The trace of a compiled case is one array of whole numbers, packed: three bits for what is possible of an answer (1
 * yes or a value, 2 no, 4 does not arise, 0 not looked at), and a table beside it, the same for every case, that says
 * what stands where. What facts were used is not stored: facts and answers suffice to tell it.
 */

/** Where something stands: which number of the array, and how far up in it. */
export interface Plads {
  readonly slot: number
  readonly shift: number
}

export interface Betingelsesplads {
  readonly led: Led
  readonly under: number
  readonly plads: Plads
}

export interface Bestemmelsesplads {
  readonly bestemmelse: Bestemmelse
  readonly muligheder: readonly (Overgang | Version)[]
  readonly udfald: Plads
  readonly valgt: Plads
  readonly undtagelse: Plads
  /** Of a number or a day: the slot of its lower end, and of the upper where that is another. */
  readonly lav?: number
  readonly høj?: number
  readonly betingelser: readonly Betingelsesplads[]
}

const BITS = { kan: 3, valgt: 6, undtagelse: 4 } as const
const MOST_BITS = 30

/** What stands where in the trace of a compiled case, and what is to be written there. */
export interface Sportabel {
  readonly bestemmelser: readonly Bestemmelsesplads[]
  readonly slots: readonly NumExpr[]
}

/** A table for the provisions the goals rest on, in the order they are worked out. */
export function traceTable(mål: readonly { readonly led: Led }[], to: Lowering): Sportabel {
  const slots: NumExpr[] = []
  let used = MOST_BITS
  const put = (expr: NumExpr, bits: number): Plads => {
    const { n } = to.k
    if (used + bits > MOST_BITS) {
      slots.push(n.constant(0))
      used = 0
    }
    const slot = slots.length - 1
    const shift = used
    used += bits
    slots[slot] = n.add(slots[slot] ?? n.constant(0), shifted(to.k, expr, shift))
    return { slot, shift }
  }
  const whole = (expr: NumExpr): number => {
    slots.push(expr)
    used = MOST_BITS
    return slots.length - 1
  }
  const bestemmelser = provisionsOf(mål).map((bestemmelse) => {
    used = MOST_BITS
    return placed(traceOf(bestemmelse, to), to.k, put, whole)
  })
  return { bestemmelser, slots }
}

/** A small number so many bits up: the choices inside it are moved, not the result, so that nothing is multiplied. */
function shifted({ n }: Pick<Kernel, 'n'>, expr: NumExpr, shift: number): NumExpr {
  if (shift === 0) return expr
  const up = (part: NumExpr) => shifted({ n }, part, shift)
  switch (expr.e) {
    case 'num':
      return n.constant(expr.value * 2 ** shift)
    case 'pick':
      return n.pick(expr.when, up(expr.met), up(expr.unmet))
    case 'add':
      return n.add(up(expr.a), up(expr.b))
    default:
      throw new TypeError(`${expr.e} is no choice between numbers`)
  }
}

/** What is possible of an answer; of a set of days, 2 stands for one not known in full. */
function kanOf(k: Kernel, udfald: Sym): NumExpr {
  const { t, n } = k
  switch (udfald.kind) {
    case 'sandt':
      return bitsOf(k, udfald.ja, udfald.nej, udfald.ir)
    case 'tal':
    case 'dato':
      return bitsOf(k, udfald.some, t.no, udfald.ir)
    case 'dagmængde':
      return bitsOf(k, udfald.some, t.and(udfald.some, t.not(udfald.exact)), udfald.ir)
    case 'valg':
      return n.constant(0)
  }
}

function placed(
  { bestemmelse, muligheder, udfald, valgt, undtagelse, betingelser }: Bestemmelsesspor,
  k: Kernel,
  put: (expr: NumExpr, bits: number) => Plads,
  whole: (expr: NumExpr) => number,
): Bestemmelsesplads {
  const { t, n } = k
  const possible = (ja: BoolExpr, nej: BoolExpr, ir: BoolExpr) => bitsOf(k, ja, nej, ir)
  const places = {
    udfald: put(kanOf(k, udfald), BITS.kan),
    valgt: put(valgt, BITS.valgt),
    undtagelse: put(undtagelse, BITS.undtagelse),
    betingelser: betingelser.map(({ led, under, truth }) => {
      const bits = possible(truth.ja, truth.nej, truth.ir)
      const seen = under === 0 ? bits : n.pick(t.equal(valgt, n.constant(under)), bits, n.constant(0))
      return { led, under, plads: put(seen, BITS.kan) }
    }),
  }
  const ends = isNumber(udfald)
    ? { lav: whole(udfald.low), ...(udfald.low === udfald.high ? {} : { høj: whole(udfald.high) }) }
    : {}
  return { bestemmelse, muligheder, ...places, ...ends }
}

/** Whether a provision can be asked by itself: it reads no record that something around it binds. */
export const ownAnswer = (bestemmelse: Bestemmelse): boolean => freeNames(bestemmelse).size === 0

/** The provisions that goals rest on, those first that others rest on. Those that read a record have no answer of their own. */
function provisionsOf(mål: readonly { readonly led: Led }[]): readonly Bestemmelse[] {
  const found = new Set<Bestemmelse>()
  const visit = (led: Led): void => {
    if (led.op === 'provision' && !found.has(led.bestemmelse)) {
      for (const inner of expressionsOf(led.bestemmelse)) visit(inner)
      found.add(led.bestemmelse)
    }
    for (const part of partsOf(led)) visit(part)
  }
  for (const { led } of mål) visit(led)
  return [...found].filter(ownAnswer)
}
