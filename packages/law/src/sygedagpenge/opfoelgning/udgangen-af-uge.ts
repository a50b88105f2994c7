import { type Dato, dage, kaldet, uger } from '@sagsvej/rules'

/**
 * The last day of week number `n` counted from a day. Week 1 begins on that day, so it ends 6 days later, and week 8
 * ends 55 days later. The act counts "from" the first day of absence or the first talk, not from the Monday of it.
 */
export const udgangenAfUge = (n: number, fra: Dato): Dato =>
  kaldet({ da: `udgangen af ${n}. uge`, en: `the end of week ${n}` }, fra.plus(uger(n)).minus(dage(1)))
