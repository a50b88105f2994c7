import { parseDay } from '@sagsvej/calendar'
import { expect, test } from 'vitest'
import { døgnetsSidsteMinut, sidsteØjeblik } from './doegnets-slutning.ts'

test('digitalt slutter fristen klokken 23.59 dansk tid, på papir i åbningstiden', () => {
  expect(sidsteØjeblik('digitalt')).toEqual({
    art: 'klokken',
    klokken: '23:59',
    tidszone: 'Europe/Copenhagen',
  })
  expect(sidsteØjeblik('papir').art).toBe('åbningstid')
})

test.each([
  ['2026-02-12', '2026-02-12T22:59Z'],
  ['2026-03-28', '2026-03-28T22:59Z'],
  ['2026-03-29', '2026-03-29T21:59Z'],
  ['2026-10-24', '2026-10-24T21:59Z'],
  ['2026-10-25', '2026-10-25T22:59Z'],
  ['2024-03-31', '2024-03-31T21:59Z'],
  ['2021-10-31', '2021-10-31T22:59Z'],
])('det sidste minut af %s er %s', (dag, øjeblik) => {
  expect(døgnetsSidsteMinut(parseDay(dag))).toBe(øjeblik)
})
