import { type Day, parseDay } from '@sagsvej/calendar'
import type { SagBegivenhed } from '../sag/begivenheder.ts'
import { type Emne, efterId } from '../sag/emne.ts'
import type { FEJLÅRSAGER, GENVURDERINGER, KLAGEUDFALD, VIDERESENDT_FORDI } from './begivenheder.ts'

/** What a complaint is over. */
export type Påklaget =
  | { readonly art: 'afgørelse'; readonly afgoerelseId: string }
  | { readonly art: 'aktindsigt'; readonly anmodningId: string }

/** A complaint, and how far it got. */
export interface Klage {
  readonly klageId: string
  readonly over: Påklaget
  readonly modtaget: Day
  /** The board got it first, on this day. */
  readonly hosAnkestyrelsen?: Day
  /** Who complains, among the parties. */
  readonly fra: string
  /** The event that brought it in. */
  readonly nr: number
  readonly kvitteret?: Day
  /** When it will have been looked at again, told in a letter. */
  readonly ventes?: Day
  readonly genvurderet?: Genvurderet
  readonly opretholdt?: Day
  readonly videresendt?: { readonly den: Day; readonly grund: keyof typeof VIDERESENDT_FORDI }
  readonly afgjort?: Ankeudfald
  /** Withdrawn, lapsed, or carried out. */
  readonly sluttet?: Day
}

export interface Genvurderet {
  readonly den: Day
  readonly udfald: keyof typeof GENVURDERINGER
  readonly nyAfgoerelseId?: string
}

/** What the board decided. */
export interface Ankeudfald {
  readonly modtaget: Day
  /** The event that told it. */
  readonly nr: number
  readonly udfald: keyof typeof KLAGEUDFALD
  readonly fejl?: keyof typeof FEJLÅRSAGER
  readonly senest?: Day
  readonly nyAfgoerelseId?: string
}

/** The complaints of a case by id. */
export const klager: Emne<ReadonlyMap<string, Klage>> = efterId(
  (event: SagBegivenhed) => ('klageId' in event ? event.klageId : undefined),
  change,
)

function change(before: Klage | undefined, event: SagBegivenhed, nr: number): Klage | undefined {
  if (event.type === 'KlageModtaget') return begun(event, nr)
  if (!before) return undefined
  switch (event.type) {
    case 'KlageKvitteret':
      return { ...before, kvitteret: parseDay(event.den) }
    case 'GenvurderingUdskudt':
      return { ...before, ventes: parseDay(event.ventes) }
    case 'GenvurderingForetaget': {
      const { udfald, nyAfgoerelseId, den } = event
      const one = { den: parseDay(den), udfald }
      return { ...before, genvurderet: nyAfgoerelseId === undefined ? one : { ...one, nyAfgoerelseId } }
    }
    case 'KlageOpretholdt':
      return { ...before, opretholdt: parseDay(event.modtaget) }
    case 'KlageVideresendt':
      return { ...before, videresendt: { den: parseDay(event.den), grund: event.grund } }
    case 'AnkestyrelsenHarAfgjort': {
      const { udfald, fejl, senest, nyAfgoerelseId } = event
      const given = {
        ...(fejl === undefined ? {} : { fejl }),
        ...(senest === undefined ? {} : { senest: parseDay(senest) }),
        ...(nyAfgoerelseId === undefined ? {} : { nyAfgoerelseId }),
      }
      return { ...before, afgjort: { modtaget: parseDay(event.modtaget), nr, udfald, ...given } }
    }
    case 'KlageFrafaldet':
    case 'KlageBortfaldet':
    case 'AnkestyrelsensAfgørelseEfterlevet':
      return { ...before, sluttet: parseDay(event.den) }
    default:
      return undefined
  }
}

function begun(event: Extract<SagBegivenhed, { type: 'KlageModtaget' }>, nr: number): Klage | undefined {
  const { klageId, afgoerelseId, anmodningId, modtaget, hosAnkestyrelsen, fra } = event
  const over: Påklaget | undefined =
    afgoerelseId !== undefined
      ? { art: 'afgørelse', afgoerelseId }
      : anmodningId !== undefined
        ? { art: 'aktindsigt', anmodningId }
        : undefined
  if (!over) return undefined
  const first = hosAnkestyrelsen === undefined ? {} : { hosAnkestyrelsen: parseDay(hosAnkestyrelsen) }
  return { klageId, over, modtaget: parseDay(modtaget), fra, nr, ...first }
}
