import { daySet, FIRST_DAY, type HolidayCalendar, NEVER } from '@sagsvej/calendar'
import { badDefinition } from '../errors.ts'
import { type FaktumLed, type Led, RUN, RUN_START } from '../tree.ts'
import { Dato } from './date.ts'
import { Udtryk } from './expression.ts'
import { Tal } from './number.ts'

/** @throws RuleError for what is no weekday, 1 (Monday) to 7 (Sunday) */
function ugedage(days: readonly number[]): readonly number[] {
  if (days.length > 0 && days.every((day) => Number.isInteger(day) && day >= 1 && day <= 7)) return days
  throw badDefinition(
    'ugedage',
    `Ugedage er tal fra 1 (mandag) til 7 (søndag), ikke ${days.join(', ')}.`,
    `Weekdays are numbers from 1 (Monday) to 7 (Sunday), not ${days.join(', ')}.`,
  )
}

/** @throws RuleError for what is no number of months */
function requireMonths(word: string, months: number): void {
  if (Number.isSafeInteger(months) && months >= 1) return
  throw badDefinition(
    word,
    `Et antal måneder er et helt tal fra 1, ikke ${months}.`,
    `A number of months is a whole number from 1, not ${months}.`,
  )
}

/** A set of days, such as the days a benefit was paid for. */
export class Dagmængde extends Udtryk {
  readonly art = 'dagmængde' as const

  /** The days that are in either, each counted once. */
  eller(b: Dagmængde): Dagmængde {
    return new Dagmængde({ op: 'union', a: this.led, b: b.led })
  }
  /** The days that are in both. */
  somOgsåErI(b: Dagmængde): Dagmængde {
    return new Dagmængde({ op: 'intersect', a: this.led, b: b.led })
  }
  /** The days of this set that are not in the other. */
  uden(b: Dagmængde): Dagmængde {
    return new Dagmængde({ op: 'without', a: this.led, b: b.led })
  }
  /**
   * Without the first days of each unbroken run; none for a number below zero. The number may depend on that run's own
   * `forløbetsFørsteDag`.
   */
  udenDeFørste(days: Tal<'dage'>): Dagmængde {
    return new Dagmængde({ op: 'withoutFirst', set: this.led, days: days.led })
  }
  /**
   * The days of this set that are holidays and fall on the weekdays given (1 = Monday).
   * @throws RuleError for what is no weekday
   */
  helligdage(calendar: HolidayCalendar, weekdays: readonly number[]): Dagmængde {
    return new Dagmængde({ op: 'holidaysIn', set: this.led, calendar, weekdays: ugedage(weekdays) })
  }
  /** The days of this set that fall on the weekdays given (1 = Monday). @throws RuleError for what is no weekday */
  påUgedage(...weekdays: readonly number[]): Dagmængde {
    return new Dagmængde({ op: 'weekdaysIn', set: this.led, weekdays: ugedage(weekdays) })
  }
  /** The days of this set from a day on, the day included; none from a day that never comes. */
  fraOgMed(date: Dato): Dagmængde {
    return new Dagmængde({ op: 'from', set: this.led, date: date.led })
  }
  /** How many days from one day to another, both included; 0 when the first comes after the last. */
  antalDage(from: Dato, to: Dato): Tal<'dage'> {
    return new Tal({ op: 'countDays', set: this.led, from: from.led, to: to.led }, 'dage')
  }
  /** First day of the unbroken run that holds the day, or of the last run before it. Never when there is none. */
  førsteDagIForløbet(on: Dato): Dato {
    return new Dato({ op: 'runStart', set: this.led, on: on.led })
  }
  /** Last day of that run. Never while it is still running. */
  sidsteDagIForløbet(on: Dato): Dato {
    return new Dato({ op: 'runEnd', set: this.led, on: on.led })
  }
  /**
   * First calendar month's end, not before the day given, at which the days of this set in the last `months` calendar
   * months (the ending one included) are more than the limit.
   * @throws RuleError unless `months` is a whole number from 1
   */
  vedUdgangenAfKalendermåned(months: number, over: Tal<'dage'>, notBefore: Dato): Dato {
    requireMonths('vedUdgangenAfKalendermåned', months)
    return new Dato({ op: 'monthEndOver', set: this.led, months, limit: over.led, notBefore: notBefore.led })
  }
  /**
   * First day, not before the day given, on which the days of this set in the last `months` months are more than the
   * limit. The months end with that day and begin the day after the same date: a window that moves with each day,
   * where the one above moves with the calendar's months.
   * @throws RuleError unless `months` is a whole number from 1
   */
  iDeSenesteMåneder(months: number, over: Tal<'dage'>, notBefore: Dato): Dato {
    requireMonths('iDeSenesteMåneder', months)
    return new Dato({ op: 'dayOver', set: this.led, months, limit: over.led, notBefore: notBefore.led })
  }
  /**
   * The day on which the days of this set, counted from a day, reach a number: that day itself when the number is 0,
   * and never when there are too few. A week is seven of them.
   */
  dagenDerNår(limit: Tal<'dage'> | Tal<'uger'>, from: Dato): Dato {
    return new Dato({ op: 'dayReaching', set: this.led, from: from.led, limit: limit.led })
  }
}

/** Every day there is: `alleDage.uden(pauser)` are the days that a length of time runs on. */
export const alleDage: Dagmængde = new Dagmængde({
  op: 'const',
  kind: 'dagmængde',
  value: daySet([{ from: FIRST_DAY, to: NEVER }]),
})

/** First day of the run being looked at, inside `udenDeFørste`: a version may be picked by it. */
export const forløbetsFørsteDag: Dato = new Dato({
  op: 'bound',
  record: RUN,
  kind: 'dato',
  felt: {
    navn: RUN_START,
    etiket: { da: 'forløbets første dag', en: 'the first day of the spell' },
    type: { art: 'dato' },
  },
})

/** @internal used where a list of periods becomes days */
export const daysOf = (list: FaktumLed, where?: Led): Dagmængde =>
  new Dagmængde({ op: 'daysOf', list, ...(where ? { where } : {}) })
