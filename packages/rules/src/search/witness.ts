import type { Day } from '@sagsvej/calendar'
import type { Grundlag } from '../evaluate/context.ts'
import type { Faktum } from '../fact.ts'
import type { Skøn } from '../judgement.ts'
import type { Possible } from '../possible.ts'
import type { Value } from '../value.ts'
import { telligeLister } from './lists.ts'
import { IN_OUR_TIME } from './telling-days.ts'
import { indenFor, type Kasse, mulighederFor, type Ubekendt } from './unknown.ts'

/** A person: the facts and judgements read of them, by key; numbers in steps of their unit, days as civil days. */
export interface Vidne {
  readonly fakta: Readonly<Record<string, Value>>
  readonly skøn: Readonly<Record<string, boolean>>
}

/** Someone among the people of a box of whom all is known, and what has been read of them so far. */
export interface Person {
  readonly grundlag: Grundlag
  readonly læst: () => Vidne
}

interface Valg {
  /** What is not known of the person, unless the box says. */
  readonly uvist?: (one: Ubekendt) => boolean
  /** The day around which a day or a list is chosen where nothing else says which. */
  readonly nær?: Day
}

/** Any one of the people in a box. */
export function personIn(
  kasse: Kasse,
  grundlag: Grundlag,
  { uvist = () => false, nær = IN_OUR_TIME }: Valg = {},
): Person {
  const { antag: _, ...known } = indenFor(kasse, grundlag)
  const fakta: Record<string, Value> = {}
  const skøn: Record<string, boolean> = {}
  return {
    læst: () => ({ fakta, skøn }),
    grundlag: {
      ...known,
      inden: (faktum: Faktum) => grundlag.inden?.(faktum),
      fakta: (faktum: Faktum) => {
        const said = known.fakta(faktum)
        if (said === undefined && uvist(faktum)) return undefined
        const value = said ?? pointIn(faktum, mulighederFor(faktum, kasse, grundlag), nær)
        fakta[faktum.nøgle] = value
        return value
      },
      skøn: (one: Skøn) => {
        const said = known.skøn(one)
        if (said === undefined && uvist(one)) return undefined
        const value = said ?? false
        skøn[one.nøgle] = value
        return value
      },
    },
  }
}

/** One of the values possible, an ordinary one where there is a choice: no, none, the day given, a record around it. */
function pointIn({ type }: Faktum, possible: Possible, nær: Day): Value {
  switch (possible.kind) {
    case 'sandt':
      return !possible.nej
    case 'tal':
      return clamped(0, possible.low, possible.high)
    case 'dato':
      return clamped(nær, possible.low, possible.high)
    case 'valg':
      return possible.keys?.[0] ?? ''
    case 'dagmængde':
      return possible.surely
    case 'liste':
      return possible.only ?? (type.art === 'liste' ? telligeLister(type, [nær])[1] : undefined) ?? []
  }
}

const clamped = (wanted: number, low: number, high: number): number => Math.min(Math.max(wanted, low), high)
