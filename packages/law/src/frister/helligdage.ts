import { type HolidayCalendar, type HolidayRule, parseDay } from '@sagsvej/calendar'

const fast = (month: number, day: number, da: string, en: string): HolidayRule => ({
  name: { da, en },
  on: { month, day },
})
const efterPåske = (easter: number, da: string, en: string): HolidayRule => ({
  name: { da, en },
  on: { easter },
})

/**
 * The Danish public holidays (SB-KAL-1). Store bededag is one up to and including 2023 (SB-KAL-2): abolished by
 * lov 214/2023 from 1 January 2024. Grundlovsdag, 24 and 31 December are not public holidays (SB-KAL-3).
 */
export const helligdage: HolidayCalendar = [
  fast(1, 1, 'nytårsdag', 'New Year’s Day'),
  efterPåske(-3, 'skærtorsdag', 'Maundy Thursday'),
  efterPåske(-2, 'langfredag', 'Good Friday'),
  efterPåske(0, 'påskedag', 'Easter Sunday'),
  efterPåske(1, '2. påskedag', 'Easter Monday'),
  { ...efterPåske(26, 'store bededag', 'Great Prayer Day'), to: parseDay('2023-12-31') },
  efterPåske(39, 'Kristi himmelfartsdag', 'Ascension Day'),
  efterPåske(49, 'pinsedag', 'Whit Sunday'),
  efterPåske(50, '2. pinsedag', 'Whit Monday'),
  fast(12, 25, 'juledag', 'Christmas Day'),
  fast(12, 26, '2. juledag', 'Boxing Day'),
]
