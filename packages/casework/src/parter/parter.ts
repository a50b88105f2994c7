import { type Day, NEVER, parseDay } from '@sagsvej/calendar'
import type { Emne } from '../sag/emne.ts'
import type { BEFØJELSER, FAG, PARTSROLLER } from './begivenheder.ts'

/** The number of the citizen of the case among its parties. */
export const BORGER = 'borger'

/** Those who help the citizen: the one acts in the citizen's place, the other sits beside. */
export const erHjælper = (rolle: keyof typeof PARTSROLLER): boolean =>
  rolle === 'repraesentant' || rolle === 'bisidder'

export interface Part {
  readonly partId: string
  readonly rolle: keyof typeof PARTSROLLER
  readonly navn: string
  readonly beskyttet: boolean
  readonly fag?: keyof typeof FAG
  readonly udgået: boolean
  /** Refused as a helper, by a decision: in the whole case, or at talks and meetings; from the day on. */
  readonly afvist?: {
    readonly omfang: 'hele_sagen' | 'samtaler'
    readonly afgoerelseId: string
    readonly fra: Day
  }
  /** From this day letters go on paper. */
  readonly påPapirFra?: Day
  /** The guardianship, where the part is a guardian. */
  readonly værgemål?: { readonly omfang: string; readonly dækkerSagen: boolean; readonly fra: Day }
}

export interface Fuldmagt {
  readonly fuldmagtId: string
  readonly partId: string
  readonly beføjelser: readonly (keyof typeof BEFØJELSER)[]
  /** Empty: the whole case. */
  readonly sagsgange: readonly string[]
  /** Undefined: every document of the case. */
  readonly dokumenter?: readonly string[]
  readonly fra: Day
  /** The last day it was given for; NEVER while it has no end. */
  readonly til: Day
  /** From this day it no longer holds. */
  readonly tilbagekaldtFra?: Day
}

export interface Parter {
  readonly alle: ReadonlyMap<string, Part>
  readonly fuldmagter: ReadonlyMap<string, Fuldmagt>
  /** It is agreed that letters go to the party, though there is a representative. */
  readonly breveTilParten: boolean
  readonly død?: Day
}

/** Who takes part in the case, what they may do, and whether the citizen lives. */
export const parter: Emne<Parter> = {
  tom: { alle: new Map(), fuldmagter: new Map(), breveTilParten: false },
  evolve: (state, event) => {
    switch (event.type) {
      case 'SagOprettet': {
        const citizen = { partId: BORGER, rolle: BORGER, navn: event.navn } as const
        return changed(state, { ...citizen, beskyttet: false, udgået: false })
      }
      case 'PartTilføjet': {
        const { partId, rolle, navn, beskyttet, fag } = event
        return changed(state, { partId, rolle, navn, beskyttet, udgået: false, ...(fag ? { fag } : {}) })
      }
      case 'PartUdgået':
        return withChange(state, event.partId, { udgået: true })
      case 'FritagetForDigitalPost':
        return withChange(state, event.partId, { påPapirFra: parseDay(event.fra) })
      case 'VærgeBeskikket':
        return withChange(state, event.partId, {
          værgemål: { omfang: event.omfang, dækkerSagen: event.daekkerSagen, fra: parseDay(event.fra) },
        })
      case 'BorgerenDød':
        return { ...state, død: parseDay(event.dato) }
      case 'BistandAfvist': {
        const { omfang, afgoerelseId, den } = event
        return withChange(state, event.partId, { afvist: { omfang, afgoerelseId, fra: parseDay(den) } })
      }
      case 'BistandTilladt': {
        const part = state.alle.get(event.partId)
        if (!part) return state
        const { afvist: _, ...rest } = part
        return changed(state, rest)
      }
      case 'FuldmagtRegistreret': {
        const { fuldmagtId, partId, befoejelser, sagsgange, dokumenter, fra, til } = event
        const given = { fuldmagtId, partId, beføjelser: befoejelser, sagsgange, fra: parseDay(fra) }
        const papers = dokumenter === undefined ? {} : { dokumenter }
        return powers(state, { ...given, ...papers, til: til === undefined ? NEVER : parseDay(til) })
      }
      case 'FuldmagtTilbagekaldt': {
        const given = state.fuldmagter.get(event.fuldmagtId)
        return given ? powers(state, { ...given, tilbagekaldtFra: parseDay(event.fra) }) : state
      }
      case 'BrevvejAftalt':
        return { ...state, breveTilParten: event.tilParten }
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
