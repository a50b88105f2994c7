import { addDays, type DaySet, daySet, NEVER, type Period } from '@sagsvej/calendar'
import { describe, expect, test } from 'vitest'
import { IKKE_RELEVANT, JA, NEJ, værdi, åbenFor } from '../outcome.ts'
import { anything } from '../possible.ts'
import { a, dag, løn, stilling, sygdom, udsigt } from '../rules.test-support.ts'
import { factText, outcomeText, valueText } from './value-text.ts'

const period = (from: string, to?: string): Period => ({ from: dag(from), to: to ? dag(to) : NEVER })
const days = (...periods: readonly Period[]): DaySet => daySet(periods)

describe('sets of days', () => {
  test.each([
    [days(), 'ingen dage', 'no days'],
    [days(period('2026-01-05', '2026-01-05')), '5. januar 2026', '5 January 2026'],
    [
      days(period('2026-01-05', '2026-01-06'), period('2026-02-01')),
      '5. januar 2026 – 6. januar 2026; 1. februar 2026 – fortsat',
      '5 January 2026 – 6 January 2026; 1 February 2026 – still running',
    ],
  ])('%j', (set, da, en) => {
    expect(valueText('dagmængde', undefined, set, 'da')).toBe(da)
    expect(valueText('dagmængde', undefined, set, 'en')).toBe(en)
  })
  test('many periods are summed up, not listed', () => {
    const start = dag('2026-01-01')
    const many = Array.from({ length: 200 }, (_, i) => ({
      from: addDays(start, i * 7),
      to: addDays(start, i * 7 + 4),
    }))
    expect(valueText('dagmængde', undefined, days(...many), 'da')).toBe('1.000 dage (200 perioder)')
    const open = days(...many, { from: addDays(start, 2000), to: NEVER })
    expect(valueText('dagmængde', undefined, open, 'en')).toBe('1 January 2026 – still running (201 periods)')
  })
})

test('facts: choices by their names, records one by one, what a record lacks left out', () => {
  expect(factText(stilling.faktum.type, 'ledig', 'en')).toBe('Ledig (en)')
  expect(factText(løn.faktum.type, 450_000, 'da')).toBe('4.500 kr. om ugen')
  const posts = [
    { fra: dag('2026-01-05'), til: dag('2026-01-09'), omfang: 'delvist', timer: 700 },
    { fra: dag('2026-02-02'), omfang: 'fuldt' },
  ]
  expect(factText(sygdom.faktum.type, posts, 'da')).toBe(
    '5. januar 2026 – 9. januar 2026 – Delvist – 7 timer; 2. februar 2026 – fortsat – Fuldt',
  )
})

test.each([
  [JA, 'ja', 'yes'],
  [NEJ, 'nej', 'no'],
  [IKKE_RELEVANT, 'ikke relevant', 'does not arise'],
  [værdi(154), '22 uger', '22 weeks'],
  [
    åbenFor(anything('sandt', false), { mangler: [a.faktum], skøn: [udsigt.skøn] }),
    'mangler oplysninger',
    'facts are missing',
  ],
  [åbenFor(anything('sandt', false), { skøn: [udsigt.skøn] }), 'afventer et skøn', 'awaits a judgement'],
  [
    åbenFor(anything('sandt', false), {
      mangler: [a.faktum],
      huller: [{ slags: 'ukendt', bestemmelse: 'P.1', tekst: { da: 'x', en: 'x' } }],
    }),
    'retsgrundlag ukendt',
    'legal basis unknown',
  ],
])('outcome %#', (udfald, da, en) => {
  expect(outcomeText(udfald, 'tal', 'uger', 'da')).toBe(da)
  expect(outcomeText(udfald, 'tal', 'uger', 'en')).toBe(en)
})
