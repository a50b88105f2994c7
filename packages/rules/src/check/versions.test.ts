import { describe, expect, test } from 'vitest'
import { lovsamling } from '../collect.ts'
import type { Bestemmelse } from '../provision.ts'
import type { SatsRække } from '../rate.ts'
import { a, dag, dagen, kilder, tekst } from '../rules.test-support.ts'
import { betingelse, efterDato, type NyVersion } from '../words/provisions.ts'
import type { Sandt } from '../words/truth.ts'
import { askerFor } from './ask.ts'
import { række } from './planted/law.test-support.ts'
import { checkRate } from './rates.ts'
import { checkVersions } from './versions.ts'

type Mere = Partial<Pick<NyVersion<Sandt>, 'til' | 'kendt' | 'sikkerhed'>>
const version = (fra: string, mere: Mere = {}) => ({ ...kilder, fra, er: a, ...mere })
const bestemmelse = (...versioner: readonly NyVersion<Sandt>[]): Bestemmelse =>
  betingelse('P.1', { titel: tekst('P'), vælgesEfter: efterDato(dagen, tekst('dagen')), versioner })
    .bestemmelse
const asker = askerFor({ law: lovsamling([a, dagen]) })
const fund = (b: Bestemmelse) =>
  checkVersions(b, asker).map(({ code, version: fra, rammer }) => ({ code, fra, syn: rammer?.syn ?? {} }))

describe('gaps and ends, in each view of the law', () => {
  test('what is known later may cover what was a hole before: it was one as the law was known then', () => {
    const b = bestemmelse(
      version('2000-01-01', { til: '2009-12-31' }),
      version('2011-01-01'),
      version('2010-01-01', { til: '2010-12-31', kendt: { offentliggjort: '2012-06-01' } }),
    )
    expect(fund(b)).toEqual([
      { code: 'gap', fra: dag('2010-01-01'), syn: { offentliggjortSenest: dag('2012-05-31') } },
    ])
  })
  test('what was still to come was no hole then', () => {
    const b = bestemmelse(
      version('2000-01-01', { til: '2009-12-31' }),
      version('2010-01-01', { kendt: { offentliggjort: '2009-06-01' } }),
    )
    expect(fund(b)).toEqual([])
  })
  test('what is expected may leave a hole of its own', () => {
    const b = bestemmelse(
      version('2000-01-01'),
      version('2030-01-01', { til: '2030-12-31', sikkerhed: 'ventet' }),
    )
    expect(fund(b)).toEqual([])
    const ends = bestemmelse(
      version('2000-01-01', { til: '2029-12-31' }),
      version('2030-01-02', { sikkerhed: 'ventet' }),
    )
    expect(fund(ends).map(({ code, fra }) => [code, fra])).toEqual([
      ['endsUnsaid', dag('2030-01-01')],
      ['gap', dag('2030-01-01')],
    ])
  })
})

describe('rates', () => {
  const sats = (rækker: readonly SatsRække[], mere: object = {}) => ({
    nøgle: 'SATS',
    enhed: 'kr' as const,
    navn: tekst('satsen'),
    rækker,
    ...mere,
  })
  const codes = (of: ReturnType<typeof sats>, today?: string) =>
    checkRate(of, today === undefined ? undefined : dag(today), () => [], asker).map(({ code }) => code)
  const grund = tekst('endnu ikke fastsat')

  test('a table must reach past next year, or say why it does not yet, and until when', () => {
    const rows = [række('2024-01-01', '2025-12-31')]
    expect(codes(sats(rows), '2024-06-01')).toEqual([])
    expect(codes(sats(rows), '2025-01-01')).toEqual(['rateEnds'])
    expect(codes(sats(rows))).toEqual([])
    const said = sats(rows, { næste: { grund, senest: dag('2025-12-31') } })
    expect(codes(said, '2025-12-31')).toEqual([])
    expect(codes(said, '2026-01-01')).toEqual(['rateEnds'])
  })
  test('a use with dates of its own has its own holes', () => {
    const rows = [
      række('2024-01-01', '2024-12-31', {
        virkning: { løbende: { fra: dag('2024-01-01'), til: dag('2024-12-29') } },
      }),
      række('2025-01-01', '2199-12-31'),
    ]
    expect(codes(sats(rows))).toEqual(['rateGap'])
  })
})
