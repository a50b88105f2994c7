import { type Day, NEVER } from '@sagsvej/calendar'
import type { Comparison, Led } from '../tree.ts'
import { Udtryk } from './expression.ts'
import { Tal } from './number.ts'
import { Sandt } from './truth.ts'
import { writtenDay } from './written.ts'

type Length = Tal<'dage'> | Tal<'uger'> | Tal<'måneder'>

/** A civil day, or never. */
export class Dato extends Udtryk {
  readonly art = 'dato' as const

  /** On that day or later. */
  tidligst(b: Dato): Sandt {
    return this.#compare('atLeast', b)
  }
  /** After that day. */
  efter(b: Dato): Sandt {
    return this.#compare('over', b)
  }
  /** On that day or earlier. */
  senest(b: Dato): Sandt {
    return this.#compare('atMost', b)
  }
  /** Before that day. */
  før(b: Dato): Sandt {
    return this.#compare('under', b)
  }
  /** The very same day; never is the same as never. */
  sammeDagSom(b: Dato): Sandt {
    return this.#compare('equal', b)
  }

  /**
   * So many days, weeks or months later; the day counted from is day 0. Months are clamped to the month's end. Past the
   * calendar's last year never, and never stays never.
   */
  plus(by: Length): Dato {
    return this.#shift(by, 1)
  }
  /** The same backwards; before the calendar's first year its first day. */
  minus(by: Length): Dato {
    return this.#shift(by, -1)
  }
  /** Last day of the same month; never stays never. */
  udgangenAfMåneden(): Dato {
    return new Dato({ op: 'monthEnd', date: this.led })
  }
  /** First day of the same month; never stays never. */
  begyndelsenAfMåneden(): Dato {
    return new Dato({ op: 'monthStart', date: this.led })
  }
  /**
   * Days from this day to the other: 0 on the same day, below zero when the other is earlier, without limit to a day that
   * never comes. From never to never the question does not arise.
   */
  dageTil(b: Dato): Tal<'dage'> {
    return new Tal({ op: 'daysBetween', from: this.led, to: b.led }, 'dage')
  }

  #compare(how: Comparison, b: Dato): Sandt {
    return new Sandt({ op: 'compare', how, a: this.led, b: b.led })
  }
  #shift(by: Length, sign: 1 | -1): Dato {
    return new Dato({ op: 'shift', date: this.led, by: by.led, unit: by.enhed, sign })
  }
}

const constant = (value: Day): Led => ({ op: 'const', kind: 'dato', value })

/** A day written in a rule: `den('2014-07-01')`. @throws RuleError */
export const den = (iso: string): Dato => new Dato(constant(writtenDay('den', iso)))

/** A date that never comes: a value of its own, not an unknown one. */
export const aldrig: Dato = new Dato(constant(NEVER))

/** The earliest. Never is later than every day; what does not arise leaves the whole unanswered. */
export const tidligsteAf = (...dates: readonly [Dato, Dato, ...Dato[]]): Dato =>
  new Dato({ op: 'least', of: dates.map((d) => d.led), kind: 'dato' })

/** The latest: never, if one of them is. What does not arise leaves the whole unanswered. */
export const senesteAf = (...dates: readonly [Dato, Dato, ...Dato[]]): Dato =>
  new Dato({ op: 'greatest', of: dates.map((d) => d.led), kind: 'dato' })
