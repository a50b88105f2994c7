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
 * The Danish public holidays (SB-KAL-1). Store bededag is one up to and including 2023: BEK 270/2023 § 1 abolished it
 * from 1 January 2024 (SB-KAL-2), and lov 214/2023 settles what that does to wages and hours. Grundlovsdag, 24 and
 * 31 December are not public holidays (SB-KAL-3). The sources stand with the counting rules.
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

/** Days that are no holidays, but on which forældelsesloven § 27 lets no deadline end (SB-KAL-3). */
export const helligdageOgLukkedage: HolidayCalendar = [
  ...helligdage,
  fast(6, 5, 'grundlovsdag', 'Constitution Day'),
  fast(12, 24, 'juleaftensdag', 'Christmas Eve'),
  fast(12, 31, 'nytårsaftensdag', 'New Year’s Eve'),
]
