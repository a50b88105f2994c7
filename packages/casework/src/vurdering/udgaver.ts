import { addDays, type Day, FIRST_DAY, formatDay, parseDay } from '@sagsvej/calendar'
import { lov } from '@sagsvej/law'
import { difference, type Versionsskifte } from '@sagsvej/rules'
import { isListe, type Json, SIDSTE_DAG } from '@sagsvej/rules/read'
import type { SagBegivenhed } from '../sag/begivenheder.ts'
import { fold } from '../sag/evolve.ts'
import { grundlag } from '../sag/grundlag.ts'
import type { Svar } from './types.ts'
import { vurderSag } from './vurder.ts'

/** One question of the same case begun on several days, in their order, and which law is another from each to the next. */
export interface Udgavesvar {
  readonly svar: readonly (Svar | undefined)[]
  readonly skifter: readonly (readonly Versionsskifte[])[]
}

/** The case as its events tell it, the first day it is about, and how many days after that it is looked at. */
export interface Udgaver {
  readonly begivenheder: readonly SagBegivenhed[]
  readonly førsteDag: Day
  readonly dageEfter: number
}

/**
 * The same case begun on other days: everything in it moved alike, nothing else changed, so that what differs in the
 * answers is the law. All is known.
 * @throws RangeError when a day, or the day it is looked at, would leave the days a case can hold
 */
export function udgaver(
  { begivenheder, førsteDag, dageEfter }: Udgaver,
  begynder: readonly Day[],
): readonly Udgavesvar[] {
  const looks = begynder.map((dag) => {
    if (dag + dageEfter > SIDSTE_DAG) throw new RangeError('looked at after the last day')
    const tilstand = fold(begivenheder.map((one) => moved(one, dag - førsteDag)))
    if (!tilstand) throw new RangeError('a case without events')
    const tider = { på: addDays(dag, dageEfter), kendt: SIDSTE_DAG }
    return { facts: grundlag(tilstand, lov, tider), svar: vurderSag(tilstand, tider).svar }
  })
  const keys = [...new Set(looks.flatMap(({ svar }) => svar.map(({ nøgle }) => nøgle)))]
  return keys.map((key) => {
    const svar = looks.map((look) => look.svar.find(({ nøgle }) => nøgle === key))
    const led = svar.find((one) => one)?.spor.led
    const skifter = looks
      .slice(1)
      .map((look, i) =>
        led ? difference(led, looks[i]?.facts ?? look.facts, look.facts).versioner.filter(saysOtherwise) : [],
      )
    return { svar, skifter }
  })
}

/** Not one that says the same, and was only read elsewhere. */
const saysOtherwise = ({ før, efter }: Versionsskifte): boolean =>
  !('siger' in før && 'siger' in efter) || før.siger.da !== efter.siger.da

const moved = <T extends SagBegivenhed>(event: T, days: number): T =>
  movedJson(event as unknown as Json, days) as unknown as T

const DAY = /^\d{4}-\d{2}-\d{2}$/

function movedJson(json: Json, days: number): Json {
  if (typeof json === 'string') return DAY.test(json) ? movedDay(json, days) : json
  if (isListe(json)) return json.map((one) => movedJson(one, days))
  if (typeof json !== 'object' || json === null) return json
  return Object.fromEntries(Object.entries(json).map(([name, value]) => [name, movedJson(value, days)]))
}

function movedDay(day: string, days: number): string {
  const to = parseDay(day) + days
  if (to < FIRST_DAY || to > SIDSTE_DAG) throw new RangeError(`${day} cannot be moved ${days} days`)
  return formatDay(addDays(parseDay(day), days))
}
