import { addDays, formatDay, parseDay } from '@sagsvej/calendar'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sygFra } from '../eksempler/forloeb.ts'
import { datoSvar } from '../eksempler/svar.ts'
import { afbrydelser, fravær, persongruppe } from '../fakta/forloeb.ts'
import { revurderingstidspunkt } from './revurderingstidspunkt.ts'

type Periode = readonly [fra: string, til: string | null, omfang?: 'fuldt' | 'delvist']
interface Sag {
  readonly perioder: readonly Periode[]
  readonly på: string
  readonly gruppe?: 'loenmodtager' | 'selvstaendig'
  readonly barsel?: readonly [string, string]
}

const svar = ({ perioder, på, gruppe = 'loenmodtager', barsel }: Sag) =>
  datoSvar(
    evaluer(revurderingstidspunkt, {
      fakta: fakta(
        [persongruppe, gruppe],
        [fravær, perioder.map(([fra, til, omfang = 'fuldt']) => ({ fra, til, omfang }))],
        [afbrydelser, barsel ? [{ fra: barsel[0], til: barsel[1], slags: 'barsel' }] : []],
      ),
      på,
    }),
  )
const sygSiden = (fra: string) => svar({ perioder: [[fra, null]], på: fra })

describe('[D6 R] 22 uger i 9 måneder', () => {
  test('seks søgnehelligdage tæller ikke, og juli er den måned, der slutter', () => {
    expect(sygSiden('2023-01-02')).toBe('2023-07-31')
  })
  test('delvis sygdom tæller fuldt', () => {
    expect(
      svar({
        perioder: [
          ['2023-01-02', '2023-02-28'],
          ['2023-03-01', null, 'delvist'],
        ],
        på: '2023-03-01',
      }),
    ).toBe('2023-07-31')
  })
  test('barsel tæller ikke, så grænsen rykker', () => {
    expect(
      svar({ perioder: [['2023-01-02', null]], på: '2023-02-01', barsel: ['2023-03-01', '2023-04-30'] }),
    ).toBe('2023-09-30')
  })
  test('selvstændige har 14 dage, der ikke tæller, og når grænsen før', () => {
    expect(svar({ perioder: [['2023-01-16', null]], på: '2023-02-01' })).toBe('2023-07-31')
    expect(svar({ perioder: [['2023-01-16', null]], på: '2023-02-01', gruppe: 'selvstaendig' })).toBe(
      '2023-07-31',
    )
    expect(svar({ perioder: [['2023-01-11', null]], på: '2023-02-01' })).toBe('2023-07-31')
    expect(svar({ perioder: [['2023-01-04', null]], på: '2023-02-01', gruppe: 'selvstaendig' })).toBe(
      '2023-06-30',
    )
  })
  test('rask, før grænsen er nået: aldrig', () => {
    expect(svar({ perioder: [['2023-01-02', '2023-06-30']], på: '2023-03-01' })).toBe('aldrig')
  })
  test('rask efter 22 uger, men før måneden er omme: aldrig; syg måneden ud: grænsen', () => {
    expect(svar({ perioder: [['2023-01-02', '2023-07-30']], på: '2023-03-01' })).toBe('aldrig')
    expect(svar({ perioder: [['2023-01-02', '2023-07-31']], på: '2023-03-01' })).toBe('2023-07-31')
  })
  test('to sygeperioder lægges sammen, og hver har sine egne 30 dage ude', () => {
    expect(
      svar({
        perioder: [
          ['2023-01-02', '2023-03-31'],
          ['2023-05-01', null],
        ],
        på: '2023-06-01',
      }),
    ).toBe('2023-09-30')
  })
  test('uger, der er gledet ud af de 9 måneder, tæller ikke længere', () => {
    const nySyg: Periode = ['2023-12-01', null]
    expect(svar({ perioder: [['2023-01-02', '2023-03-31'], nySyg], på: '2024-01-01' })).toBe(
      svar({ perioder: [nySyg], på: '2024-01-01' }),
    )
  })
  test('uden kendt fravær mangler der fakta', () => {
    expect(datoSvar(evaluer(revurderingstidspunkt, { fakta: {}, på: '2026-01-01' }))).toBe('mangler')
  })
})

describe('[D6 R] 52 uger i 18 måneder', () => {
  test('2007', () => {
    expect(sygSiden('2007-03-05')).toBe('2008-03-31')
  })
  test('den sidste måned med den gamle grænse er juni 2014', () => {
    expect(sygSiden('2013-05-01')).toBe('2014-06-30')
  })
  test('første fraværsdag 1. og 2. januar 2012: 21 og 30 dage tæller ikke', () => {
    const ugerne = (fra: string) => svar({ perioder: [[fra, '2013-01-31']], på: fra })
    expect(ugerne('2012-01-01')).toBe('2013-01-31')
    expect(ugerne('2012-01-02')).toBe('aldrig')
  })
  test('søgnehelligdage tæller med til og med 1. juli 2012', () => {
    // 368 days count by 30 June 2012. Without the seven holidays among them it would be 361, and no limit yet.
    expect(sygSiden('2011-06-08')).toBe('2012-06-30')
  })
})

describe('[D6 R] 1. juli 2014', () => {
  test('endnu ikke over 22 uger: den nye grænse prøves ved udgangen af juli', () => {
    expect(svar({ perioder: [['2013-12-30', null]], på: '2014-07-15' })).toBe('2014-07-31')
  })
  test('allerede over 22 uger: overgangen er ikke læst', () => {
    expect(svar({ perioder: [['2013-09-02', null]], på: '2014-07-15' })).toBe('retsgrundlag ukendt')
  })
  test('rask inden reformen: den gamle lov, og intet at tage stilling til', () => {
    expect(svar({ perioder: [['2013-09-02', '2014-06-20']], på: '2014-06-15' })).toBe('aldrig')
  })
})

test('en sygeperiode efter reformen afhænger aldrig af, hvordan den gamle grænse læses', () => {
  const first = parseDay('2015-01-01')
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4000 }), (offset) => {
      const fra = formatDay(addDays(first, offset))
      const trin = evaluer(revurderingstidspunkt, { fakta: sygFra(fra, 'loenmodtager'), på: fra })
      const version = trin.valgt?.version?.fra
      expect(version).toBe(parseDay('2014-07-01'))
    }),
    { numRuns: 60 },
  )
})
