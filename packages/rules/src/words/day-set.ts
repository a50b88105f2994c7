import type { HolidayCalendar } from '@sagsvej/calendar'
import type { Led } from '../tree.ts'
import { RUN_START } from '../tree.ts'
import { Dato } from './date.ts'
import { Udtryk } from './expression.ts'
import { Tal } from './number.ts'

/** A set of days, such as the days a benefit was paid for. */
export class Dagmængde extends Udtryk {
  readonly art = 'dagmængde' as const

  eller(b: Dagmængde): Dagmængde {
    return new Dagmængde({ op: 'union', a: this.led, b: b.led })
  }
  somOgsåErI(b: Dagmængde): Dagmængde {
    return new Dagmængde({ op: 'intersect', a: this.led, b: b.led })
  }
  uden(b: Dagmængde): Dagmængde {
    return new Dagmængde({ op: 'without', a: this.led, b: b.led })
  }
  /** Without the first days of each unbroken run. The number may depend on that run's own `forløbetsFørsteDag`. */
  udenDeFørste(days: Tal<'dage'>): Dagmængde {
    return new Dagmængde({ op: 'withoutFirst', set: this.led, days: days.led })
  }
  /** The days of this set that are holidays and fall on the weekdays given (1 = Monday). */
  helligdage(calendar: HolidayCalendar, weekdays: readonly number[]): Dagmængde {
    return new Dagmængde({ op: 'holidaysIn', set: this.led, calendar, weekdays })
  }
  /** The days of this set that fall on the weekdays given (1 = Monday). */
  påUgedage(...weekdays: readonly number[]): Dagmængde {
    return new Dagmængde({ op: 'weekdaysIn', set: this.led, weekdays })
  }
  fraOgMed(date: Dato): Dagmængde {
    return new Dagmængde({ op: 'from', set: this.led, date: date.led })
  }
  /** How many days from one day to another, both included. */
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
   */
  vedUdgangenAfKalendermåned(months: number, over: Tal<'dage'>, notBefore: Dato): Dato {
    return new Dato({ op: 'monthEndOver', set: this.led, months, limit: over.led, notBefore: notBefore.led })
  }
  /** The day on which the days of this set, counted from a day, reach a number. */
  dagenDerNår(limit: Tal<'dage'>, from: Dato): Dato {
    return new Dato({ op: 'dayReaching', set: this.led, from: from.led, limit: limit.led })
  }
}

/** First day of the run being looked at, inside `udenDeFørste`: a version may be picked by it. */
export const forløbetsFørsteDag: Dato = new Dato({ op: 'bound', name: RUN_START, kind: 'dato' })

/** @internal used where a list of periods becomes days */
export const daysOf = (list: Led, where?: Led): Dagmængde =>
  new Dagmængde({ op: 'daysOf', list, ...(where ? { where } : {}) })
