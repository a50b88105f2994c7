import type { Bestemmelse, Overgang, Undtagelse, Version } from '../provision.ts'
import type { Led } from '../tree.ts'
import { type Kompileret, readAnswer } from './answer.ts'
import { readPlace } from './slots.ts'
import type { Kan, Sportabel } from './trace.ts'

/** A condition that was looked at, and what it gave. */
export interface LæstBetingelse {
  readonly led: Led
  readonly udfald: Kompileret
}

/** A provision as a compiled case came to its answer: the same that the evaluator's trace says of it. */
export interface LæstSpor {
  readonly bestemmelse: Bestemmelse
  readonly udfald: Kompileret
  readonly gælder?: Overgang | Version
  readonly undtagelse?: Undtagelse
  readonly betingelser: readonly LæstBetingelse[]
}

/** Reads the trace of a compiled case, by the table that belongs to it. */
export function readTrace({ bestemmelser }: Sportabel, spor: readonly number[]): readonly LæstSpor[] {
  return bestemmelser.map(({ bestemmelse, muligheder, betingelser, kan, lav, høj, ...places }) => {
    const valgt = readPlace(places.valgt, spor)
    const gælder = muligheder[valgt - 1]
    const undtagelser = gælder?.indhold.art === 'regel' ? gælder.indhold.undtagelser : []
    const undtagelse = undtagelser[readPlace(places.undtagelse, spor) - 1]
    const rå = {
      X_kan: bits(kan, spor),
      ...(lav ? { X: readPlace(lav, spor) } : {}),
      ...(høj ? { X_hoej: readPlace(høj, spor) } : {}),
    }
    return {
      bestemmelse,
      udfald: readAnswer('X', bestemmelse.kind, rå),
      ...(gælder ? { gælder } : {}),
      ...(undtagelse ? { undtagelse } : {}),
      betingelser: betingelser
        .filter(({ under }) => under === 0 || under === valgt)
        .map((one) => ({ led: one.led, udfald: readAnswer('X', 'sandt', { X_kan: bits(one.kan, spor) }) })),
    }
  })
}

const bits = ({ ja, nej, ir }: Kan, spor: readonly number[]): number =>
  readPlace(ja, spor) + 2 * readPlace(nej, spor) + 4 * readPlace(ir, spor)
