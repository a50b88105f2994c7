import { type Day, parseDay } from '@sagsvej/calendar'
import type { Begivenhed, SagBegivenhed } from '../sag/begivenheder.ts'
import { type Emne, efterId } from '../sag/emne.ts'
import type { Rundbordspart } from './begivenheder.ts'

/** A round-table talk, from the day it was proposed. */
export interface Rundbord {
  readonly forloebId: string
  readonly parter: readonly Rundbordspart[]
  /** The citizen's latest answer for each party. */
  readonly samtykker: ReadonlyMap<Rundbordspart, Begivenhed<'RundbordssamtykkeSvaret'>>
  readonly indkaldt?: Begivenhed<'RundbordIndkaldt'>
  readonly holdt?: { readonly event: Begivenhed<'RundbordHoldt'>; readonly følgesOp: Day }
  readonly slut?: true
}

const rundbordId = (event: SagBegivenhed): string | undefined =>
  'rundbordId' in event ? event.rundbordId : undefined

/** The round-table talks of a case by id. */
export const rundborde: Emne<ReadonlyMap<string, Rundbord>> = efterId(
  rundbordId,
  (before: Rundbord | undefined, event): Rundbord | undefined => {
    if (event.type === 'RundbordForeslået') {
      return { forloebId: event.forloebId, parter: event.parter, samtykker: new Map() }
    }
    if (!before) return undefined
    switch (event.type) {
      case 'RundbordssamtykkeSvaret':
        return { ...before, samtykker: new Map([...before.samtykker, [event.part, event]]) }
      case 'RundbordIndkaldt':
        return { ...before, indkaldt: event }
      case 'RundbordHoldt':
        return { ...before, holdt: { event, følgesOp: parseDay(event.foelgesOp) } }
      case 'RundbordFulgtOp':
      case 'RundbordOpgivet':
        return { ...before, slut: true }
      default:
        return before
    }
  },
)

/** The parties the citizen has not answered for yet. */
export const ubesvarede = ({ parter, samtykker }: Rundbord): readonly Rundbordspart[] =>
  parter.filter((part) => !samtykker.has(part))
