import { type Day, parseDay } from '@sagsvej/calendar'
import type { Begivenhed, SagBegivenhed } from '../sag/begivenheder.ts'
import { type Emne, efterId } from '../sag/emne.ts'

/** A flex job from the day it was agreed on. */
export interface Fleksjob {
  readonly aftalt: Begivenhed<'FleksjobAftalt'>
  readonly vilkår?: Begivenhed<'SærligeVilkårDokumenteret'>
  readonly begyndt?: { readonly fra: Day; readonly tilskudFørsteGang?: Day }
  readonly fulgtOp: readonly Day[]
  readonly status?: { readonly den: Day; readonly nr: number }
  readonly revurderet?: { readonly den: Day; readonly medGrundlag: boolean }
  readonly refusionTabtTil?: Day
  readonly ophørt?: Day
}

const fleksjobId = (event: SagBegivenhed): string | undefined =>
  'fleksjobId' in event ? event.fleksjobId : undefined

export const fleksjobs: Emne<ReadonlyMap<string, Fleksjob>> = efterId(fleksjobId, (before, event, nr) => {
  if (event.type === 'FleksjobAftalt') return { aftalt: event, fulgtOp: [] }
  return before && { ...before, ...change(before, event, nr) }
})

function change(before: Fleksjob, event: SagBegivenhed, nr: number): Partial<Fleksjob> {
  switch (event.type) {
    case 'SærligeVilkårDokumenteret':
      return { vilkår: event }
    case 'FleksjobBegyndt': {
      const first = event.tilskudFoersteGang
      const paid = first === undefined ? {} : { tilskudFørsteGang: parseDay(first) }
      return { begyndt: { fra: parseDay(event.fra), ...paid } }
    }
    case 'FleksjobFulgtOp':
      return { fulgtOp: [...before.fulgtOp, parseDay(event.holdt)] }
    case 'FleksjobstatusLavet':
      return { status: { den: parseDay(event.den), nr } }
    case 'FleksjobRevurderet':
      return { revurderet: { den: parseDay(event.revurderet), medGrundlag: event.grundlag !== undefined } }
    case 'RefusionBortfaldt':
      return { refusionTabtTil: parseDay(event.til) }
    case 'FleksjobOphørt':
      return { ophørt: parseDay(event.fra) }
    default:
      return {}
  }
}

/** The decisions made on a flex job that runs: from the day one runs, each of these kinds belongs to it. */
export const OM_FLEKSJOBBET: ReadonlySet<string> = new Set(['nyt_fleksjob', 'permanent_fleksjob'])

interface Afgøres {
  readonly åben?: string
  readonly afgørelser: ReadonlyMap<string, string>
}

/** Which flex job a decision belongs to, which does not name it: the one that ran when it was prepared. */
export const fleksjobafgørelser: Emne<Afgøres> = {
  tom: { afgørelser: new Map() },
  evolve: (state, event) => {
    switch (event.type) {
      case 'FleksjobBegyndt':
        return { ...state, åben: event.fleksjobId }
      case 'FleksjobOphørt': {
        const { åben: _, ...rest } = state
        return rest
      }
      case 'AfgørelseForberedt':
        return state.åben !== undefined && OM_FLEKSJOBBET.has(event.art)
          ? { ...state, afgørelser: new Map(state.afgørelser).set(event.afgoerelseId, state.åben) }
          : state
      default:
        return state
    }
  },
}
