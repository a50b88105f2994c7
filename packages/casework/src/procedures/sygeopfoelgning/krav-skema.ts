import { formatDay } from '@sagsvej/calendar'
import { evaluerFrist, oplysningsskemafrist } from '@sagsvej/law'
import { oplysningsskemaer } from '../../opfoelgning/oplysningsskemaer.ts'
import { emne } from '../../sag/emne.ts'
import { hindring } from '../motor/hindring.ts'
import type { Krav } from '../motor/sagsgang.ts'
import type { Stilling } from '../motor/stilling.ts'
import { fremme } from './stillingen.ts'

/** The day to answer the form by, the citizen's own where one was agreed, and the later where the counting is unsettled. */
export function skemaSenest(s: Stilling) {
  const agreed = emne(s.sag, oplysningsskemaer).get(s.gang.id)?.aftalt
  if (agreed !== undefined) return agreed
  const frist = evaluerFrist(oplysningsskemafrist, s.kontekst)
  return frist.art === 'frist' ? (frist.senest ?? frist.dag) : undefined
}

export const skemafristenErGået: Krav = {
  nøgle: 'skemafrist',
  titel: { da: 'Fristen for skemaet', en: 'The day of the form' },
  efter: oplysningsskemafrist.bestemmelse,
  hindringer: (s) => {
    const last = skemaSenest(s)
    if (last === undefined) {
      return [
        hindring(
          'brev',
          'Skemaet er ikke sendt eller kom ikke frem, så fristen løber ikke.',
          'The form was not sent or did not arrive, so its time does not run.',
        ),
      ]
    }
    if (s.tider.på > last) return []
    const day = formatDay(last)
    return [
      hindring(
        'part',
        `Borgeren kan svare til og med ${day}.`,
        `The citizen can answer up to and including ${day}.`,
      ),
    ]
  },
}

/** The reminder arrived before the day it set, and that day is over. */
export const rykkerenErUdløbet: Krav = {
  nøgle: 'rykker',
  titel: { da: 'Rykkeren', en: 'The reminder' },
  hindringer: (s) => {
    const rykket = emne(s.sag, oplysningsskemaer).get(s.gang.id)?.rykket
    const arrived = fremme(s, rykket?.brevId)
    if (!rykket || arrived === undefined || arrived >= rykket.svarSenest) {
      return [
        hindring(
          'brev',
          'Rykkeren med advarslen er ikke nået frem i tide. Ryk igen.',
          'The reminder with the warning did not arrive in time. Remind again.',
        ),
      ]
    }
    if (s.tider.på > rykket.svarSenest) return []
    const day = formatDay(rykket.svarSenest)
    return [
      hindring(
        'part',
        `Borgeren kan svare til og med ${day}.`,
        `The citizen can answer up to and including ${day}.`,
      ),
    ]
  },
}
