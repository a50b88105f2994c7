import { parseDay } from '@sagsvej/calendar'
import type { SatsRække } from '../../rate.ts'
import { kilder, tekst } from '../../rules.test-support.ts'
import type { Dato } from '../../words/date.ts'
import type { Udtryk } from '../../words/expression.ts'
import { efterDato, type NyVersion } from '../../words/provisions.ts'
import type { Kontrol } from '../check.ts'

/*
 * What the planted laws have in common. Each stands in a file of its own, as an author would write it; the definition
 * with the fault begins on the line after the word `fault`.
 */

/** A planted law: its goals, and what the check is told beside it. */
export interface Planted extends Partial<Pick<Kontrol, 'today' | 'answered' | 'from'>> {
  readonly goals: readonly Udtryk[]
}

export const efter = (dato: Dato) => ({ titel: tekst('P'), vælgesEfter: efterDato(dato, tekst('dagen')) })

/** A version that holds from a day; `mere` is what the test is about. */
export const fra = <E extends Udtryk>(day: string, er: E, mere: Partial<NyVersion<E>> = {}): NyVersion<E> =>
  ({ ...kilder, fra: day, er, ...mere }) as NyVersion<E>

/** A row of a rate. */
export const række = (first: string, last: string, mere: Partial<SatsRække> = {}): SatsRække => ({
  id: first,
  fra: parseDay(first),
  til: parseDay(last),
  steps: 100,
  sikkerhed: 'kontrolleret',
  kilder: [{ navn: 'LOV 1' }],
  ...mere,
})
