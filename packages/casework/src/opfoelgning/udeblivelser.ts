import { type Day, parseDay } from '@sagsvej/calendar'
import { forsendelser } from '../forsendelse/forsendelser.ts'
import { vejledninger } from '../korrespondance/vejledninger.ts'
import type { SagBegivenhed } from '../sag/begivenheder.ts'
import { type Emne, efterId, emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import { samtaler } from './samtaler.ts'

/** Something the citizen did not take part in. */
export interface Udeblivelse {
  readonly udeblivelseId: string
  readonly forloebId: string
  /** What it was, by number: the talk, or the course of illness whose form it was. */
  readonly om: string
  readonly registreret: Day
  /** The number of the event. */
  readonly nr: number
  /** Whether there was a reasonable ground, once that was judged. */
  readonly rimeligGrund?: boolean
  readonly arbejdsgiverOrienteret?: Day
  /** The citizen takes part again, or it turned out to be no absence. */
  readonly forbi?: { readonly den: Day; readonly medvirkerIgen: boolean }
}

/** The absences of a case by id. */
export const udeblivelser: Emne<ReadonlyMap<string, Udeblivelse>> = efterId(
  (event: SagBegivenhed) => ('udeblivelseId' in event ? event.udeblivelseId : undefined),
  (before: Udeblivelse | undefined, event, nr) => {
    switch (event.type) {
      case 'UdeblevFraSamtale': {
        const { udeblivelseId, forloebId, samtaleId, den } = event
        return { udeblivelseId, forloebId, om: samtaleId, registreret: parseDay(den), nr }
      }
      case 'OplysningsskemaUdeblevet': {
        const { udeblivelseId, forloebId, den } = event
        return { udeblivelseId, forloebId, om: forloebId, registreret: parseDay(den), nr }
      }
      case 'UdeblivelseVurderet':
        return before && { ...before, rimeligGrund: event.rimeligGrund }
      case 'ArbejdsgiverOrienteret':
        return before && { ...before, arbejdsgiverOrienteret: parseDay(event.den) }
      case 'UdeblivelseAnnulleret':
        return before && { ...before, forbi: { den: parseDay(event.den), medvirkerIgen: false } }
      case 'MedvirkerIgen':
        return before && { ...before, forbi: { den: parseDay(event.den), medvirkerIgen: true } }
      default:
        return undefined
    }
  },
)

/** The absence that stands in a course of illness: the newest that is not over. */
export const udeblivelseI = (sag: SagTilstand, forloebId: string): Udeblivelse | undefined =>
  [...emne(sag, udeblivelser).values()].findLast(
    (one) => one.forloebId === forloebId && one.forbi === undefined,
  )

/** The day it happened: the day of the talk; of a form, the day it was registered as not come. */
export const udeblevDen = (sag: SagTilstand, { om, registreret }: Udeblivelse): Day =>
  emne(sag, samtaler).get(om)?.holdes ?? registreret

/**
 * Told in writing, of just this, and before it happened (SDL.21.2): a letter that was only sent told nothing. Guidance
 * given by word of mouth does not count.
 */
export const vejledtFør = (sag: SagTilstand, one: Pick<Udeblivelse, 'om'>, day: Day): boolean =>
  emne(sag, vejledninger).some(({ om, foelger, brevId }) => {
    const arrived = brevId === undefined ? undefined : emne(sag, forsendelser).get(brevId)?.fremme?.den
    return foelger && om === one.om && arrived !== undefined && arrived < day
  })
