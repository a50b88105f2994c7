import { NEVER } from '@sagsvej/calendar'
import { describe, expect, test } from 'vitest'
import type { Sikkerhed } from '../certainty.ts'
import { rateOn, type Sats, type SatsRække } from '../rate.ts'
import { dag, dagen, sag, spor, svar, tekst } from '../rules.test-support.ts'
import { satsDen } from '../words/rates.ts'
import { evaluate, kontekst } from './evaluate.ts'

const række = (
  id: string,
  fra: string,
  til: string | undefined,
  steps: number,
  sikkerhed: Sikkerhed,
): SatsRække => ({
  id,
  fra: dag(fra),
  til: til === undefined ? NEVER : dag(til),
  steps,
  sikkerhed,
  kilder: [],
})
const sats: Sats & { readonly enhed: 'kr/uge' } = {
  nøgle: 'MAX',
  enhed: 'kr/uge',
  navn: tekst('det højeste beløb'),
  rækker: [
    række('24', '2024-01-01', '2024-12-31', 455_000, 'kontrolleret'),
    række('25', '2025-01-06', '2025-12-31', 469_500, 'konflikt'),
    række('26', '2026-01-05', undefined, 500_000, 'sekundær'),
    række('27', '2027-01-04', undefined, 515_000, 'ventet'),
  ],
}
const beløb = satsDen(sats, dagen)

describe('the amount in force on a day', () => {
  test.each([
    ['2023-12-31', 'hul ingen sats MAX'],
    ['2024-01-01', '455000'],
    ['2024-12-31', '455000'],
    ['2025-01-05', 'hul ingen sats MAX'],
    ['2025-01-06', 'hul konflikt MAX'],
    ['2026-01-04', 'hul ingen sats MAX'],
    ['2026-01-05', '500000'],
    ['2027-01-04', '500000'],
  ])('%s: %s', (on, expected) => {
    expect(svar(beløb, { dagen: dag(on) })).toBe(expected)
  })
  test('no day, no amount: unknown is missing, and never raises no question', () => {
    expect(svar(beløb)).toBe('mangler dagen')
    expect(svar(beløb, { dagen: NEVER })).toBe('ikke relevant')
    expect(rateOn(sats, NEVER)).toBeUndefined()
  })
  test('an expected amount counts only in a preview', () => {
    const preview = kontekst({ ...sag({ dagen: dag('2027-01-04') }), lovsyn: { ventet: true } })
    expect(evaluate(beløb.led, preview).udfald).toEqual({ art: 'værdi', værdi: 515_000 })
  })
  test('one amount may take effect on another day for some uses', () => {
    const [row24, ...others] = sats.rækker
    const fromApril = { fra: dag('2024-04-01'), til: dag('2024-12-31') }
    const rækker = row24 ? [{ ...row24, virkning: { 'løbende sager': fromApril } }, ...others] : []
    const running = satsDen({ ...sats, rækker }, dagen, 'løbende sager')
    expect(svar(running, { dagen: dag('2024-03-31') })).toBe('hul ingen sats MAX')
    expect(svar(running, { dagen: dag('2024-04-01') })).toBe('455000')
    expect(svar(running, { dagen: dag('2026-01-05') })).toBe('500000')
    expect(svar(satsDen({ ...sats, rækker }, dagen), { dagen: dag('2024-03-31') })).toBe('455000')
  })
  test('a day known to lie between two others leaves the amounts of those days', () => {
    const between = (low: string, high: string) =>
      evaluate(
        beløb.led,
        kontekst({
          ...sag({}),
          inden: () => ({ kind: 'dato', low: dag(low), high: dag(high), ir: false }),
        }),
      )
    const within = between('2024-02-01', '2024-11-30')
    expect(within.udfald).toEqual({ art: 'værdi', værdi: 455_000 })
    expect(within.række?.id).toBe('24')
    expect(between('2024-02-01', '2025-02-01').udfald).toMatchObject({ art: 'åben' })
  })
  test('the trace holds the row, also where the amount is disputed', () => {
    expect(spor(beløb, { dagen: dag('2024-06-01') }).række?.id).toBe('24')
    expect(spor(beløb, { dagen: dag('2025-06-01') }).række?.id).toBe('25')
  })
  test('a missing amount names the rate and the day', () => {
    const { udfald } = spor(beløb, { dagen: dag('2023-12-31') })
    expect(udfald.art === 'åben' && udfald.huller[0]?.tekst.en).toMatch(/det højeste beløb.*2023-12-31/)
  })
})
