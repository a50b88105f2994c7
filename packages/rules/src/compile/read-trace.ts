import type { Bestemmelse, Overgang, Undtagelse, Version } from '../provision.ts'
import type { Led } from '../tree.ts'
import { answerOf, type Kompileret } from './answer.ts'
import { readPlace } from './slots.ts'
import type { Bestemmelsesplads, Kan, Sportabel } from './trace.ts'

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
export const readTrace = ({ bestemmelser }: Sportabel, spor: readonly number[]): readonly LæstSpor[] =>
  bestemmelser.map((places) => readOne(places, spor))

function readOne(places: Bestemmelsesplads, spor: readonly number[]): LæstSpor {
  const { bestemmelse, muligheder, lav, høj } = places
  const valgt = readPlace(places.valgt, spor)
  const gælder = muligheder[valgt - 1]
  const undtagelser = gælder?.indhold.art === 'regel' ? gælder.indhold.undtagelser : []
  const undtagelse = undtagelser[readPlace(places.undtagelse, spor) - 1]
  const betingelser: LæstBetingelse[] = []
  for (const { under, led, kan } of places.betingelser) {
    if (under === 0 || under === valgt) {
      betingelser.push({ led, udfald: answerOf('sandt', bits(kan, spor), undefined, undefined) })
    }
  }
  const udfald = answerOf(
    bestemmelse.kind,
    bits(places.kan, spor),
    lav && readPlace(lav, spor),
    høj && readPlace(høj, spor),
  )
  return {
    bestemmelse,
    udfald,
    ...(gælder ? { gælder } : {}),
    ...(undtagelse ? { undtagelse } : {}),
    betingelser,
  }
}

const bits = ({ ja, nej, ir }: Kan, spor: readonly number[]): number =>
  readPlace(ja, spor) + 2 * readPlace(nej, spor) + 4 * readPlace(ir, spor)
