import { type Day, parseDay } from '@sagsvej/calendar'
import type { SagBegivenhed } from '../sag/begivenheder.ts'
import { type Emne, efterId } from '../sag/emne.ts'
import type { Hændelse, Sanktionsydelse } from './haendelser.ts'

/** Something that may cost benefit, and how far it has been looked into. */
export interface Sanktion {
  readonly sanktionId: string
  readonly ydelse: Sanktionsydelse
  readonly hvad: Hændelse
  readonly skete: Day
  /** The talk, the measure or the offer, by number. */
  readonly om: string
  readonly dageVæk?: number
  readonly kontaktForsøgt?: Day
  readonly forklaringer: readonly string[]
  readonly rimeligGrund?: boolean
  /** The number of the event that judged it. */
  readonly vurderetNr?: number
  readonly kontaktGenoprettet?: Day
  readonly frafaldet?: Day
  readonly sluttet?: Day
}

const sanktionId = (event: SagBegivenhed): string | undefined =>
  'sanktionId' in event ? event.sanktionId : undefined

/** What may cost benefit in a case, by id. */
export const sanktioner: Emne<ReadonlyMap<string, Sanktion>> = efterId(
  sanktionId,
  (before: Sanktion | undefined, event, nr) => {
    if (event.type === 'SanktionshændelseRegistreret') {
      const { sanktionId, ydelse, hvad, skete, om, dageVaek } = event
      const away = dageVaek === undefined ? {} : { dageVæk: dageVaek }
      return { sanktionId, ydelse, hvad, skete: parseDay(skete), om, forklaringer: [], ...away }
    }
    return before && { ...before, ...change(before, event, nr) }
  },
)

function change({ forklaringer }: Sanktion, event: SagBegivenhed, nr: number): Partial<Sanktion> {
  switch (event.type) {
    case 'KontaktForsøgt':
      return event.lykkedes || event.alleMaaderForsoegt ? { kontaktForsøgt: parseDay(event.den) } : {}
    case 'ForklaringGivet':
      return { forklaringer: [...forklaringer, event.forklaring] }
    case 'SanktionsgrundVurderet':
      return { rimeligGrund: event.rimeligGrund, vurderetNr: nr }
    case 'KontaktGenoprettet':
      return { kontaktGenoprettet: parseDay(event.den) }
    case 'SanktionFrafaldet':
      return { frafaldet: parseDay(event.den) }
    case 'SanktionSluttet':
      return { sluttet: parseDay(event.den) }
    default:
      return {}
  }
}
