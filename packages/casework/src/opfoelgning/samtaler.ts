import { type Day, parseDay } from '@sagsvej/calendar'
import type { SagBegivenhed } from '../sag/begivenheder.ts'
import { type Emne, efterId, emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'

/** A talk, from the day it was called to. */
export interface Samtale {
  readonly samtaleId: string
  readonly forloebId: string
  readonly holdes: Day
  readonly klokken: string
  readonly form: string
  readonly formaal: string
  /** The letter that told of the day that holds now. */
  readonly brevId: string
  /** The letters that told what staying away leads to. */
  readonly advarsler: readonly string[]
  readonly holdt?: Day
  readonly næste?: { readonly dato: Day; readonly emne: string; readonly forventning: string }
  readonly aflyst?: Afbud
  readonly flyttet: readonly Afbud[]
  /** Registered as an absence, and still one. */
  readonly udeblevet?: true
}

/** Why a talk was moved or cancelled, by whose wish, and the day that was told. */
export interface Afbud {
  readonly grund: string
  readonly ønsketAf: 'borger' | 'kommune'
  readonly meddelt: Day
}

const samtaleId = (event: SagBegivenhed): string | undefined => {
  switch (event.type) {
    case 'SamtaleIndkaldt':
    case 'SamtaleFlyttet':
    case 'SamtaleAflyst':
    case 'SamtaleHoldt':
    case 'UdeblevFraSamtale':
      return event.samtaleId
    default:
      return undefined
  }
}

/** The talks of a case by id. */
export const samtaler: Emne<ReadonlyMap<string, Samtale>> = efterId(samtaleId, change)

function change(before: Samtale | undefined, event: SagBegivenhed): Samtale | undefined {
  if (event.type === 'SamtaleIndkaldt') {
    const { samtaleId, forloebId, holdes, klokken, form, formaal, brevId, foelger } = event
    const called = { samtaleId, forloebId, holdes: parseDay(holdes), klokken, form, formaal, brevId }
    return { ...called, advarsler: foelger ? [brevId] : [], flyttet: [] }
  }
  if (!before) return undefined
  switch (event.type) {
    case 'SamtaleFlyttet': {
      const { holdes, klokken, brevId = before.brevId } = event
      const moved = { holdes: parseDay(holdes), klokken, brevId }
      return { ...before, ...moved, flyttet: [...before.flyttet, afbud(event)] }
    }
    case 'SamtaleAflyst': {
      const { udeblevet: _, ...rest } = before
      return { ...rest, aflyst: afbud(event) }
    }
    case 'SamtaleHoldt': {
      const { holdt, naeste } = event
      const next = naeste && { ...naeste, dato: parseDay(naeste.dato) }
      return { ...before, holdt: parseDay(holdt), ...(next ? { næste: next } : {}) }
    }
    case 'UdeblevFraSamtale':
      return { ...before, udeblevet: true }
    default:
      return undefined
  }
}

const afbud = (event: {
  readonly grund: string
  readonly oensketAf: 'borger' | 'kommune'
  readonly meddelt: string
}): Afbud => ({ grund: event.grund, ønsketAf: event.oensketAf, meddelt: parseDay(event.meddelt) })

/** The talks of a course of illness, in the order they were called to. */
export const samtalerI = (sag: SagTilstand, forloebId: string): readonly Samtale[] =>
  [...emne(sag, samtaler).values()].filter((one) => one.forloebId === forloebId)

/** Called to, and neither held, cancelled nor stayed away from. */
export const erÅben = ({ holdt, aflyst, udeblevet }: Samtale): boolean =>
  holdt === undefined && aflyst === undefined && udeblevet === undefined
