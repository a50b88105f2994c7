import { formatDay, isNever } from '@sagsvej/calendar'
import { type Udfald, værdi, åbenFor } from '../outcome.ts'
import { rateOn } from '../rate.ts'
import type { Spor } from '../trace.ts'
import type { Led } from '../tree.ts'
import type { Kontekst } from './context.ts'
import { asDay } from './strict.ts'

/** The amount in force on the day. No row: the rate is not known. Amounts in conflict leave the answer open. */
export function evaluateRate(led: Extract<Led, { op: 'rate' }>, k: Kontekst): Spor {
  const on = k.evaluate(led.on, k)
  if (on.udfald.art !== 'værdi') return { led, udfald: on.udfald, børn: [on] }
  const day = asDay(on.udfald.værdi)
  const række = rateOn(led.sats, day)
  if (række === undefined)
    return {
      led,
      udfald: noRate(led.sats.nøgle, led.sats.navn, isNever(day) ? '' : formatDay(day)),
      børn: [on],
    }
  if (række.sikkerhed === 'konflikt')
    return { led, udfald: disputed(led.sats.nøgle, led.sats.navn), børn: [on], række }
  return { led, udfald: værdi(række.steps), børn: [on], række }
}

interface Named {
  readonly da: string
  readonly en: string
}

const noRate = (nøgle: string, navn: Named, day: string): Udfald =>
  åbenFor({
    huller: [
      {
        slags: 'ingen sats',
        bestemmelse: nøgle,
        tekst: {
          da: `${navn.da}: vi kender ikke satsen ${day}, og vi gætter ikke.`,
          en: `${navn.en}: we do not know the rate ${day}, and we do not guess.`,
        },
      },
    ],
  })

const disputed = (nøgle: string, navn: Named): Udfald =>
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
