import type { Bestemmelse, Overgang, Undtagelse, Version } from '../provision.ts'
import type { Led } from '../tree.ts'
import { type Kompileret, readAnswer } from './answer.ts'
import type { Plads, Sportabel } from './trace.ts'

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

const WIDTH = { kan: 7, valgt: 63, undtagelse: 15 } as const

/** Reads the trace of a compiled case, by the table that belongs to it. */
export function readTrace({ bestemmelser }: Sportabel, spor: readonly number[]): readonly LæstSpor[] {
  const at = ({ slot, shift }: Plads, mask: number) => ((spor[slot] ?? 0) >>> shift) & mask
  return bestemmelser.map(({ bestemmelse, muligheder, betingelser, ...places }) => {
    const gælder = muligheder[at(places.valgt, WIDTH.valgt) - 1]
    const undtagelser = gælder?.indhold.art === 'regel' ? gælder.indhold.undtagelser : []
    const undtagelse = undtagelser[at(places.undtagelse, WIDTH.undtagelse) - 1]
    const rå = {
      X_kan: at(places.udfald, WIDTH.kan),
      X: places.lav === undefined ? undefined : spor[places.lav],
      ...(places.høj === undefined ? {} : { X_hoej: spor[places.høj] }),
    }
    const looked = betingelser.map(({ led, plads }) => ({ led, kan: at(plads, WIDTH.kan) }))
    return {
      bestemmelse,
      udfald: readAnswer('X', bestemmelse.kind, rå),
      ...(gælder ? { gælder } : {}),
      ...(undtagelse ? { undtagelse } : {}),
      betingelser: looked
        .filter(({ kan }) => kan !== 0)
        .map(({ led, kan }) => ({ led, udfald: readAnswer('X', 'sandt', { X_kan: kan }) })),
    }
  })
}
