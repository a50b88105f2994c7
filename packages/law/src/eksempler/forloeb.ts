import { addDays, addWeeks, formatDay, parseDay } from '@sagsvej/calendar'
import type { Value } from '@sagsvej/rules'
import {
  andetFraværSeneste8Uger,
  ansatFra,
  ansatIFleksjob,
  genansat,
  timerHosArbejdsgiveren,
} from '../fakta/ansaettelse.ts'
import { afbrydelser, fravær, persongruppe } from '../fakta/forloeb.ts'
import { fakta } from './fakta.ts'

/** ISO day so many days later. */
export const dageSenere = (iso: string, n: number): string => formatDay(addDays(parseDay(iso), n))

/** ISO day so many weeks earlier. */
export const ugerFør = (iso: string, n: number): string => formatDay(addWeeks(parseDay(iso), -n))

/** Wholly ill from a day on, in one of the groups, with nothing that breaks the spell. */
export const sygFra = (
  iso: string,
  gruppe: 'loenmodtager' | 'selvstaendig' | 'ledig' | 'ingen',
): Record<string, Value> =>
  fakta([persongruppe, gruppe], [fravær, [{ fra: iso, til: null, omfang: 'fuldt' }]], [afbrydelser, []])

/** An employment that meets, or plainly does not meet, the requirement against the employer. */
export const retModArbejdsgiverEr = (har: boolean, førsteFraværsdag: string): Record<string, Value> =>
  fakta(
    [ansatFra, ugerFør(førsteFraværsdag, har ? 8 : 1)],
    [andetFraværSeneste8Uger, false],
    [timerHosArbejdsgiveren, har ? 74 : 0],
    [genansat, false],
    [ansatIFleksjob, false],
  )
