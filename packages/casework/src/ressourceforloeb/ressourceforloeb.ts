import { type Day, parseDay } from '@sagsvej/calendar'
import { type Bånd, bånd } from '../afgoerelse/i-forloeb.ts'
import type { SagBegivenhed } from '../sag/begivenheder.ts'
import { type Emne, efterId } from '../sag/emne.ts'

/** A resource course, from the day the municipality considers it. */
export interface Ressourceforløb {
  readonly ressourceforloebId: string
  readonly rehabsagId?: string
  readonly overvejet: Day
  readonly nr: number
  readonly fra?: Day
  readonly til?: Day
  readonly sagsbehandler?: string
  /** The first help of the plan that began, and the offers by name. */
  readonly indsatsBegyndt?: Day
  readonly begyndte: readonly string[]
  readonly forelagtIgen?: Day
  readonly samtaler: readonly Day[]
  /** The number of the last talk that found that the plan must be adjusted. */
  readonly justeresEfter?: number
  readonly fremtidBesluttet?: Day
  readonly slut?: Day
}

const ressourceforloebId = (event: SagBegivenhed): string | undefined =>
  'ressourceforloebId' in event ? event.ressourceforloebId : undefined

/** The resource courses of a case by id. */
export const ressourceforløb: Emne<ReadonlyMap<string, Ressourceforløb>> = efterId(
  ressourceforloebId,
  (before, event, nr) => {
    if (event.type === 'RessourceforløbOvervejet') {
      const { ressourceforloebId, rehabsagId, den } = event
      const from = rehabsagId === undefined ? {} : { rehabsagId }
      return { ressourceforloebId, ...from, overvejet: parseDay(den), nr, begyndte: [], samtaler: [] }
    }
    return before && { ...before, ...change(before, event, nr) }
  },
)

function change(before: Ressourceforløb, event: SagBegivenhed, nr: number): Partial<Ressourceforløb> {
  switch (event.type) {
    case 'RessourceforløbBegyndt':
      return { fra: parseDay(event.fra), til: parseDay(event.til) }
    case 'ForløbssagsbehandlerUdpeget':
      return { sagsbehandler: event.sagsbehandler }
    case 'PlanlagtIndsatsBegyndt': {
      const begun = parseDay(event.begyndte)
      const first = before.indsatsBegyndt
      const indsatsBegyndt = first === undefined || begun < first ? begun : first
      return { indsatsBegyndt, begyndte: [...before.begyndte, event.indsats] }
    }
    case 'ForløbetForelagtTeametIgen':
      return { forelagtIgen: parseDay(event.den) }
    case 'ForløbssamtaleHoldt':
      return {
        samtaler: [...before.samtaler, parseDay(event.holdt)].sort((a, b) => a - b),
        ...(event.planenSkalJusteres ? { justeresEfter: nr } : {}),
      }
    case 'FremtidigIndsatsBesluttet':
      return { fremtidBesluttet: parseDay(event.den) }
    case 'RessourceforløbAfsluttet':
      return { slut: parseDay(event.slut) }
    default:
      return {}
  }
}

/** The decisions of a course: on the course itself, and on holiday that was not agreed. */
export const ressourceforløbsafgørelser: Emne<Bånd> = bånd({
  arter: ['ressourceforloeb', 'ferie_i_ressourceforloeb'],
  begynder: (event) => (event.type === 'RessourceforløbOvervejet' ? event.ressourceforloebId : undefined),
  slutter: (event) => (event.type === 'RessourceforløbAfsluttet' ? event.ressourceforloebId : undefined),
})
