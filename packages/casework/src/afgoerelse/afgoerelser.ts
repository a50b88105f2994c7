import { type Day, parseDay } from '@sagsvej/calendar'
import type { Json } from '@sagsvej/rules/read'
import type { Aktør } from '../begivenheder/aktoer.ts'
import type { SagBegivenhed } from '../sag/begivenheder.ts'
import { type Emne, efterId } from '../sag/emne.ts'

/** A decision from the day it was begun on. */
export interface Afgørelse {
  readonly afgoerelseId: string
  readonly art: string
  /** The day the question is put for. */
  readonly på: Day
  readonly godkendtAf?: Aktør
  readonly truffet?: Truffet
  readonly opgivet?: string
  readonly anvist?: Day
  readonly tilbagekaldt?: Day
}

export interface Truffet {
  readonly den: Day
  readonly af: Aktør
  readonly grundlagNr: number
  readonly kendt: Day
  readonly lovversioner: readonly string[]
  readonly svar: Json
  readonly tilUgunst: boolean
  readonly virkningFra?: Day
  readonly begrundelse: readonly string[]
  readonly brevId: string
}

const afgoerelseId = (event: SagBegivenhed): string | undefined => {
  switch (event.type) {
    case 'AfgørelseForberedt':
    case 'AfgørelseGodkendt':
    case 'AfgørelseTruffet':
    case 'AfgørelseOpgivet':
    case 'UdbetalingAnvist':
    case 'AfgørelseTilbagekaldt':
      return event.afgoerelseId
    default:
      return undefined
  }
}

/** The decisions of a case by id. */
export const afgørelser: Emne<ReadonlyMap<string, Afgørelse>> = efterId(afgoerelseId, change)

function change(before: Afgørelse | undefined, event: SagBegivenhed): Afgørelse | undefined {
  if (event.type === 'AfgørelseForberedt') {
    return { afgoerelseId: event.afgoerelseId, art: event.art, på: parseDay(event.paa) }
  }
  if (!before) return undefined
  switch (event.type) {
    case 'AfgørelseGodkendt':
      return { ...before, godkendtAf: event.af }
    case 'AfgørelseTruffet': {
      const { grundlagNr, lovversioner, svar, tilUgunst, begrundelse, brevId, af, virkningFra } = event
      const made = {
        den: parseDay(event.den),
        kendt: parseDay(event.kendt),
        af,
        grundlagNr,
        lovversioner,
        svar,
      }
      const effect = virkningFra === undefined ? {} : { virkningFra: parseDay(virkningFra) }
      return { ...before, truffet: { ...made, tilUgunst, begrundelse, brevId, ...effect } }
    }
    case 'AfgørelseOpgivet':
      return { ...before, opgivet: event.grund }
    case 'UdbetalingAnvist':
      return { ...before, anvist: parseDay(event.den) }
    case 'AfgørelseTilbagekaldt':
      return { ...before, tilbagekaldt: parseDay(event.den) }
    default:
      return undefined
  }
}
