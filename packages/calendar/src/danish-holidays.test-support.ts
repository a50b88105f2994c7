import type { Bilingual } from './bilingual.ts'
import { parseDay } from './day.ts'
import type { HolidayCalendar } from './holidays.ts'

const named = (da: string, en: string): Bilingual => ({ da, en })

/** What the law package supplies as data: store bededag is a holiday for the last time in 2023. */
export const danishHolidays: HolidayCalendar = [
  { name: named('nytårsdag', 'New Year’s Day'), on: { month: 1, day: 1 } },
  { name: named('skærtorsdag', 'Maundy Thursday'), on: { easter: -3 } },
  { name: named('langfredag', 'Good Friday'), on: { easter: -2 } },
  { name: named('påskedag', 'Easter Sunday'), on: { easter: 0 } },
  { name: named('2. påskedag', 'Easter Monday'), on: { easter: 1 } },
  { name: named('store bededag', 'General Prayer Day'), on: { easter: 26 }, to: parseDay('2023-12-31') },
  { name: named('Kristi himmelfartsdag', 'Ascension Day'), on: { easter: 39 } },
  { name: named('pinsedag', 'Whit Sunday'), on: { easter: 49 } },
  { name: named('2. pinsedag', 'Whit Monday'), on: { easter: 50 } },
  { name: named('juledag', 'Christmas Day'), on: { month: 12, day: 25 } },
  { name: named('2. juledag', 'Boxing Day'), on: { month: 12, day: 26 } },
]

/** Days that some authorities and some deadlines treat as holidays. */
export const extraClosedDays: HolidayCalendar = [
  { name: named('grundlovsdag', 'Constitution Day'), on: { month: 6, day: 5 } },
  { name: named('juleaftensdag', 'Christmas Eve'), on: { month: 12, day: 24 } },
  { name: named('nytårsaftensdag', 'New Year’s Eve'), on: { month: 12, day: 31 } },
]
