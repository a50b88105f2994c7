import { type Day, parseDay } from '@sagsvej/calendar'
import type { Dokumentversion } from '../dokumenter/i-sagen.ts'
import type { Begivenhed, SagBegivenhed } from '../sag/begivenheder.ts'
import { type Emne, efterId } from '../sag/emne.ts'
import type { REDEGØRELSER, TEAMETS_SVAR } from './begivenheder.ts'

export interface Prøve {
  readonly proeveId: string
  readonly til: Day
  readonly resultat?: Dokumentversion
  readonly afsluttetNr?: number
}

/** A flex job case from the day it was raised. */
export interface Visitation {
  readonly visitationId: string
  readonly rejst: Begivenhed<'FleksjobsagRejst'>
  readonly profilId?: string
  readonly prøver: readonly Prøve[]
  readonly undladtNr?: number
  readonly redegørelser: ReadonlyMap<keyof typeof REDEGØRELSER, Dokumentversion>
  readonly forelagt?: {
    readonly nr: number
    readonly den: Day
    readonly skema: Dokumentversion
    readonly udgave: number
  }
  readonly holdning?: { readonly nr: number; readonly svar: keyof typeof TEAMETS_SVAR; readonly team: string }
  readonly indstilletTilPension?: number
  readonly afsluttet?: Day
}

/** What a medical adviser is asked in a visitation belongs to the question. */
const visitationId = (event: SagBegivenhed): string | undefined =>
  'visitationId' in event && event.type !== 'LægekonsulentSpurgt' ? event.visitationId : undefined

/** The flex job cases by id. */
export const visitationer: Emne<ReadonlyMap<string, Visitation>> = efterId(
  visitationId,
  (before, event, nr) => {
    if (event.type === 'FleksjobsagRejst') {
      return { visitationId: event.visitationId, rejst: event, prøver: [], redegørelser: new Map() }
    }
    return before && { ...before, ...change(before, event, nr) }
  },
)

function change(before: Visitation, event: SagBegivenhed, nr: number): Partial<Visitation> {
  switch (event.type) {
    case 'ProfilLagtTilGrund':
      return { profilId: event.profilId }
    case 'ArbejdsprøvningIværksat':
      return { prøver: [...before.prøver, { proeveId: event.proeveId, til: parseDay(event.til) }] }
    case 'ArbejdsprøvningAfsluttet': {
      const { proeveId, dokument } = event
      const done = { resultat: dokument, afsluttetNr: nr }
      return { prøver: before.prøver.map((one) => (one.proeveId === proeveId ? { ...one, ...done } : one)) }
    }
    case 'ArbejdsprøvningUndladt':
      return { undladtNr: nr }
    case 'RedegørelseSkrevet':
      return { redegørelser: new Map(before.redegørelser).set(event.om, event.dokument) }
    case 'ForelagtVisitationsteam': {
      const { skema, udgave, den } = event
      return { forelagt: { nr, den: parseDay(den), skema, udgave } }
    }
    case 'VisitationsteamTogStilling':
      return { holdning: { nr, svar: event.svar, team: event.team } }
    case 'PensionsindstillingSendt':
      return { indstilletTilPension: nr }
    case 'FleksjobsagAfsluttet':
      return { afsluttet: parseDay(event.den) }
    default:
      return {}
  }
}
