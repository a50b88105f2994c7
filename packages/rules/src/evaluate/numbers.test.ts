import { NEVER } from '@sagsvej/calendar'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { begyndt, dag, dagen, løn, svar, ugetimer } from '../rules.test-support.ts'
import { aldrig, den, senesteAf, tidligsteAf } from '../words/date.ts'
import { afrundTil, dage, tal, timer, uger } from '../words/number.ts'

const øre = afrundTil('nærmeste', 'kr', '0.01')

describe('arithmetic keeps the unit', () => {
  test('sums, differences, caps and floors', () => {
    expect(svar(timer('33.5').plus(timer('0.25')))).toBe('3375')
    expect(svar(timer('33.5').minus(timer('40')))).toBe('-650')
    expect(svar(dage(5).dogHøjst(dage(3)))).toBe('3')
    expect(svar(dage(5).dogMindst(dage(30)))).toBe('30')
  })
  test('an unknown part leaves the sum open, and only it is listed', () => {
    expect(svar(ugetimer.plus(tal('timer/uge', 1)))).toBe('mangler ugetimer')
    expect(svar(løn.plus(løn.minus(tal('kr/uge', 1))))).toBe('mangler løn')
  })
  test('a sum past 2^53 is refused rather than wrong', () => {
    const huge = tal('dage', '9007199254740991')
    expect(() => svar(huge.plus(dage(1)))).toThrow(expect.objectContaining({ code: 'notExact' }))
  })
})

describe('products and quotients land in the unit named', () => {
  test.each([
    ['4 days of 20 kr.', dage(4).gange(tal('kr', 20), 'kr', øre), '8000'],
    ['20 kr. an hour for 7.5 hours', tal('kr/time', 20).gange(timer('7.5'), 'kr', øre), '15000'],
    ['3 weeks of 100 kr.', uger(3).gange(tal('kr/uge', 100), 'kr', øre), '30000'],
    ['50 per cent of 200 kr.', tal('kr', 200).gange(tal('procent', 50), 'kr', øre), '10000'],
    ['200 kr. times 50 per cent', tal('procent', 50).gange(tal('kr', 200), 'kr', øre), '10000'],
    ['200 kr. over 50 per cent', tal('kr', 200).delt(tal('procent', 50), 'kr', øre), '40000'],
    [
      '50 of 200 kr. in per cent',
      tal('kr', 50).delt(tal('kr', 200), 'procent', afrundTil('ned', 'procent', '1')),
      '2500',
    ],
    [
      '1000 kr. over 37 hours',
      tal('kr', 1000).delt(timer(37), 'kr/time', afrundTil('op', 'kr/time', '0.01')),
      '2703',
    ],
    ['37 hours over 7.4', timer(37).delt(timer('7.4'), 'antal', afrundTil('ned', 'antal', '1')), '5'],
    ['2/3 of 100 kr.', tal('kr', 100).brøkdel(2, 3, øre), '6667'],
    ['2/3 of -100 kr.', tal('kr', '-100').brøkdel(2, 3, afrundTil('ned', 'kr', '1')), '-6700'],
  ] as const)('%s', (_, word, steps) => {
    expect(svar(word)).toBe(steps)
  })
  test('divided by nothing there is no quotient', () => {
    expect(svar(tal('kr', 5).delt(dage(0), 'kr', øre))).toBe('ikke relevant')
  })
  test('a part times b equals b times a part, and dividing undoes it', () => {
    const whole = fc.integer({ min: 1, max: 10_000 })
    fc.assert(
      fc.property(whole, whole, (x, y) => {
        const product = svar(dage(x).gange(tal('kr', y), 'kr', øre))
        expect(svar(tal('kr', y).gange(dage(x), 'kr', øre))).toBe(product)
        expect(Number(product)).toBe(x * y * 100)
        const back = tal('kr', x * y).delt(dage(x), 'kr', øre)
        expect(svar(back)).toBe(String(y * 100))
      }),
    )
  })
  test('nothing can be rounded to nothing, and a fraction is of whole numbers', () => {
    expect(() => afrundTil('op', 'kr', '0')).toThrow(expect.objectContaining({ name: 'UnitError' }))
    expect(() => dage(1).brøkdel(1, 0, afrundTil('op', 'dage', '1'))).toThrow('fraction')
    expect(() => dage(1).brøkdel(0.5, 2, afrundTil('op', 'dage', '1'))).toThrow('fraction')
  })
})

describe('days between', () => {
  test('0 on the same day, negative backwards', () => {
    expect(svar(den('2024-02-28').dageTil(den('2024-03-01')))).toBe('2')
    expect(svar(den('2024-03-01').dageTil(den('2024-03-01')))).toBe('0')
    expect(svar(den('2024-03-01').dageTil(den('2024-02-28')))).toBe('-2')
  })
  test('until a day that never comes there is no limit; between two of them no number', () => {
    expect(svar(dagen.dageTil(aldrig), { dagen: dag('2026-01-01') })).toBe('Infinity')
    expect(svar(aldrig.dageTil(dagen), { dagen: dag('2026-01-01') })).toBe('-Infinity')
    expect(svar(aldrig.dageTil(dagen), { dagen: NEVER })).toBe('ikke relevant')
    expect(svar(dagen.dageTil(aldrig).over(dage(100_000)), { dagen: dag('2026-01-01') })).toBe('ja')
    const both = dagen.dageTil(aldrig).minus(begyndt.dageTil(aldrig))
    expect(svar(both, { dagen: dag('2026-01-01'), begyndt: dag('2026-01-01') })).toBe('ikke relevant')
  })
})

test('the earlier and the later of days', () => {
  expect(svar(tidligsteAf(den('2026-01-02'), aldrig, den('2026-01-01')))).toBe('2026-01-01')
  expect(svar(senesteAf(den('2026-01-02'), den('2026-01-01')))).toBe('2026-01-02')
  expect(svar(senesteAf(den('2026-01-02'), aldrig))).toBe('aldrig')
  expect(svar(tidligsteAf(den('2026-01-02'), dagen))).toBe('mangler dagen')
})
