import { parseDay } from '@sagsvej/calendar'
import { expect, test } from 'vitest'
import { iGrupper } from './grupper.ts'

const opgave = (frist: string | null) => ({
  sagId: 'a',
  navn: 'Oda',
  nøgle: String(frist),
  enhed: null,
  ansvarlig: null,
  procedure: 'p',
  trin: 't',
  titel: 'Gør det',
  frist,
  hjemmel: null,
})

test('en uge slutter med søndag, også over et årsskifte', () => {
  // 2026-12-30 is a Wednesday.
  const days = [
    '2026-12-29',
    '2026-12-30',
    '2026-12-31',
    '2027-01-03',
    '2027-01-04',
    '2027-01-10',
    '2027-01-11',
    null,
  ]
  const grupper = iGrupper(days.map(opgave), parseDay('2026-12-30'))
  expect(grupper.map(({ navn, opgaver }) => [navn, ...opgaver.map(({ frist }) => frist)])).toEqual([
    ['over', '2026-12-29'],
    ['idag', '2026-12-30'],
    ['denneUge', '2026-12-31', '2027-01-03'],
    ['næsteUge', '2027-01-04', '2027-01-10'],
    ['senere', '2027-01-11'],
    ['udenDag', null],
  ])
})

test('på en søndag er næste dag næste uge', () => {
  const [group] = iGrupper([opgave('2026-11-30')], parseDay('2026-11-29'))
  expect(group?.navn).toBe('næsteUge')
})
