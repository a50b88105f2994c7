import { addDays, type Day, dayFromNumber, NEVER, parseDay } from '@sagsvej/calendar'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inForce, inForceOn, type Lovsyn, type Tidsbundet } from './in-force.ts'

interface Ting extends Tidsbundet {
  readonly navn: string
}

const dag = parseDay
const ting = (navn: string, fra: string, til: string | undefined, mere: Partial<Ting> = {}): Ting => ({
  navn,
  fra: dag(fra),
  til: til === undefined ? NEVER : dag(til),
  sikkerhed: 'kontrolleret',
  ...mere,
})
const on = (all: readonly Ting[], day: string, syn?: Lovsyn) => inForceOn(all, dag(day), syn)?.gælder.navn

describe('law that works backwards', () => {
  const all = [
    ting('gammel', '2010-01-01', undefined),
    ting('tilbagevirkende', '2012-01-01', '2012-12-31', { kendt: { offentliggjort: dag('2013-06-01') } }),
  ]
  test('takes its days from what was known before it, and gives them back after', () => {
    expect(on(all, '2011-12-31')).toBe('gammel')
    expect(on(all, '2012-01-01')).toBe('tilbagevirkende')
    expect(on(all, '2012-12-31')).toBe('tilbagevirkende')
    expect(on(all, '2013-01-01')).toBe('gammel')
  })
  test('is not there for whoever looks from before it was published', () => {
    expect(on(all, '2012-06-01', { offentliggjortSenest: dag('2013-05-31') })).toBe('gammel')
    expect(on(all, '2012-06-01', { offentliggjortSenest: dag('2013-06-01') })).toBe('tilbagevirkende')
  })
})

describe('what we entered wrongly and mended', () => {
  const all = [
    ting('forkert', '2010-01-01', undefined, { kendt: { indført: dag('2026-11-01') } }),
    ting('rettet', '2010-01-01', undefined, { kendt: { indført: dag('2026-12-01') } }),
  ]
  test('is brought back as it stood, and mended since', () => {
    expect(on(all, '2020-01-01', { indførtSenest: dag('2026-11-30') })).toBe('forkert')
    expect(on(all, '2020-01-01', { indførtSenest: dag('2026-12-01') })).toBe('rettet')
    expect(on(all, '2020-01-01')).toBe('rettet')
    expect(on(all, '2020-01-01', { indførtSenest: dag('2026-10-31') })).toBeUndefined()
  })
})

test('what is expected lies over what is adopted, and only where it is asked for', () => {
  const all = [
    ting('vedtaget', '2020-01-01', undefined),
    ting('ventet', '2027-01-01', '2028-12-31', { sikkerhed: 'ventet' }),
  ]
  expect(on(all, '2027-01-01')).toBe('vedtaget')
  expect(on(all, '2027-01-01', { ventet: true })).toBe('ventet')
  expect(on(all, '2029-01-01', { ventet: true })).toBe('vedtaget')
})

const start = dag('2020-01-01')
const someTing: fc.Arbitrary<readonly Ting[]> = fc.array(
  fc.record({ from: fc.nat(60), days: fc.nat(40), published: fc.option(fc.nat(5), { nil: undefined }) }).map(
    ({ from, days, published }): Ting => ({
      navn: `${from}/${days}`,
      fra: addDays(start, from),
      til: days === 40 ? NEVER : addDays(start, from + days),
      sikkerhed: 'kontrolleret',
      ...(published === undefined ? {} : { kendt: { offentliggjort: addDays(start, published) } }),
    }),
  ),
  { maxLength: 6 },
)

test('stretches are in order and apart, and each day has the latest known of those that cover it', () => {
  fc.assert(
    fc.property(someTing, (all) => {
      const stretches = inForce(all)
      for (const [i, { fra, til }] of stretches.entries()) {
        expect(fra).toBeLessThanOrEqual(til)
        if (i > 0) expect(stretches[i - 1]?.til).toBeLessThan(fra)
      }
      for (let n = 0; n < 110; n += 3) {
        const day = dayFromNumber(start + n) as Day
        const covering = all.filter((one) => one.fra <= day && day <= one.til)
        const known = (one: Ting) => one.kendt?.offentliggjort ?? Number.NEGATIVE_INFINITY
        const latest = Math.max(...covering.map(known))
        const found = inForceOn(all, day)?.gælder
        expect(found === undefined).toBe(covering.length === 0)
        if (found) expect(known(found)).toBe(latest)
      }
    }),
  )
})
