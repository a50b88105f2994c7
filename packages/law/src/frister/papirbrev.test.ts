import { formatDay, parseDay } from '@sagsvej/calendar'
import { describe, expect, test } from 'vitest'
import { papirbrevFremme } from './papirbrev.ts'

const dage = (iso: string, brev?: 'quick') => {
  const { strict, late, settled } = papirbrevFremme(parseDay(iso), brev)
  return [formatDay(strict.day), formatDay(late.day), settled]
}

describe('et brev på papir (SB-KAL-10)', () => {
  test('6 hverdage, med og uden lørdag', () => {
    expect(dage('2026-11-02')).toEqual(['2026-11-09', '2026-11-10', false])
  })
  test('helligdage tæller ikke, og store bededag gør fra 2024', () => {
    expect(dage('2023-05-02')).toEqual(['2023-05-10', '2023-05-11', false])
    expect(dage('2024-04-23')).toEqual(['2024-04-30', '2024-05-01', false])
  })
  test('et Quickbrev sendt en mandag når frem onsdag, uden tvivl', () => {
    expect(dage('2026-11-02', 'quick')).toEqual(['2026-11-04', '2026-11-04', true])
  })
})
