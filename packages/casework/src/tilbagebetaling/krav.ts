import { type Day, parseDay } from '@sagsvej/calendar'
import { type Afgørelse, afgørelser } from '../afgoerelse/afgoerelser.ts'
import type { SagBegivenhed } from '../sag/begivenheder.ts'
import { type Emne, efterId, emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { TILBAGEBETALES } from './begivenheder.ts'

/** A claim for repayment, from the day it was thought of. */
export interface Tilbagebetaling {
  readonly kravId: string
  readonly hvad: keyof typeof TILBAGEBETALES
  readonly til: Day
  readonly beløb: number
  readonly modBedreVidende?: boolean
  readonly anmeldt?: Day
}

const kravId = (event: SagBegivenhed): string | undefined => ('kravId' in event ? event.kravId : undefined)

/** The claims of a case by id. */
export const tilbagebetalinger: Emne<ReadonlyMap<string, Tilbagebetaling>> = efterId(
  kravId,
  (before: Tilbagebetaling | undefined, event) => {
    switch (event.type) {
      case 'TilbagebetalingOvervejet': {
        const { kravId, hvad, til, beloeb } = event
        return { kravId, hvad, til: parseDay(til), beløb: beloeb }
      }
      case 'GodTroVurderet':
        return before && { ...before, modBedreVidende: event.modBedreVidende }
      case 'KravAnmeldtTilPolitiet':
        return before && { ...before, anmeldt: parseDay(event.den) }
      default:
        return before
    }
  },
)

/** The kind of decision each takes. */
export const TILBAGEBETALINGSAFGØRELSER: Readonly<Record<string, Tilbagebetaling['hvad']>> = {
  tilbagebetaling_skal: 'kontanthjaelp_skal',
  tilbagebetaling_kan: 'kontanthjaelp_kan',
  tilbagebetaling_fleksloentilskud: 'fleksloentilskud',
}

/** The claim a decision is on: the question is put for the last day of its time. */
export const kravetTil = (sag: SagTilstand, art: string, på: Day): Tilbagebetaling | undefined =>
  [...emne(sag, tilbagebetalinger).values()].findLast(
    ({ hvad, til }) => TILBAGEBETALINGSAFGØRELSER[art] === hvad && til === på,
  )

/** The decision begun on a claim, unless it was given up or taken back. */
export const afgørelsenOm = (sag: SagTilstand, { hvad, til }: Tilbagebetaling): Afgørelse | undefined =>
  [...emne(sag, afgørelser).values()].findLast(
    ({ art, på, opgivet, tilbagekaldt }) =>
      TILBAGEBETALINGSAFGØRELSER[art] === hvad &&
      på === til &&
      opgivet === undefined &&
      tilbagekaldt === undefined,
  )
