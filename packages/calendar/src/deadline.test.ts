import { describe, expect, test } from 'vitest'
import { danishHolidays, extraClosedDays } from './danish-holidays.test-support.ts'
import { formatDay, NEVER, parseDay } from './day.ts'
import {
  compareDeadlines,
  computeDeadline,
  type DeadlineAccount,
  type DeadlinePolicy,
  type NamedDay,
} from './deadline.ts'

const workingDays = (length: number): DeadlinePolicy => ({
  unit: 'workingDays',
  length,
  roll: 'none',
  closed: danishHolidays,
})
const weeks = (length: number): DeadlinePolicy => ({
  unit: 'weeks',
  length,
  roll: 'nextWorkingDay',
  closed: danishHolidays,
})
const received = (iso: string) => ({
  event: { da: 'anmodningen modtaget', en: 'request received' },
  day: parseDay(iso),
})
const count = (policy: DeadlinePolicy, from: string): DeadlineAccount =>
  computeDeadline({ policy, start: received(from) })
const listed = (days: readonly NamedDay[]) => days.map(({ day, name }) => `${formatDay(day)} ${name.da}`)

describe('working days with Saturdays', () => {
  test('a Saturday counts, a Saturday that is a holiday is named as skipped', () => {
    const account = count({ ...workingDays(6), unit: 'weekdaysAndSaturdays' }, '2020-12-18')
    expect(formatDay(account.day)).toBe('2020-12-28') // 19, 21, 22, 23, 24, (25 and 26 are holidays), 28
    expect(listed(account.excluded)).toEqual(['2020-12-25 juledag', '2020-12-26 2. juledag'])
  })
})

describe('working days', () => {
  test('the day of receipt is day 0, and each holiday that cost a day is named', () => {
    const account = count(workingDays(7), '2026-03-30')
    expect(formatDay(account.day)).toBe('2026-04-13') // 31, 1, 7, 8, 9, 10, 13
    expect(listed(account.excluded)).toEqual([
      '2026-04-02 skærtorsdag',
      '2026-04-03 langfredag',
      '2026-04-06 2. påskedag',
    ])
    expect(account).toMatchObject({ unit: 'workingDays', length: 7, start: received('2026-03-30') })
    expect(account).not.toHaveProperty('rolledFrom')
  })

  test('a holiday on the day of receipt is not among the excluded', () => {
    const account = count(workingDays(1), '2026-04-06')
    expect(formatDay(account.day)).toBe('2026-04-07')
    expect(account.excluded).toEqual([])
  })

  test('store bededag costs a day in 2023, not in 2024', () => {
    expect(listed(count(workingDays(1), '2023-05-04').excluded)).toEqual(['2023-05-05 store bededag'])
    expect(formatDay(count(workingDays(1), '2023-05-04').day)).toBe('2023-05-08')
    expect(formatDay(count(workingDays(1), '2024-04-25').day)).toBe('2024-04-26')
  })
})

describe('weeks', () => {
  test('end on the weekday they began on', () => {
    const account = count(weeks(4), '2026-01-07')
    expect(formatDay(account.day)).toBe('2026-02-04')
    expect(account.excluded).toEqual([])
  })

  test('may begin on a Sunday, and then roll to Monday, saying why', () => {
    const account = count(weeks(4), '2026-01-04')
    expect(formatDay(account.day)).toBe('2026-02-02')
    expect(account.rolledFrom).toBe(parseDay('2026-02-01'))
    expect(account.rolledBecause).toEqual([{ da: 'søndag', en: 'Sunday' }])
    expect(listed(account.excluded)).toEqual(['2026-02-01 søndag'])
  })

  test('roll past a whole Easter, each day by name', () => {
    const account = count(weeks(4), '2026-03-05')
    expect(formatDay(account.day)).toBe('2026-04-07')
    expect(account.rolledBecause?.map(({ da }) => da)).toEqual([
      'skærtorsdag',
      'langfredag',
      'lørdag',
      'påskedag',
      '2. påskedag',
    ])
  })

  test('roll over the year end', () => {
    const closed = [...danishHolidays, ...extraClosedDays]
    const account = count({ ...weeks(4), closed }, '2025-12-03')
    expect(formatDay(account.day)).toBe('2026-01-02')
    expect(listed(account.excluded)).toEqual(['2025-12-31 nytårsaftensdag', '2026-01-01 nytårsdag'])
  })
})

test('without a roll the last day may be a Sunday', () => {
  const account = count({ ...weeks(4), roll: 'none' }, '2026-01-04')
  expect(formatDay(account.day)).toBe('2026-02-01')
  expect(account).not.toHaveProperty('rolledBecause')
})

test('calendar days count every day', () => {
  const policy: DeadlinePolicy = { unit: 'calendarDays', length: 8, roll: 'none', closed: danishHolidays }
  expect(formatDay(count(policy, '2024-02-25').day)).toBe('2024-03-04')
})

test('months end on the same date, or the last of a shorter month', () => {
  const policy: DeadlinePolicy = { unit: 'months', length: 1, roll: 'none', closed: danishHolidays }
  expect(formatDay(count(policy, '2026-01-31').day)).toBe('2026-02-28')
  expect(formatDay(count(policy, '2025-12-15').day)).toBe('2026-01-15')
})

test.each([-1, 1.5])('a length of %d is refused', (length) => {
  expect(() => count(workingDays(length), '2026-01-05')).toThrow(
    expect.objectContaining({ code: 'notWhole' }),
  )
})

test('a deadline needs a day to run from', () => {
  const start = { event: { da: 'afgørelsen meddelt', en: 'decision notified' }, day: NEVER }
  expect(() => computeDeadline({ policy: weeks(4), start })).toThrow(
    expect.objectContaining({ code: 'never' }),
  )
})

describe('an unsettled counting rule', () => {
  const strict = workingDays(7)
  const late: DeadlinePolicy = { ...strict, closed: [...danishHolidays, ...extraClosedDays] }

  test('gives both days when they differ', () => {
    const both = compareDeadlines(strict, late, received('2025-12-17'))
    expect(formatDay(both.strict.day)).toBe('2025-12-30')
    expect(formatDay(both.late.day)).toBe('2026-01-02')
    expect(both.settled).toBe(false)
    expect(listed(both.late.excluded)).toContain('2025-12-24 juleaftensdag')
  })

  test('is settled when it makes no difference', () => {
    expect(compareDeadlines(strict, late, received('2026-01-07')).settled).toBe(true)
  })

  test('refuses policies that stand the wrong way round', () => {
    expect(() => compareDeadlines(late, strict, received('2025-12-17'))).toThrow(
      expect.objectContaining({
        code: 'strictAfterLate',
        data: { strict: '2026-01-02', late: '2025-12-30' },
      }),
    )
  })
})
