import type { Day } from '@sagsvej/calendar'
import type { Brevhoved, SagTilstand } from '@sagsvej/casework'
import type { Sidedele } from '../http/dele.ts'
import type { Indlogget } from '../login/indlogget.ts'

/** What every letter of a case says of who sends it, to whom, on the day. */
export const hovedFor = (
  { afsender }: Pick<Sidedele, 'afsender'>,
  { sagId, navn }: SagTilstand,
  who: Indlogget,
  dato: Day,
): Brevhoved => ({
  dato,
  sagsnummer: sagId,
  modtager: navn,
  afsender,
  underskriver: { navn: who.navn, stilling: 'sagsbehandler' },
})
