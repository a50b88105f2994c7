import { parseDay } from '@sagsvej/calendar'
import type { SagBegivenhed } from './begivenheder.ts'
import { Begivenhedsfejl } from './begivenhedsfejl.ts'
import { foretagetSkøn, oplysning } from './registrering.ts'
import type { Registreret, SagTilstand } from './tilstand.ts'

/**
 * The case after one more event. Before the first there is no case.
 * @throws Begivenhedsfejl when the stream does not begin with SagOprettet, or has it twice.
 */
export function evolve(state: SagTilstand | undefined, event: SagBegivenhed): SagTilstand {
  const begivenheder = [...(state?.begivenheder ?? []), event]
  return { ...step(state, event, begivenheder.length), begivenheder }
}

/** The case its events add up to; undefined when nothing has happened. */
export function fold(events: readonly SagBegivenhed[]): SagTilstand | undefined {
  const state = events.reduce<SagTilstand | undefined>((so, event, i) => step(so, event, i + 1), undefined)
  return state && { ...state, begivenheder: events }
}

/** All but the list of events, which is kept by whoever adds them one by one or all at once. */
function step(state: SagTilstand | undefined, event: SagBegivenhed, nr: number): SagTilstand {
  if (event.type === 'SagOprettet') {
    if (state) throw new Begivenhedsfejl(`the case ${state.sagId} was opened twice`)
    const { sagId, kommune, navn, cpr } = event
    return { sagId, kommune, navn, cpr, fakta: new Map(), skøn: new Map(), begivenheder: [] }
  }
  if (!state) throw new Begivenhedsfejl(`${event.type} came before the case was opened`)
  switch (event.type) {
    case 'FaktumRegistreret':
      return { ...state, fakta: added(state.fakta, oplysning(event, nr)) }
    case 'SkønForetaget':
      return { ...state, skøn: added(state.skøn, foretagetSkøn(event, nr)) }
    case 'FaktumRettet': {
      const without = marked(state, event.retter, { indtil: parseDay(event.den) })
      return { ...without, fakta: added(without.fakta, oplysning({ ...event, kendtFra: event.den }, nr)) }
    }
    case 'OplysningTrukketTilbage':
      return marked(state, event.traekker, { indtil: parseDay(event.den) })
    case 'OplysningSlettet':
      return marked(state, event.sletter, { slettet: event.kassationsregel })
    case 'OplysningUdenIndhold':
      // What it had corrected is not known again because the correction was erased.
      return event.rettede === undefined
        ? state
        : marked(state, event.rettede, { indtil: parseDay(event.kendtFra) })
    default:
      return state
  }
}

function added<T extends { readonly nøgle: string }>(
  entries: ReadonlyMap<string, readonly T[]>,
  entry: T,
): ReadonlyMap<string, readonly T[]> {
  return new Map(entries).set(entry.nøgle, [...(entries.get(entry.nøgle) ?? []), entry])
}

/** The state with what became of the fact or judgement registered as event `nr`. */
function marked(state: SagTilstand, nr: number, mark: Partial<Registreret>): SagTilstand {
  const all = <T extends Registreret>(entries: ReadonlyMap<string, readonly T[]>) =>
    new Map(
      [...entries].map(([key, list]) => [
        key,
        list.map((one) => (one.nr === nr ? { ...one, ...mark } : one)),
      ]),
    )
  return { ...state, fakta: all(state.fakta), skøn: all(state.skøn) }
}
