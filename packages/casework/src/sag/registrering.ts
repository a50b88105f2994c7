import { FIRST_DAY, NEVER, parseDay } from '@sagsvej/calendar'
import type { Begivenhed } from './begivenheder.ts'
import type { ForetagetSkøn, Oplysning } from './tilstand.ts'

/** A fact of an event, with its days read. */
export const oplysning = (
  event: Omit<Begivenhed<'FaktumRegistreret'>, 'type' | 'version'>,
  nr: number,
): Oplysning => ({
  nr,
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

/** A judgement of an event, with its day read. */
export const foretagetSkøn = (event: Begivenhed<'SkønForetaget'>, nr: number): ForetagetSkøn => ({
  nr,
  nøgle: event.skoen,
  svar: event.vaerdi,
  kendtFra: parseDay(event.kendtFra),
  af: event.af,
  begrundelse: event.begrundelse,
  grundlag: event.grundlag,
})
