import { type Day, parseDay } from '@sagsvej/calendar'
import type { SagBegivenhed } from '../sag/begivenheder.ts'
import { type Emne, efterId, emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Tilstand } from './ord.ts'

/** A time with flex job unemployment benefit, from the day it was asked for. */
export interface Ledighed {
  readonly ledighedId: string
  readonly fra: Day
  readonly grund: 'venter_paa_fleksjob' | 'ledig_efter_fleksjob'
  /** What the person was from each day on, in the order it was told. */
  readonly tilstande: readonly { readonly fra: Day; readonly nu: Tilstand }[]
  readonly samtaler: readonly Day[]
  readonly fulgtOp: readonly Day[]
  readonly sygdomFulgtOp: readonly Day[]
  /** Each assessment of the right to a flex job: when it was made, and when its 12 months were reached. */
  readonly revurderinger: readonly { readonly den: Day; readonly nået: Day }[]
  readonly rådighed?: Rådighed
  readonly jobsøgning?: { readonly givet: Day; readonly frist: Day; readonly søgteAktivt?: boolean }
  readonly ophørt?: Day
}

/** A doubt on the availability, and how far it has been looked into. */
export interface Rådighed {
  readonly betvivlet: Day
  readonly afprøvet?: Day
  readonly tilRådighed?: boolean
}

const ledighedId = (event: SagBegivenhed): string | undefined =>
  'ledighedId' in event ? event.ledighedId : undefined

/** The times with the benefit in a case, by id. */
export const ledigheder: Emne<ReadonlyMap<string, Ledighed>> = efterId(ledighedId, (before, event) => {
  if (event.type === 'LedighedsydelseSøgt') {
    const { ledighedId, fra, grund } = event
    const none = { samtaler: [], fulgtOp: [], sygdomFulgtOp: [], revurderinger: [] }
    return {
      ledighedId,
      fra: parseDay(fra),
      grund,
      tilstande: [{ fra: parseDay(fra), nu: 'ledig' }],
      ...none,
    }
  }
  return before && { ...before, ...change(before, event) }
})

function change(one: Ledighed, event: SagBegivenhed): Partial<Ledighed> {
  switch (event.type) {
    case 'LedighedstilstandÆndret':
      return { tilstande: [...one.tilstande, { fra: parseDay(event.fra), nu: event.nu }] }
    case 'LedighedssamtaleHoldt':
      return { samtaler: [...one.samtaler, parseDay(event.holdt)] }
    case 'LedighedsydelseFulgtOp':
      return { fulgtOp: [...one.fulgtOp, parseDay(event.den)] }
    case 'LedighedssygdomFulgtOp':
      return { sygdomFulgtOp: [...one.sygdomFulgtOp, parseDay(event.holdt)] }
    case 'FleksjobretRevurderet':
      return {
        revurderinger: [...one.revurderinger, { den: parseDay(event.den), nået: parseDay(event.naaet) }],
      }
    case 'RådighedBetvivlet':
      return { rådighed: { betvivlet: parseDay(event.den) } }
    case 'RådighedAfprøvet':
      return one.rådighed ? { rådighed: { ...one.rådighed, afprøvet: parseDay(event.den) } } : {}
    case 'RådighedVurderet':
      return one.rådighed ? { rådighed: { ...one.rådighed, tilRådighed: event.tilRaadighed } } : {}
    case 'JobsøgningsfristGivet':
      return { jobsøgning: { givet: parseDay(event.den), frist: parseDay(event.frist) } }
    case 'JobsøgningVurderet':
      return one.jobsøgning ? { jobsøgning: { ...one.jobsøgning, søgteAktivt: event.soegteAktivt } } : {}
    case 'LedighedsydelseOphørt':
      return { ophørt: parseDay(event.fra) }
    default:
      return {}
  }
}

/** The time that runs: the last to begin of those that have not ended. */
export const løbendeLedighed = (sag: SagTilstand): Ledighed | undefined =>
  [...emne(sag, ledigheder).values()].findLast(({ ophørt }) => ophørt === undefined)

/** What the person is on a day: the last told of those that had begun. */
export const tilstandDen = ({ tilstande }: Pick<Ledighed, 'tilstande'>, day: Day): Tilstand | undefined =>
  tilstande.findLast(({ fra }) => fra <= day)?.nu

/** The day the state of a day began. */
export const tilstandFra = ({ tilstande }: Pick<Ledighed, 'tilstande'>, day: Day): Day | undefined =>
  tilstande.findLast(({ fra }) => fra <= day)?.fra
