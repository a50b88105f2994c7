import { freeNames } from '../evaluate/free-names.ts'
import type { BoolExpr } from '../kernel/expr.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { isNumber, type Sym } from '../kernel/sym.ts'
import type { Forudsætninger, Lowering } from '../lower/context.ts'
import { lowered } from '../lower/lower.ts'
import { type Bestemmelsesspor, traceOf } from '../lower/trace.ts'
import type { Bestemmelse, Overgang, Version } from '../provision.ts'
import type { Led } from '../tree.ts'
import { expressionsOf, partsOf } from '../tree-parts.ts'
import type { Mål } from './goal.ts'
import { type Plads, type Slot, type Slots, slots } from './slots.ts'

/*
 * The trace of a compiled case is one array of whole numbers, and a table beside it, the same for every case, that says
 * what stands where. What facts were used is not stored: facts and answers suffice to tell it.
 */

/** What is possible of an answer: that it is yes or has a value, that it is no, that it does not arise. */
export interface Kan {
  readonly ja: Plads
  readonly nej: Plads
  readonly ir: Plads
}

export interface Betingelsesplads {
  readonly led: Led
  /** The number of the version or transition under which it is looked at; 0: always. */
  readonly under: number
  readonly kan: Kan
}

export interface Bestemmelsesplads {
  readonly bestemmelse: Bestemmelse
  readonly muligheder: readonly (Overgang | Version)[]
  readonly kan: Kan
  readonly valgt: Plads
  readonly undtagelse: Plads
  /** Of a number or a day: its lower end, and its upper where that is another. */
  readonly lav?: Plads
  readonly høj?: Plads
  readonly betingelser: readonly Betingelsesplads[]
}

/** What stands where in the trace of a compiled case, and what is to be written there. */
export interface Sportabel {
  readonly bestemmelser: readonly Bestemmelsesplads[]
  readonly slots: readonly Slot[]
}

/** The table that belongs to the traces of a function compiled for the same goals under the same conditions. */
export const sportabel = (mål: readonly Mål[], givet: Forudsætninger): Sportabel =>
  traceTable(mål, lowered(givet))

/** A table for the provisions the goals rest on, in the order they are worked out. */
export function traceTable(mål: readonly Mål[], to: Lowering): Sportabel {
  const places = slots()
  const bestemmelser = provisionsOf(mål).map((bestemmelse) => placed(traceOf(bestemmelse, to), to.k, places))
  return { bestemmelser, slots: places.all }
}

function placed(
  { bestemmelse, muligheder, udfald, valgt, undtagelse, betingelser }: Bestemmelsesspor,
  { t }: Kernel,
  places: Slots,
): Bestemmelsesplads {
  const kan = (ja: BoolExpr, nej: BoolExpr, ir: BoolExpr): Kan => ({
    ja: places.truth(ja),
    nej: places.truth(nej),
    ir: places.truth(ir),
  })
  const ends = isNumber(udfald)
    ? {
        lav: places.number(udfald.low),
        ...(udfald.low === udfald.high ? {} : { høj: places.number(udfald.high) }),
      }
    : {}
  return {
    bestemmelse,
    muligheder,
    kan: kan(...possible(t, udfald)),
    valgt: places.small(valgt),
    undtagelse: places.small(undtagelse),
    ...ends,
    betingelser: betingelser.map(({ led, under, truth }) => ({
      led,
      under,
      kan: kan(truth.ja, truth.nej, truth.ir),
    })),
  }
}

/** Of a set of days, that it may be "no" stands for one not known in full. */
function possible(t: Kernel['t'], udfald: Sym): readonly [ja: BoolExpr, nej: BoolExpr, ir: BoolExpr] {
  switch (udfald.kind) {
    case 'sandt':
      return [udfald.ja, udfald.nej, udfald.ir]
    case 'tal':
    case 'dato':
      return [udfald.some, t.no, udfald.ir]
    case 'dagmængde':
      return [udfald.some, t.and(udfald.some, t.not(udfald.exact)), udfald.ir]
    case 'valg':
      return [t.no, t.no, t.no]
  }
}

/** Whether a provision can be asked by itself: it reads no record that something around it binds. */
export const ownAnswer = (bestemmelse: Bestemmelse): boolean => freeNames(bestemmelse).size === 0

/** The provisions that goals rest on, those first that others rest on. Those that read a record have no answer of their own. */
function provisionsOf(mål: readonly Mål[]): readonly Bestemmelse[] {
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
