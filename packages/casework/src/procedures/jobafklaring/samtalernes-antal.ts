import { addDays, type Day } from '@sagsvej/calendar'
import { mindsteAntalSamtaler, samtalefristIJobafklaring, samtalerneHoldesLøbende } from '@sagsvej/law'
import { evaluate, fromSteps } from '@sagsvej/rules'
import { ønskerI } from '../../opfoelgning/oensker.ts'
import { samtalerI } from '../../opfoelgning/samtaler.ts'
import { dagen, loven } from '../motor/lovens-svar.ts'
import type { Gælder } from '../motor/sagsgang.ts'
import type { Stilling } from '../motor/stilling.ts'
import { erIStandby, forløbet, lever } from './stillingen.ts'

/** Held in the course by the day looked at, the earliest first. */
export const holdte = ({ sag, gang, tider }: Stilling): readonly Day[] =>
  samtalerI(sag, gang.id)
    .flatMap(({ holdt }) => (holdt !== undefined && holdt <= tider.på ? [holdt] : []))
    .sort((a, b) => a - b)

/** What was agreed at the latest talk for the next one. */
const aftalt = ({ sag, gang }: Stilling): Day | undefined =>
  samtalerI(sag, gang.id)
    .filter(({ holdt }) => holdt !== undefined)
    .toSorted((a, b) => (a.holdt ?? 0) - (b.holdt ?? 0))
    .at(-1)?.næste?.dato

/** A wish that came after the latest talk. */
function ønsket(s: Stilling): boolean {
  const latest = holdte(s).at(-1)
  return ønskerI(s.sag, s.gang.id).some(({ modtaget }) => latest === undefined || modtaget > latest)
}

const counted = new WeakMap<Stilling, number | 'åben'>()

/** The least number the act of the day wants in its window: worked out once for each look at the case. */
function mindsteAntal(s: Stilling): number | 'åben' {
  const known = counted.get(s) ?? lovensAntal(s)
  counted.set(s, known)
  return known
}

function lovensAntal({ kontekst }: Stilling): number | 'åben' {
  const { udfald } = evaluate(mindsteAntalSamtaler.led, kontekst)
  if (udfald.art === 'åben') return udfald.art
  return udfald.art === 'værdi' ? Number(fromSteps('antal', udfald.værdi as number)) : 0
}

/** Whether the act's own number still asks for one: all the way until 2020, since then in the first months only. */
function lovenVilHaveEn(s: Stilling): Gælder {
  const all = loven(s, samtalerneHoldesLøbende)
  if (all !== false) return all
  // The benefit goes on in a new course, and so does the time the first months are counted in (LAB.9).
  if (forløbet(s)?.følgerEtForløb) return false
  const number = mindsteAntal(s)
  return number === 'åben' ? number : holdte(s).length < number
}

/** The act wants a number; beside it come agreement, need and wish. */
export function samtaleSkyldes(s: Stilling): Gælder {
  if (erIStandby(s) || !lever(s)) return false
  return ønsket(s) || aftalt(s) !== undefined ? true : lovenVilHaveEn(s)
}

/** As agreed; or spread over the act's window: each has its share of the time. */
export function næsteDag(s: Stilling): Day | undefined {
  const next = aftalt(s)
  if (next !== undefined || lovenVilHaveEn(s) !== true) return next
  const start = forløbet(s)?.begynder
  const number = mindsteAntal(s)
  const last = dagen(s, samtalefristIJobafklaring)
  if (start === undefined || number === 'åben' || typeof last !== 'number') return undefined
  const held = holdte(s)
  const latest = held.at(-1)
  if (latest !== undefined && loven(s, samtalerneHoldesLøbende) === true) {
    return addDays(latest, Math.floor((last - start) / number))
  }
  return addDays(start, Math.floor(((last - start) * (held.length + 1)) / number))
}
