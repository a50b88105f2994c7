import { formatDay, isNever } from '@sagsvej/calendar'
import { IKKE_RELEVANT, type Udfald, værdi, åbenFor } from '../outcome.ts'
import { rateOn, type Sats, type SatsRække } from '../rate.ts'
import type { Spor } from '../trace.ts'
import type { Led } from '../tree.ts'
import type { Kontekst } from './context.ts'
import { asDay } from './strict.ts'

/** The amount in force on the day. No row: the rate is not known. Amounts in conflict leave the answer open. */
export function evaluateRate(led: Extract<Led, { op: 'rate' }>, k: Kontekst): Spor {
  const on = k.evaluate(led.on, k)
  if (on.udfald.art !== 'værdi') return { led, udfald: on.udfald, børn: [on] }
  const day = asDay(on.udfald.værdi)
  if (isNever(day)) return { led, udfald: IKKE_RELEVANT, børn: [on] }
  const række = rateOn(led.sats, day, k.grundlag.ventet)
  if (!række) return { led, udfald: unknownRate(led.sats, formatDay(day)), børn: [on] }
  return { led, udfald: amountOf(led.sats, række, formatDay(day)), børn: [on], række }
}

function amountOf(sats: Sats, række: SatsRække, day: string): Udfald {
  if (række.sikkerhed === 'konflikt') return disputed(sats)
  return række.sikkerhed === 'ukendt' ? unknownRate(sats, day) : værdi(række.steps)
}

const unknownRate = ({ nøgle, navn }: Sats, day: string): Udfald =>
  åbenFor({
    huller: [
      {
        slags: 'ingen sats',
        bestemmelse: nøgle,
        tekst: {
          da: `${navn.da}: vi kender ikke satsen den ${day}, og vi gætter ikke.`,
          en: `${navn.en}: we do not know the rate on ${day}, and we do not guess.`,
        },
      },
    ],
  })

const disputed = ({ nøgle, navn }: Sats): Udfald =>
  åbenFor({
    huller: [
      {
        slags: 'konflikt',
        bestemmelse: nøgle,
        tekst: {
          da: `${navn.da}: kilderne er uenige om beløbet. En sagsbehandler skal tage stilling.`,
          en: `${navn.en}: the sources disagree on the amount. A caseworker must decide.`,
        },
      },
    ],
  })
