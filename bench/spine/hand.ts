import { addDays, type Day, endOfMonth, isNever, NEVER, parseDay } from '@sagsvej/calendar'
import { type CountedDays, countedDays, firstMonthEndOver } from './hand-days.ts'
import type { Person, Spell } from './people.ts'

/** `åben`: the law leaves it to a person, or has not been read. */
export type Svar = Day | number | boolean | 'ikke relevant' | 'åben'

export interface Answers {
  readonly revurderingstidspunkt: Svar
  readonly arbejdsgiverperiode: Svar
  readonly beskæftigelseskrav: Svar
}

const LAW = parseDay('2006-07-03')
const FIFTEEN_DAYS = parseDay('2007-04-02')
const TWENTY_ONE_DAYS = parseDay('2008-06-02')
const THIRTY_DAYS = parseDay('2012-01-02')
const REFORM = parseDay('2014-07-01')
const DAY_BEFORE_REFORM = addDays(REFORM, -1)
const NINE_MONTHS_BEFORE = parseDay('2013-10-01')

/** The same rules as in packages/law, as one would write them without a rule language: answers, and no account of them. */
export function assess(person: Person): Answers {
  const spells = spellsOf(person)
  const spell = spells.findLast((s) => s.from <= person.på)
  const first = firstWholeDay(person, spell)
  return {
    revurderingstidspunkt: reassessment(person, spells, spell),
    arbejdsgiverperiode: typeof first === 'string' ? first : employerDays(first),
    beskæftigelseskrav: typeof first === 'string' ? first : employedLongEnough(person, first),
  }
}

function spellsOf({ fravær }: Person): readonly Spell[] {
  const spells: Spell[] = []
  for (const { from, to, omfang } of fravær) {
    if (omfang === 'del_af_dag') continue
    const last = spells.at(-1)
    if (last && from <= last.to + 1) spells[spells.length - 1] = { from: last.from, to }
    else spells.push({ from, to })
  }
  return spells
}

function firstWholeDay({ fravær }: Person, spell: Spell | undefined): Day | 'ikke relevant' | 'åben' {
  if (!spell) return 'ikke relevant'
  if (spell.from < LAW) return 'åben'
  for (const { from, to, omfang } of fravær) {
    if (omfang !== 'fuldt' || to < spell.from) continue
    const day = from > spell.from ? from : spell.from
    return day <= spell.to ? day : 'ikke relevant'
  }
  return 'ikke relevant'
}

function employerDays(first: Day): number {
  if (first < FIFTEEN_DAYS) return 14
  if (first < TWENTY_ONE_DAYS) return 15
  return first < THIRTY_DAYS ? 21 : 30
}

function employedLongEnough(person: Person, first: Day): boolean {
  if (person.timer < 7400) return false
  if (person.ansatFra <= first - 56 && !person.andetFravær) return true
  return person.genansat && person.påArbejde
}

const uncounted = (spell: Spell, selvstændig: boolean): number =>
  selvstændig || spell.from < FIFTEEN_DAYS ? 14 : employerDays(spell.from)

/**
 * How much of a spell from before the act stays out is not known: the answer stands where it is the same whether all of
 * it counts or nothing does.
 */
function reassessment(person: Person, spells: readonly Spell[], spell: Spell | undefined): Svar {
  if (!spell) return 'ikke relevant'
  if (spell.from < LAW) return 'åben'
  const most = reassessedOn(person, spells, spell, 0)
  if (!spells.some((s) => s.from < LAW)) return most
  return most === reassessedOn(person, spells, spell, Number.POSITIVE_INFINITY) ? most : 'åben'
}

function reassessedOn(person: Person, spells: readonly Spell[], spell: Spell, leftOutEarly: number): Svar {
  const leftOut = (s: Spell) => (s.from < LAW ? leftOutEarly : uncounted(s, person.selvstændig))
  const counted = countedDays(spells, leftOut, person.afbrydelser)
  const weeks = [5, 7] as const
  const old = weeks.map((week) => firstMonthEndOver(counted, week, 18, 52, spell.from))
  if (heldByReform(spell, counted, old)) return 'åben'
  const before = old.map((end) => (end <= DAY_BEFORE_REFORM && end <= spell.to ? end : NEVER))
  if (before.some((end) => !isNever(end))) return agreed(before)
  const notBefore = spell.from > REFORM ? spell.from : REFORM
  const now = weeks.map((week) => firstMonthEndOver(counted, week, 9, 22, notBefore))
  return agreed(now.map((end) => (end <= spell.to ? end : NEVER)))
}

/** Paid for more than 22 weeks on the day of the reform and not stopped before it, in either sense of a week. */
const heldByReform = (spell: Spell, counted: CountedDays, old: readonly Day[]): boolean =>
  spell.from < REFORM &&
  counted(7, REFORM, REFORM) > 0 &&
  ([5, 7] as const).some(
    (week, i) =>
      (old[i] ?? NEVER) > DAY_BEFORE_REFORM &&
      counted(week, NINE_MONTHS_BEFORE, endOfMonth(DAY_BEFORE_REFORM)) > 22 * week,
  )

const agreed = ([first = NEVER, ...others]: readonly Day[]): Day | 'åben' =>
  others.every((other) => other === first) ? first : 'åben'
