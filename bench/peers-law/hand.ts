import { parseDay } from '@sagsvej/calendar'
import type { Person, Svar } from './people.ts'
import { MAX_UGE, PENSIONSALDER, type Trin } from './rates.ts'

/** An amount by day: the first days of each, and the amounts, side by side. */
interface Table {
  readonly from: readonly number[]
  readonly amounts: readonly number[]
}

const table = (trin: Trin): Table => ({
  from: trin.map(([fra]) => parseDay(fra)),
  amounts: trin.map(([, beløb]) => beløb),
})

const maxUge = table(MAX_UGE)
const pensionsalder = table(PENSIONSALDER)

/** The newest first: most days lie there. */
function at({ from, amounts }: Table, day: number): number {
  let i = from.length - 1
  while (i > 0 && (from[i] as number) > day) i--
  return amounts[i] as number
}

export const maxUgeDen = (day: number): number => at(maxUge, day)
export const pensionsalderDen = (day: number): number => at(pensionsalder, day)

const over40 = (hours: number): number => (hours >= 40 ? 1 : 0)

export const timerIAlt = (p: Person): number => p.m1 + p.m2 + p.m3 + p.m4 + p.m5 + p.m6

export const månederOver40 = (p: Person): number =>
  over40(p.m1) + over40(p.m2) + over40(p.m3) + over40(p.m4) + over40(p.m5) + over40(p.m6)

function førsteUopfyldte(p: Person, fraværstimer: number): number {
  if (!p.uarbejdsdygtig) return 1
  if (p.alder < 18 || 2 * p.alder >= pensionsalderDen(p.dato)) return 2
  if (!p.bopael) return 3
  if (!p.ansat || timerIAlt(p) < 240 || månederOver40(p) < 5) return 4
  if (p.anmeldtDage > 7) return 5
  if (p.uger9 > 22 && !p.livstruende) return 6
  return fraværstimer < 4 ? 7 : 0
}

/** The rules of `law.ts` as one would write them without a rule language, and without waste. */
export function evaluate(p: Person): Svar {
  const fraværstimer = Math.max(0, p.ugetimer - p.arbejdstimer)
  const udfald = førsteUopfyldte(p, fraværstimer)
  if (udfald !== 0) return { udbetaling: 0, udfald }
  const timesats37 = Math.min(37 * p.timeloen, maxUgeDen(p.dato))
  const fuldUge37 = timesats37 * Math.min(p.ugetimer, 37)
  return { udbetaling: Math.round((fuldUge37 * fraværstimer) / (37 * p.ugetimer)), udfald: 0 }
}
