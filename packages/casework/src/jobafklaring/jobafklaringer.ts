import { type Day, parseDay } from '@sagsvej/calendar'
import type { SagBegivenhed } from '../sag/begivenheder.ts'
import { type Emne, efterId, emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { VejVidere } from './forloebsbegivenheder.ts'

/** A job clarification course. */
export interface Jobafklaring {
  readonly forloebId: string
  readonly begynder: Day
  /** Follows an earlier course: neither its case before the team nor its first talks begin anew. */
  readonly følgerEtForløb: boolean
  readonly sagsbehandler?: { readonly bruger: string; readonly navn: string }
  readonly cv?: Day
  readonly uarbejdsdygtig?: Vurderet & { readonly ja: boolean }
  readonly standby?: { readonly fra: Day; readonly nr: number }
  readonly fulgtOpIStandby?: Day
  readonly skånsomt?: Vurderet
  /** The ways on that were tried before the end, and those that are open. */
  readonly arbejdsevne?: Vurderet & {
    readonly prøvet: readonly VejVidere[]
    readonly aktuelle: readonly VejVidere[]
  }
  readonly sundhedskoordinator?: Day
  readonly kliniskFunktion?: Vurderet
  readonly afsluttet?: Day
}

interface Vurderet {
  readonly den: Day
  readonly nr: number
}

/** The courses of a case by id. */
export const jobafklaringer: Emne<ReadonlyMap<string, Jobafklaring>> = efterId(
  (event: SagBegivenhed) => ('forloebId' in event ? event.forloebId : undefined),
  (before: Jobafklaring | undefined, event, nr) => {
    if (event.type === 'JobafklaringBegyndt') {
      const { forloebId, begynder, komFra } = event
      return { forloebId, begynder: parseDay(begynder), følgerEtForløb: komFra === 'jobafklaring' }
    }
    return before && change(before, event, nr)
  },
)

function change(before: Jobafklaring, event: SagBegivenhed, nr: number): Jobafklaring {
  if (event.type === 'StandbyOphørt') {
    const { standby: _, ...rest } = before
    return rest
  }
  return { ...before, ...added(event, nr) }
}

function added(event: SagBegivenhed, nr: number): Partial<Jobafklaring> {
  if (!('den' in event)) return {}
  const judged = { den: parseDay(event.den), nr }
  switch (event.type) {
    case 'KoordinerendeSagsbehandlerUdpeget':
      return { sagsbehandler: { bruger: event.bruger, navn: event.navn } }
    case 'CvPåbegyndt':
      return { cv: judged.den }
    case 'UarbejdsdygtighedVurderet':
      return { uarbejdsdygtig: { ...judged, ja: event.uarbejdsdygtig } }
    case 'StandbyValgt':
      return { standby: { fra: parseDay(event.fra), nr } }
    case 'FulgtOpIStandby':
      return { fulgtOpIStandby: judged.den }
    case 'SkånsomtTilrettelagt':
      return { skånsomt: judged }
    case 'ArbejdsevneVurderet': {
      const prøvet = event.proevet.map(({ vej }) => vej)
      const aktuelle = event.proevet.filter(({ aktuel }) => aktuel).map(({ vej }) => vej)
      return { arbejdsevne: { ...judged, prøvet, aktuelle } }
    }
    case 'SundhedskoordinatorsamtaleHoldt':
      return { sundhedskoordinator: parseDay(event.holdt) }
    case 'KliniskFunktionOvervejet':
      return { kliniskFunktion: judged }
    case 'JobafklaringAfsluttet':
      return { afsluttet: judged.den }
    default:
      return {}
  }
}

/** The course that runs: the last to begin of those that have not ended. */
export const løbendeJobafklaring = (sag: SagTilstand): Jobafklaring | undefined =>
  [...emne(sag, jobafklaringer).values()].findLast(({ afsluttet }) => afsluttet === undefined)
