import { afvist, læst } from '@sagsvej/rules/read'
import type { Læst } from '../sagsfil/fejl.ts'
import { sagenFindes } from '../sagsfil/fejltekst.ts'
import type { FaktumIFil, Sagsfil, SkønIFil } from '../sagsfil/indhold.ts'
import type { Begivenhed, SagBegivenhed } from './begivenheder.ts'
import type { SagTilstand } from './tilstand.ts'

/** The events that a case file tells, for a case that is not there yet. */
export function importer(sagsfil: Sagsfil, state: SagTilstand | undefined): Læst<readonly SagBegivenhed[]> {
  if (state) return afvist(sagenFindes(state.sagId))
  const { id: sagId, navn, cpr, kommune } = sagsfil.sag
  const events: SagBegivenhed[] = [
    { type: 'SagOprettet', version: 1, sagId, kommune, navn, ...(cpr === undefined ? {} : { cpr }) },
    ...[...sagsfil.fakta.map(registered), ...sagsfil.skoen.map(made)].sort(byKnown),
  ]
  return læst(events)
}

type Kendt = Begivenhed<'FaktumRegistreret' | 'SkønForetaget'>

/** In the order things became known, as they would have come had the case been kept here all along. */
const byKnown = (a: Kendt, b: Kendt): number =>
  a.kendtFra < b.kendtFra ? -1 : a.kendtFra > b.kendtFra ? 1 : 0

const registered = (entry: FaktumIFil): Kendt => ({ type: 'FaktumRegistreret', version: 1, ...entry })
const made = (entry: SkønIFil): Kendt => ({ type: 'SkønForetaget', version: 1, ...entry })
