import {
  afbrydelser,
  arbejdsgiverperiode,
  fravær,
  førsteFraværsdag,
  medregnedeDage,
  revurderingstidspunkt,
} from '@sagsvej/law'
import { describe, expect, test } from 'vitest'
import { elias, givet, når, oda, oplyst, samira, svaretOm, sygFra, så, ukendt, ur } from './index.ts'

const ingenAfbrydelser = oplyst(afbrydelser, [])

describe('en sag fortalt', () => {
  test('Oda får sit revurderingstidspunkt ved udgangen af en måned, efter den regel der gælder', () => {
    const sag = givet(oda, sygFra('2025-03-03'), ingenAfbrydelser)
    const svar = når(sag).spørges(revurderingstidspunkt, { på: '2025-08-10' })
    så(svar).er('2025-09-30').efter('SDL § 24, stk. 1').iVersionenFra('2014-07-01')
  })
  test('Odas arbejdsgiver betaler 30 dage nu, og 21 i 2010', () => {
    const nu = når(givet(oda, sygFra('2025-03-03'))).spørges(arbejdsgiverperiode, { på: '2025-03-10' })
    så(nu).er('30 dage').efter('SDL § 30, stk. 1')
    const før = når(givet(oda, sygFra('2010-03-01'))).spørges(arbejdsgiverperiode, { på: '2010-03-10' })
    så(før).er('21 dage').iVersionenFra('2008-06-02')
  })
  test('Samiras sag ser ud, som den gjorde, før hendes afbrydelse blev kendt', () => {
    const barsel = [{ fra: '2025-04-01', til: '2025-04-30', slags: 'barsel' }]
    const sag = givet(
      samira,
      sygFra('2025-01-06'),
      ingenAfbrydelser,
      oplyst(afbrydelser, barsel, { kendtFra: '2025-06-02' }),
    )
    const bagefter = når(sag).spørges(revurderingstidspunkt, { på: '2025-05-01' })
    const dengang = når(sag).spørges(revurderingstidspunkt, { på: '2025-05-01', kendt: '2025-06-01' })
    så(dengang).er('2025-07-31')
    så(bagefter).er('2025-08-31')
  })
  test('Elias mangler at fortælle, om noget afbrød hans sygdom', () => {
    const svar = når(givet(elias, sygFra('2025-03-03'))).spørges(medregnedeDage, { på: '2025-05-01' })
    så(svar).er('mangler').venterPå('afbrydelser')
  })
  test('et svar i en hel vurdering kan findes ved sit navn', () => {
    const vurdering = når(givet(oda, sygFra('2025-03-03'), ingenAfbrydelser)).vurderes({ på: '2025-08-10' })
    så(svaretOm('varighed', vurdering)).er('2025-09-30')
    expect(() => svaretOm('vejret', vurdering)).toThrow('varighed')
  })
})

describe('en fortælling, der ikke passer', () => {
  const svar = når(givet(oda, sygFra('2025-03-03'))).spørges(førsteFraværsdag, { på: '2025-03-10' })
  test('falder', () => {
    expect(() => så(svar).er('2025-03-04')).toThrow('2025-03-03')
    expect(() => så(svar).efter('SDL § 24, stk. 1')).toThrow('§ 6')
    expect(() => så(svar).iVersionenFra('2014-07-01')).toThrow('2006-07-03')
    expect(() => så(svar).venterPå('fravær')).toThrow()
  })
  test('kan ikke bygges på noget, der ikke kunne registreres', () => {
    expect(() => givet(oda, sygFra('2025-03-03', '2025-03-01'))).toThrow('/fakta/1/vaerdi/0/til')
    expect(() => givet(ukendt, oplyst(fravær, 'altid'))).toThrow('Ukendt Prøvesen')
  })
})

test('uret står stille', () => {
  const nu = ur('2025-08-10')
  expect(nu().toISOString()).toBe('2025-08-10T12:00:00.000Z')
  expect(nu()).toEqual(nu())
  expect(() => ur('2025-02-30')).toThrow()
})

test('ingen har personernes numre: intet menneske er født i måned 13 til 15 eller på dag 71 og derover', () => {
  for (const { cpr } of [oda, elias, samira, ukendt]) {
    expect(Number(cpr.slice(0, 2))).toBeGreaterThan(70)
    expect(Number(cpr.slice(2, 4))).toBeGreaterThan(12)
  }
})
