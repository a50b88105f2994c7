import type { SagBegivenhed } from '@sagsvej/casework'

/** What a list says of a case. `frist`: the next day on which something is due, as YYYY-MM-DD. */
export interface Indeks {
  readonly status: string
  readonly procedure?: string
  readonly frist?: string
}

/**
 * Something that is to be done in a case. `nøgle` tells it from the others of the case, the same for the same task;
 * `ansvarlig` is a user; `frist` a day as YYYY-MM-DD; `hjemmel` the provision that sets it.
 */
export interface Opgaveudkast {
  readonly nøgle: string
  readonly procedure: string
  readonly trin: string
  readonly titel: string
  readonly frist?: string
  readonly hjemmel?: string
  readonly ansvarlig?: string
}

/**
 * What the read models hold of a case: pure functions of its events, the same today as when all is rebuilt. `tekst` is
 * what one event adds to what is found by search.
 */
export interface Fremskrivning {
  readonly indeks: (events: readonly SagBegivenhed[]) => Indeks
  readonly opgaver: (events: readonly SagBegivenhed[]) => readonly Opgaveudkast[]
  readonly tekst: (event: SagBegivenhed) => string | undefined
  /** The procedures that each event from this number on is part of, by key: a power of attorney may be for some alone. */
  readonly sagsgange: (events: readonly SagBegivenhed[], fraNr: number) => readonly (readonly string[])[]
}

/** For events alone, where no procedures are known. */
export const grundfremskrivning: Fremskrivning = {
  indeks: () => ({ status: 'åben' }),
  opgaver: () => [],
  sagsgange: () => [],
  tekst: (event) => {
    if (event.type === 'SkønForetaget') return [event.skoen, event.begrundelse, ...event.grundlag].join(' ')
    if (event.type === 'FaktumRegistreret') return `${event.faktum} ${JSON.stringify(event.vaerdi)}`
    return undefined
  },
}
