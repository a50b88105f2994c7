import {
  compareDeadlines,
  type Day,
  type DeadlineAccount,
  type DeadlinePolicy,
  daysBetween,
  isNever,
  workingDaysAfter,
} from '@sagsvej/calendar'
import {
  certaintyOf,
  type Dato,
  evaluate,
  type Hjemmel,
  type Kontekst,
  leastSure,
  type MedBestemmelse,
  type Sikkerhed,
  type Spor,
  type Tekst,
  type Åben,
} from '@sagsvej/rules'
import { type Begyndelse, begyndelseAf, dagenI } from './begyndelse.ts'
import { helligdage } from './helligdage.ts'
import type { Udløbsregel } from './regneregler.ts'

/** A deadline of the law: the provision that gives its day, who must keep it, and how its end is treated. */
export interface Fristregel {
  readonly nøgle: string
  readonly titel: Tekst
  readonly hvem: 'borger' | 'arbejdsgiver' | 'a-kasse' | 'kommune' | 'klageinstans'
  readonly bestemmelse: MedBestemmelse<Dato>
  readonly udløb: Udløbsregel
}

interface Regnet {
  /** The day to reckon with. */
  readonly dag: Day
  /** The later day a citizen may rely on; present only where the counting is unsettled and the days differ. */
  readonly senest?: Day
  readonly konto: DeadlineAccount
  readonly kontoSenest?: DeadlineAccount
}

/** One deadline counted, with the account of it. */
export interface Frist extends Regnet {
  readonly art: 'frist'
  readonly regel: Fristregel
  readonly hjemmel?: Hjemmel
  readonly sikkerhed: Sikkerhed
  readonly spor: Spor
}

/** `ingen`: the act sets no day here. `åben`: facts, judgements or law are missing. */
export type Fristsvar =
  | Frist
  | { readonly art: 'ingen'; readonly regel: Fristregel; readonly spor: Spor }
  | { readonly art: 'åben'; readonly regel: Fristregel; readonly spor: Spor; readonly mangler: Åben }

/**
 * Working days where the act counts in them (SB-KAL-4): as many as its own day lies after the beginning. Else whole
 * weeks are said in weeks, and end on the weekday they began on (SB-KAL-6), and all else in calendar days.
 */
function policies(
  { streng, sen }: Udløbsregel,
  fra: Begyndelse,
  dag: Day,
): readonly [DeadlinePolicy, DeadlinePolicy] {
  if (fra.enhed === 'arbejdsdage') {
    const counted = { unit: 'workingDays', length: workingDaysAfter(helligdage, fra.dag, dag) } as const
    return [
      { ...counted, ...streng },
      { ...counted, ...sen },
    ]
  }
  const days = daysBetween(fra.dag, dag)
  return [policy(days, streng), policy(days, sen)]
}

function policy(days: number, end: Udløbsregel['streng']): DeadlinePolicy {
  return days > 0 && days % 7 === 0
    ? { unit: 'weeks', length: days / 7, ...end }
    : { unit: 'calendarDays', length: days, ...end }
}

/**
 * A deadline from the day it began (day 0, SB-KAL-5) to the last day the act gives, with its end treated as the kind
 * of deadline is. Throws `notWhole` when it ends before it began.
 */
export function frist(udløb: Udløbsregel, fra: Begyndelse, dag: Day): Regnet {
  const [streng, sen] = policies(udløb, fra, dag)
  const { strict, late, settled } = compareDeadlines(streng, sen, { event: fra.navn, day: fra.dag })
  return { dag: strict.day, konto: strict, ...(settled ? {} : { senest: late.day, kontoSenest: late }) }
}

/** Works a deadline out for one case. */
export function evaluerFrist(regel: Fristregel, k: Kontekst): Fristsvar {
  const spor = evaluate(regel.bestemmelse.led, k)
  if (spor.udfald.art === 'åben') return { art: 'åben', regel, spor, mangler: spor.udfald }
  const dag = dagenI(spor)
  if (dag === undefined || isNever(dag)) return { art: 'ingen', regel, spor }
  const counted = frist(regel.udløb, begyndelseAf(spor, dag), dag)
  const hjemmel = spor.valgt?.version?.hjemmel ?? spor.valgt?.overgang?.hjemmel
  const own = certaintyOf(spor)
  const sikkerhed = counted.senest === undefined ? own : leastSure([own, regel.udløb.sikkerhed])
  return { art: 'frist', regel, ...counted, ...(hjemmel ? { hjemmel } : {}), sikkerhed, spor }
}
