import { FIRST_DAY, NEVER, parseDay } from '@sagsvej/calendar'
import type { FaktumRegistreret, SagBegivenhed, SkønForetaget } from './begivenheder.ts'
import { Begivenhedsfejl } from './begivenhedsfejl.ts'
import type { ForetagetSkøn, Oplysning, SagTilstand } from './tilstand.ts'

/**
 * The case after one more event. Before the first there is no case.
 * @throws Begivenhedsfejl when the stream does not begin with SagOprettet, or has it twice.
 */
export function evolve(state: SagTilstand | undefined, event: SagBegivenhed): SagTilstand {
  if (event.type === 'SagOprettet') {
    if (state) throw new Begivenhedsfejl(`the case ${state.sagId} was opened twice`)
    const { sagId, kommune, navn, cpr } = event
    return { sagId, kommune, navn, cpr, fakta: new Map(), skøn: new Map() }
  }
  if (!state) throw new Begivenhedsfejl(`${event.type} came before the case was opened`)
  switch (event.type) {
    case 'FaktumRegistreret':
      return { ...state, fakta: added(state.fakta, oplysning(event)) }
    case 'SkønForetaget':
      return { ...state, skøn: added(state.skøn, foretagetSkøn(event)) }
  }
}

/** The case its events add up to; undefined when nothing has happened. */
export const fold = (events: readonly SagBegivenhed[]): SagTilstand | undefined =>
  events.reduce<SagTilstand | undefined>(evolve, undefined)

function added<T extends { readonly nøgle: string }>(
  entries: ReadonlyMap<string, readonly T[]>,
  entry: T,
): ReadonlyMap<string, readonly T[]> {
  return new Map(entries).set(entry.nøgle, [...(entries.get(entry.nøgle) ?? []), entry])
}

const oplysning = (event: FaktumRegistreret): Oplysning => ({
  nøgle: event.faktum,
  værdi: event.vaerdi,
  enhed: event.enhed,
  gælder: {
    from: event.gaelderFra === undefined ? FIRST_DAY : parseDay(event.gaelderFra),
    to: event.gaelderTil === undefined ? NEVER : parseDay(event.gaelderTil),
  },
  kendtFra: parseDay(event.kendtFra),
  oprindelse: event.oprindelse,
})

const foretagetSkøn = (event: SkønForetaget): ForetagetSkøn => ({
  nøgle: event.skoen,
  svar: event.vaerdi,
  kendtFra: parseDay(event.kendtFra),
  af: event.af,
  begrundelse: event.begrundelse,
  grundlag: event.grundlag,
})
