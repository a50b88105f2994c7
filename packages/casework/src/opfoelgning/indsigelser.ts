import { type Day, parseDay } from '@sagsvej/calendar'
import type { SagBegivenhed } from '../sag/begivenheder.ts'
import { type Emne, efterId, emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'

/** An objection or a proposal of the citizen's, in their words, and what was answered. */
export interface Indsigelse {
  readonly indsigelseId: string
  readonly forloebId: string
  readonly slags: 'indsigelse' | 'forslag'
  readonly tekst: string
  readonly den: Day
  readonly svar?: string
}

export const indsigelser: Emne<ReadonlyMap<string, Indsigelse>> = efterId(
  (event: SagBegivenhed) => ('indsigelseId' in event ? event.indsigelseId : undefined),
  (before: Indsigelse | undefined, event) => {
    switch (event.type) {
      case 'IndsigelseModtaget': {
        const { indsigelseId, forloebId, slags, tekst, den } = event
        return { indsigelseId, forloebId, slags, tekst, den: parseDay(den) }
      }
      case 'IndsigelseBesvaret':
        return before && { ...before, svar: event.svar }
      default:
        return undefined
    }
  },
)

/** Those of a course of illness that nobody has answered. */
export const ubesvaredeI = (sag: SagTilstand, forloebId: string): readonly Indsigelse[] =>
  [...emne(sag, indsigelser).values()].filter((one) => one.forloebId === forloebId && one.svar === undefined)
