import { NEVER } from '@sagsvej/calendar'
import { describe, expect, test } from 'vitest'
import { dag } from '../rules.test-support.ts'
import { ENHEDER } from '../units.ts'
import { afrundTil } from '../words/number.ts'
import { dateText, numberText, roundingText, unitText, weekdaysText } from './format.ts'

test.each([
  ['2027-01-31', '31. januar 2027', '31 January 2027'],
  ['2024-02-29', '29. februar 2024', '29 February 2024'],
])('%s', (iso, da, en) => {
  expect(dateText(dag(iso), 'da')).toBe(da)
  expect(dateText(dag(iso), 'en')).toBe(en)
})
test('a day that never comes is said so', () => {
  expect(dateText(NEVER, 'da')).toBe('aldrig')
  expect(dateText(NEVER, 'en')).toBe('never')
})

describe('numbers', () => {
  test.each([
    [456_550, 'kr', '4.565,50 kr.', '4,565.50 kr.'],
    [456_500, 'kr/uge', '4.565 kr. om ugen', '4,565 kr. a week'],
    [-50, 'kr', '-0,50 kr.', '-0.50 kr.'],
    [3350, 'timer/uge', '33,5 timer om ugen', '33.5 hours a week'],
    [4960, 'km', '49,6 kilometer', '49.6 kilometres'],
    [100, 'km', '1 kilometer', '1 kilometre'],
    [112, 'kr/km', '1,12 kr. pr. kilometer', '1.12 kr. a kilometre'],
    [100, 'timer', '1 time', '1 hour'],
    [1, 'dage', '1 dag', '1 day'],
    [0, 'dage', '0 dage', '0 days'],
    [154, 'uger', '22 uger', '22 weeks'],
    [110, 'uger', '15 uger 5 dage', '15 weeks 5 days'],
    [8, 'uger', '1 uge 1 dag', '1 week 1 day'],
    [-8, 'uger', '-1 uge 1 dag', '-1 week 1 day'],
    [3, 'uger', '3 dage', '3 days'],
    [0, 'uger', '0 uger', '0 weeks'],
    [3, 'antal', '3', '3'],
    [6225, 'procent', '62,25 procent', '62.25 per cent'],
    [Number.POSITIVE_INFINITY, 'dage', 'uden grænse', 'without limit'],
  ] as const)('%d steps of %s', (steps, enhed, da, en) => {
    expect(numberText(steps, enhed, 'da')).toBe(da)
    expect(numberText(steps, enhed, 'en')).toBe(en)
  })
  test('every unit but a bare count has a name in both languages', () => {
    for (const enhed of ENHEDER.filter((e) => e !== 'antal')) {
      expect(unitText(enhed, 'da')).not.toBe('')
      expect(unitText(enhed, 'en')).not.toBe('')
    }
  })
})

test('rounding is said with its direction and amount', () => {
  expect(roundingText(afrundTil('op', 'kr/uge', '5'), 'da')).toBe('rundet op til nærmeste 5 kr. om ugen')
  expect(roundingText(afrundTil('ned', 'timer', '0.01'), 'en')).toBe('rounded down to the nearest 0.01 hours')
  expect(roundingText(afrundTil('nærmeste', 'kr', '1'), 'da')).toBe('afrundet til nærmeste 1 kr.')
})

test.each([
  [[1, 2, 3, 4, 5], 'mandag-fredag', 'Monday-Friday'],
  [[7, 6], 'lørdag, søndag', 'Saturday, Sunday'],
  [[1, 3, 5], 'mandag, onsdag, fredag', 'Monday, Wednesday, Friday'],
  [[2], 'tirsdag', 'Tuesday'],
])('weekdays %j', (days, da, en) => {
  expect(weekdaysText(days, 'da')).toBe(da)
  expect(weekdaysText(days, 'en')).toBe(en)
})
