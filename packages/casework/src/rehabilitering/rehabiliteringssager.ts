import { type Day, parseDay } from '@sagsvej/calendar'
import type { SagBegivenhed } from '../sag/begivenheder.ts'
import { type Emne, efterId } from '../sag/emne.ts'
import type { Indstillingsart } from './indstillingsbegivenheder.ts'
import type { Område } from './planbegivenheder.ts'
import type { Rehabiliteringssagsart } from './sagsbegivenheder.ts'

export interface Dokumentversion {
  readonly dokumentId: string
  readonly version: number
}

/** Something that was drawn up or given on a day; `nr` is the number of the event. */
interface Givet {
  readonly den: Day
  readonly nr: number
}

/** A case for the team, or for a decision on the ability to work, from the day it was begun. */
export interface Rehabiliteringssag {
  readonly rehabsagId: string
  readonly gælder: Rehabiliteringssagsart
  readonly begyndt: Givet
  readonly forberedende?: Forberedende
  readonly sendt?: Sendt
  /** The recommendation that stands: the last. */
  readonly indstilling?: Indstilling
  /** The last time it was put before the team again. */
  readonly forelagtIgen?: Givet
  readonly beskrivelse?: Givet & { readonly dokument: Dokumentversion }
  readonly rådgivningBedtOm?: Givet
  readonly rådgivning?: Givet
  readonly afsluttet?: Day
}

export interface Forberedende extends Givet {
  readonly dokument: Dokumentversion
  readonly laegeattestId?: string
  readonly udenLaegeattest?: string
}

export interface Sendt extends Givet {
  readonly dokument: Dokumentversion
  readonly brevId: string
  readonly til: readonly Område[]
}

export interface Indstilling extends Givet {
  readonly moedeId: string
  readonly om: Dokumentversion
  readonly indstilles: Indstillingsart
}

const rehabsagId = (event: SagBegivenhed): string | undefined =>
  'rehabsagId' in event && event.type !== 'IndsatsdelLagt' ? event.rehabsagId : undefined

/** The cases by id. */
export const rehabiliteringssager: Emne<ReadonlyMap<string, Rehabiliteringssag>> = efterId(
  rehabsagId,
  (before, event, nr) => {
    if (event.type === 'RehabiliteringssagBegyndt') {
      return {
        rehabsagId: event.rehabsagId,
        gælder: event.gaelder,
        begyndt: { den: parseDay(event.den), nr },
      }
    }
    return before && { ...before, ...change(event, nr) }
  },
)

function change(event: SagBegivenhed, nr: number): Partial<Rehabiliteringssag> {
  if (!('den' in event)) return {}
  const given = { den: parseDay(event.den), nr }
  switch (event.type) {
    case 'ForberedendeDelUdarbejdet': {
      const { dokument, laegeattestId, udenLaegeattest } = event
      const attest = laegeattestId === undefined ? {} : { laegeattestId }
      const without = udenLaegeattest === undefined ? {} : { udenLaegeattest }
      return { forberedende: { ...given, dokument, ...attest, ...without } }
    }
    case 'ForberedendeDelSendt':
      return { sendt: { ...given, dokument: event.dokument, brevId: event.brevId, til: event.til } }
    case 'IndstillingAfgivet':
      return {
        indstilling: { ...given, moedeId: event.moedeId, om: event.om, indstilles: event.indstilles },
      }
    case 'ForelagtIgen':
      return { forelagtIgen: given }
    case 'SamletBeskrivelseUdarbejdet':
      return { beskrivelse: { ...given, dokument: event.dokument } }
    case 'SundhedsrådgivningBedtOm':
      return { rådgivningBedtOm: given }
    case 'SundhedsrådgivningYdet':
      return { rådgivning: given }
    case 'RehabiliteringssagAfsluttet':
      return { afsluttet: given.den }
    default:
      return {}
  }
}
