import { type Day, formatDay, isNever, NEVER } from '@sagsvej/calendar'
import { hulI, IKKE_RELEVANT, mergeOpen, outcomeOf, possibleOf, type Udfald, værdi } from '../outcome.ts'
import { anything, type Possible, type PossibleNumber } from '../possible.ts'
import { rateOn, rowsFor, type Sats, type SatsRække } from '../rate.ts'
import type { Spor } from '../trace.ts'
import type { Led } from '../tree.ts'
import type { Kontekst } from './context.ts'
import { asDay } from './strict.ts'

type RateLed = Extract<Led, { op: 'rate' }>

/** The amount in force on the day. No row: the rate is not known. Amounts in conflict leave the answer open. */
export function evaluateRate(led: RateLed, k: Kontekst): Spor {
  const on = k.evaluate(led.on, k)
  if (on.udfald.art === 'åben') return onUnknownDay(led, on, k)
  if (on.udfald.art !== 'værdi') return { led, udfald: on.udfald, børn: [on] }
  const day = asDay(on.udfald.værdi)
  if (isNever(day)) return { led, udfald: IKKE_RELEVANT, børn: [on] }
  const række = rateOn(led.sats, day, k.grundlag.lovsyn, led.virkning)
  if (!række) return { led, udfald: unknownRate(led.sats, formatDay(day)), børn: [on] }
  return { led, udfald: amountOf(led.sats, række, formatDay(day)), børn: [on], række }
}

/** Rates do fall, so every amount of the days there may be counts. A day without a known amount leaves any. */
function onUnknownDay(led: RateLed, on: Spor, k: Kontekst): Spor {
  const days = possibleOf(on.udfald, 'dato')
  const rows = changesBetween(led, days).map((day) => rateOn(led.sats, day, k.grundlag.lovsyn, led.virkning))
  const amounts = rows.map((row) => (row && hasAmount(row) ? row.steps : undefined))
  const kan: Possible = amounts.includes(undefined)
    ? anything('tal', true)
    : {
        kind: 'tal',
        low: Math.min(...(amounts as number[])),
        high: Math.max(...(amounts as number[])),
        ir: days.ir || days.high === NEVER,
      }
  const [row, ...others] = new Set(rows)
  const række = row && others.length === 0 ? { række: row } : {}
  return { led, udfald: outcomeOf(kan, () => mergeOpen([on.udfald])), børn: [on], ...række }
}

/** The first day, and each day between the two on which the amount may change. */
function changesBetween({ sats, virkning }: RateLed, { low, high }: PossibleNumber): readonly Day[] {
  const changes = rowsFor(sats, virkning).flatMap(({ fra, til }) => [fra, til + 1])
  return [low, ...changes.filter((day) => low < day && day <= high)].filter((day) => day < NEVER) as Day[]
}

const hasAmount = ({ sikkerhed }: SatsRække): boolean => sikkerhed !== 'konflikt' && sikkerhed !== 'ukendt'

function amountOf(sats: Sats, række: SatsRække, day: string): Udfald {
  if (række.sikkerhed === 'konflikt') return disputed(sats)
  return række.sikkerhed === 'ukendt' ? unknownRate(sats, day) : værdi(række.steps)
}

const unknownRate = ({ nøgle, navn }: Sats, day: string): Udfald =>
  hulI('tal', {
    slags: 'ingen sats',
    bestemmelse: nøgle,
    tekst: {
      da: `${navn.da}: vi kender ikke satsen den ${day}, og vi gætter ikke.`,
      en: `${navn.en}: we do not know the rate on ${day}, and we do not guess.`,
    },
  })

const disputed = ({ nøgle, navn }: Sats): Udfald =>
  hulI('tal', {
    slags: 'konflikt',
    bestemmelse: nøgle,
    tekst: {
      da: `${navn.da}: kilderne er uenige om beløbet. En sagsbehandler skal tage stilling.`,
      en: `${navn.en}: the sources disagree on the amount. A caseworker must decide.`,
    },
  })
