import { type Day, parseDay } from '@sagsvej/calendar'
import type { SagBegivenhed } from '../sag/begivenheder.ts'
import { type Emne, efterId, emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { KATEGORIER } from './forloebsbegivenheder.ts'

/** A course of illness, from the day the municipality was told of it. */
export interface Sygeforløb {
  readonly forloebId: string
  readonly førsteFraværsdag: Day
  readonly anmeldt: Day
  readonly attest: { readonly bestilt?: Day; readonly modtaget?: Day }
  readonly kategori?: keyof typeof KATEGORIER
  /** The day it was decided not to follow up. */
  readonly fravalgt?: Day
  readonly planbehov?: boolean
  /** The first day of the hours agreed for a gradual return. */
  readonly delvisPlanFra?: Day
  readonly revurderet?: Revurderet
  readonly raskFra?: Day
  readonly bekræftetTilAkasse?: Day
  readonly erklæring?: Day
  readonly afsluttet?: Day
}

export interface Revurderet {
  readonly den: Day
  readonly forlænges: boolean
  readonly bestemmelse?: string
}

const forloebId = (event: SagBegivenhed): string | undefined =>
  'forloebId' in event ? event.forloebId : undefined

/** The courses of illness of a case by id. */
export const forløb: Emne<ReadonlyMap<string, Sygeforløb>> = efterId(forloebId, (before, event) => {
  if (event.type === 'SygdomAnmeldt') {
    const { forloebId, foersteFravaersdag, den } = event
    return { forloebId, førsteFraværsdag: parseDay(foersteFravaersdag), anmeldt: parseDay(den), attest: {} }
  }
  return before && { ...before, ...change(before, event) }
})

function change({ attest }: Sygeforløb, event: SagBegivenhed): Partial<Sygeforløb> {
  switch (event.type) {
    case 'LægeattestBestilt':
      return { attest: { ...attest, bestilt: parseDay(event.den) } }
    case 'LægeattestModtaget':
      return { attest: { ...attest, modtaget: parseDay(event.modtaget) } }
    case 'SagVisiteret':
      return { kategori: event.kategori }
    case 'OpfølgningFravalgt':
      return { fravalgt: parseDay(event.den) }
    case 'PlanbehovVurderet':
      return { planbehov: event.behov }
    case 'DelvisPlanAftalt':
      return event.trin[0] ? { delvisPlanFra: parseDay(event.trin[0].fra) } : {}
    case 'RevurderingForetaget': {
      const { den, forlaenges, bestemmelse } = event
      const done = { den: parseDay(den), forlænges: forlaenges }
      return { revurderet: { ...done, ...(bestemmelse === undefined ? {} : { bestemmelse }) } }
    }
    case 'RaskmeldingModtaget':
      return { raskFra: parseDay(event.raskFra) }
    case 'AkasseFikBekræftelse':
      return { bekræftetTilAkasse: parseDay(event.den) }
    case 'ErklæringTilAkasse':
      return { erklæring: parseDay(event.den) }
    case 'ForløbAfsluttet':
      return { afsluttet: parseDay(event.den) }
    default:
      return {}
  }
}

/** The course that runs: the last to begin of those that have not ended. */
export const løbendeForløb = (sag: SagTilstand): Sygeforløb | undefined =>
  [...emne(sag, forløb).values()].findLast(({ afsluttet }) => afsluttet === undefined)
