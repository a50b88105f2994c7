import { afvist, læst } from '@sagsvej/rules/read'
import type { Læst } from '../sagsfil/fejl.ts'
import { sagenFindes } from '../sagsfil/fejltekst.ts'
import type { FaktumIFil, Sagsfil, SkønIFil } from '../sagsfil/indhold.ts'
import type { SagBegivenhed } from './begivenheder.ts'
import type { SagTilstand } from './tilstand.ts'

/** What can be asked of a case. */
export type Kommando = { readonly type: 'ImporterSag'; readonly sagsfil: Sagsfil }

/** The events a command gives rise to in a case as it stands, or why it is refused. */
export function decide(
  { sagsfil }: Kommando,
  state: SagTilstand | undefined,
): Læst<readonly SagBegivenhed[]> {
  if (state) return afvist(sagenFindes(state.sagId))
  const { id: sagId, navn, cpr, kommune } = sagsfil.sag
  const events: SagBegivenhed[] = [
    { type: 'SagOprettet', version: 1, sagId, kommune, navn, ...(cpr === undefined ? {} : { cpr }) },
    ...[...sagsfil.fakta.map(registered), ...sagsfil.skoen.map(made)].sort(byKnown),
  ]
  return læst(events)
}

type Kendt = Exclude<SagBegivenhed, { type: 'SagOprettet' }>

/** In the order things became known, as they would have come had the case been kept here all along. */
const byKnown = (a: Kendt, b: Kendt): number =>
  a.kendtFra < b.kendtFra ? -1 : a.kendtFra > b.kendtFra ? 1 : 0

const registered = (entry: FaktumIFil): Kendt => ({ type: 'FaktumRegistreret', version: 1, ...entry })
const made = (entry: SkønIFil): Kendt => ({ type: 'SkønForetaget', version: 1, ...entry })
