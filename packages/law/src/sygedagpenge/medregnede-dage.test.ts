import { dage as antal, den } from '@sagsvej/rules'
import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { datoSvar, talSvar } from '../eksempler/svar.ts'
import { afbrydelser, fravær, persongruppe } from '../fakta/forloeb.ts'
import { førsteFraværsdag } from './foerste-fravaersdag.ts'
import { medregnedeDage } from './medregnede-dage.ts'

type Omfang = 'fuldt' | 'delvist' | 'del_af_dag'
type Periode = readonly [fra: string, til: string, omfang?: Omfang]

const sag = (
  perioder: readonly Periode[],
  gruppe: 'loenmodtager' | 'selvstaendig' = 'loenmodtager',
  pauser: readonly (readonly [string, string, string])[] = [],
) => ({
  fakta: fakta(
    [persongruppe, gruppe],
    [fravær, perioder.map(([fra, til, omfang = 'fuldt']) => ({ fra, til, omfang }))],
    [afbrydelser, pauser.map(([fra, til, slags]) => ({ fra, til, slags }))],
  ),
  på: perioder[0]?.[0] ?? '2020-01-01',
})
const enDag = antal(1)
const dage = (s: ReturnType<typeof sag>, fra: string, til: string) =>
  talSvar(evaluer(medregnedeDage.antalDage(den(fra), den(til)), s), 'dage')

describe('de første dage tæller ikke', () => {
  test.each([
    ['2006-07-03', 14],
    ['2007-04-01', 14],
    ['2007-04-02', 15],
    ['2008-06-01', 15],
    ['2008-06-02', 21],
    ['2012-01-01', 21],
    ['2012-01-02', 30],
    ['2023-01-02', 30],
  ])('første fraværsdag %s: %i dage', (fra, ude) => {
    const s = sag([[fra, '2030-12-31']])
    const første = den(fra).dageTil(medregnedeDage.dagenDerNår(enDag, den(fra)))
    expect(talSvar(evaluer(første, s), 'dage')).toBe(ude)
  })
  test('selvstændige: 14 dage efter 2012, og før', () => {
    expect(dage(sag([['2023-01-09', '2023-02-08']], 'selvstaendig'), '2023-01-01', '2023-12-31')).toBe(
      31 - 14,
    )
    expect(dage(sag([['2010-01-11', '2010-02-10']], 'selvstaendig'), '2010-01-01', '2010-12-31')).toBe(
      31 - 14,
    )
  })
  test('hver sygeperiode har sin egen længde efter sin egen første dag', () => {
    const s = sag([
      ['2011-11-01', '2011-11-30'],
      ['2012-02-01', '2012-03-11'],
    ])
    expect(dage(s, '2011-11-01', '2011-11-30')).toBe(30 - 21)
    expect(dage(s, '2012-02-01', '2012-03-31')).toBe(40 - 30)
  })
})

test('søgnehelligdage tæller med før 2. juli 2012 og ikke efter', () => {
  const s = sag([['2011-06-01', '2013-06-30']])
  // Whit Monday 2012, Christmas Day 2012
  expect(dage(s, '2012-05-28', '2012-05-28')).toBe(1)
  expect(dage(s, '2012-12-25', '2012-12-25')).toBe(0)
})
test('en helligdag på en søndag er ingen søgnehelligdag', () => {
  expect(dage(sag([['2023-01-02', '2023-12-31']]), '2023-04-09', '2023-04-09')).toBe(1)
})
test('store bededag er søgnehelligdag til og med 2023', () => {
  expect(dage(sag([['2023-01-02', '2024-12-31']]), '2023-05-05', '2023-05-05')).toBe(0)
  expect(dage(sag([['2023-01-02', '2024-12-31']]), '2024-04-26', '2024-04-26')).toBe(1)
})
test('[D6 R, D14 R] barsel og dage uden betaling tæller ikke; delvis sygdom tæller fuldt', () => {
  const s = sag([['2023-01-02', '2023-12-31', 'delvist']], 'loenmodtager', [
    ['2023-03-06', '2023-03-12', 'barsel'],
    ['2023-03-20', '2023-03-21', 'ingen_betaling'],
  ])
  expect(dage(s, '2023-03-01', '2023-03-31')).toBe(31 - 7 - 2)
})

describe('første fraværsdag', () => {
  const svar = (...perioder: readonly Periode[]) => datoSvar(evaluer(førsteFraværsdag, sag(perioder)))
  test('en dag, hvor man går hjem, er ikke en fraværsdag', () => {
    const [hjem, syg] = [
      ['2023-01-02', '2023-01-02', 'del_af_dag'],
      ['2023-01-03', '2023-01-20'],
    ] as const
    expect(datoSvar(evaluer(førsteFraværsdag, { ...sag([hjem, syg]), på: '2023-01-10' }))).toBe('2023-01-03')
  })
  test('en hel dag i en senere sygeperiode er ikke denne periodes', () => {
    expect(svar(['2023-01-02', '2023-01-20', 'delvist'], ['2023-03-01', '2023-03-10'])).toBe('aldrig')
  })
})
