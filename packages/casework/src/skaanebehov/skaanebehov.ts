import { type Day, parseDay } from '@sagsvej/calendar'
import type { SagBegivenhed } from '../sag/begivenheder.ts'
import { type Emne, efterId, emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { SKÅNEKILDER, Skåneart } from './begivenheder.ts'

/** A need at work, for as long as it lasts. */
export interface Skånebehov {
  readonly skaaneId: string
  readonly art: Skåneart
  readonly beskrivelse: string
  readonly timer?: number
  readonly minutter?: number
  readonly hver?: number
  readonly opgaver: readonly string[]
  /** Empty: all fields of work. */
  readonly arbejdsfelter: readonly string[]
  readonly fra: Day
  readonly til?: Day
  readonly kilde: keyof typeof SKÅNEKILDER
  readonly bevis: readonly { readonly dokumentId: string; readonly version: number }[]
}

const skaaneId = (event: SagBegivenhed): string | undefined =>
  event.type === 'SkånebehovRegistreret' || event.type === 'SkånebehovOphørt' ? event.skaaneId : undefined

/** The needs at work of a case by id. */
export const skånebehov: Emne<ReadonlyMap<string, Skånebehov>> = efterId(skaaneId, (before, event) => {
  if (event.type === 'SkånebehovRegistreret') {
    const { type: _, version: __, den: ___, af: ____, fra, til, opgaver, arbejdsfelter, ...rest } = event
    const span = { fra: parseDay(fra), ...(til === undefined ? {} : { til: parseDay(til) }) }
    return { ...rest, ...span, opgaver: opgaver ?? [], arbejdsfelter: arbejdsfelter ?? [] }
  }
  return before && event.type === 'SkånebehovOphørt' ? { ...before, til: parseDay(event.til) } : before
})

/** The needs that hold on a day; in one field of work, where one is named. */
export const skånebehovPå = (sag: SagTilstand, dag: Day, arbejdsfelt?: string): readonly Skånebehov[] =>
  [...emne(sag, skånebehov).values()].filter(
    ({ fra, til, arbejdsfelter }) =>
      fra <= dag &&
      (til === undefined || til >= dag) &&
      (arbejdsfelt === undefined || arbejdsfelter.length === 0 || arbejdsfelter.includes(arbejdsfelt)),
  )
