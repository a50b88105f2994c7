import { type Day, NEVER, parseDay } from '@sagsvej/calendar'
import type { Emne } from '../sag/emne.ts'
import type { BEFØJELSER, PARTSROLLER } from './begivenheder.ts'

export interface Part {
  readonly partId: string
  readonly rolle: keyof typeof PARTSROLLER
  readonly navn: string
  readonly beskyttet: boolean
  readonly professionel: boolean
  readonly udgået: boolean
  /** From this day letters go on paper. */
  readonly påPapirFra?: Day
  /** The guardianship, where the part is a guardian. */
  readonly værgemål?: { readonly omfang: string; readonly fra: Day }
}

export interface Fuldmagt {
  readonly fuldmagtId: string
  readonly partId: string
  readonly beføjelser: readonly (keyof typeof BEFØJELSER)[]
  /** Empty: the whole case. */
  readonly sagsgange: readonly string[]
  readonly fra: Day
  /** The last day it holds; NEVER while it has no end. */
  readonly til: Day
}

export interface Parter {
  readonly alle: ReadonlyMap<string, Part>
  readonly fuldmagter: ReadonlyMap<string, Fuldmagt>
  readonly død?: Day
}

/** Who takes part in the case, what they may do, and whether the citizen lives. */
export const parter: Emne<Parter> = {
  tom: { alle: new Map(), fuldmagter: new Map() },
  evolve: (state, event) => {
    switch (event.type) {
      case 'PartTilføjet': {
        const { partId, rolle, navn, beskyttet, professionel = false } = event
        return changed(state, { partId, rolle, navn, beskyttet, professionel, udgået: false })
      }
      case 'PartUdgået':
        return withChange(state, event.partId, { udgået: true })
      case 'FritagetForDigitalPost':
        return withChange(state, event.partId, { påPapirFra: parseDay(event.fra) })
      case 'VærgeBeskikket':
        return withChange(state, event.partId, {
          værgemål: { omfang: event.omfang, fra: parseDay(event.fra) },
        })
      case 'BorgerenDød':
        return { ...state, død: parseDay(event.dato) }
      case 'FuldmagtRegistreret': {
        const { fuldmagtId, partId, befoejelser, sagsgange, fra, til } = event
        const given = { fuldmagtId, partId, beføjelser: befoejelser, sagsgange, fra: parseDay(fra) }
        return powers(state, { ...given, til: til === undefined ? NEVER : parseDay(til) })
      }
      case 'FuldmagtTilbagekaldt': {
        const given = state.fuldmagter.get(event.fuldmagtId)
        const last = parseDay(event.fra) - 1
        return given ? powers(state, { ...given, til: Math.min(given.til, last) as Day }) : state
      }
      default:
        return state
    }
  },
}

const changed = (state: Parter, part: Part): Parter => ({
  ...state,
  alle: new Map(state.alle).set(part.partId, part),
})

function withChange(state: Parter, partId: string, change: Partial<Part>): Parter {
  const part = state.alle.get(partId)
  return part ? changed(state, { ...part, ...change }) : state
}

const powers = (state: Parter, one: Fuldmagt): Parter => ({
  ...state,
  fuldmagter: new Map(state.fuldmagter).set(one.fuldmagtId, one),
})
