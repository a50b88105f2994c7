import { NEVER, parseDay } from '@sagsvej/calendar'
import { emne, fold, forsendelser, opgaver, SAGSGANGE, vurderSag } from '@sagsvej/casework'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Demosag, demokommune } from './index.ts'

const ANTAL = 2000
let sager: readonly Demosag[]
beforeAll(() => {
  sager = [...demokommune({ kommune: 'Prøvekøbing', frø: 20261127, antal: ANTAL })]
}, 300_000)

const med = (type: string) => sager.filter((one) => one.begivenheder.some((e) => e.type === type))
const tilstand = (one: Demosag) => {
  const state = fold(one.begivenheder)
  if (!state) throw new Error('no case')
  return state
}

describe('demokommunen', () => {
  test('har mindst 2.000 opfundne mennesker, hvis numre ikke kan findes, og aldrig det samme to gange', () => {
    expect(sager.length).toBeGreaterThanOrEqual(2000)
    expect(new Set(sager.map((one) => one.person.cpr)).size).toBe(sager.length)
    for (const { person } of sager) {
      expect(Number(person.cpr.slice(0, 2))).toBeGreaterThan(70)
      expect(Number(person.cpr.slice(2, 4))).toBeGreaterThan(12)
    }
  })
  test('det samme frø giver de samme historier, et andet frø andre', () => {
    const few = (frø: number) => JSON.stringify([...demokommune({ kommune: 'Prøvekøbing', frø, antal: 20 })])
    expect(few(20261127)).toBe(JSON.stringify(sager.slice(0, 20)))
    expect(few(1)).not.toBe(few(2))
  })
  test('har sager over hver dag, loven ændrede sig', () => {
    for (const dag of [
      '2013-01-01',
      '2014-07-01',
      '2015-01-05',
      '2020-01-01',
      '2025-01-01',
      '2026-02-01',
      '2026-07-01',
    ]) {
      const across = sager.filter(({ begivenheder }) => {
        const days = begivenheder.flatMap((e) => ('den' in e ? [e.den] : 'kendtFra' in e ? [e.kendtFra] : []))
        return days.some((d) => d < dag) && days.some((d) => d >= dag)
      })
      expect(across.length, dag).toBeGreaterThan(20)
    }
  })
  test('har breve, der blev afvist, gik på papir, kom retur eller aldrig nåede frem', () => {
    expect(med('BrevAfvist').length).toBeGreaterThan(50)
    expect(med('BrevFaldetTilFjernprint').length).toBeGreaterThan(20)
    expect(med('BrevKomRetur').length).toBeGreaterThan(5)
    const lost = med('BrevAfvist').filter((one) =>
      [...emne(tilstand(one), forsendelser).values()].some((f) => f.fejlet && !f.fremme),
    )
    expect(lost.length).toBeGreaterThan(20)
    for (const one of lost) expect(one.begivenheder.some((e) => e.type === 'UdbetalingAnvist')).toBe(false)
  })
  test('har rettede oplysninger, hjemviste klager, udeblivelser, dødsfald og overdragne sager', () => {
    expect(med('FaktumRettet').length).toBeGreaterThan(50)
    const hjemvist = sager.filter(({ begivenheder }) =>
      begivenheder.some((e) => e.type === 'AnkestyrelsenHarAfgjort' && e.udfald === 'hjemvist'),
    )
    expect(hjemvist.length).toBeGreaterThan(5)
    expect(med('UdeblevFraSamtale').length).toBeGreaterThan(20)
    expect(med('BorgerenDød').length).toBeGreaterThan(10)
    expect(med('SagOverdraget').length).toBeGreaterThan(20)
  })
  test('har beskyttede mennesker, og ydelser for samme dag, som loven siger noget om', () => {
    expect(sager.filter((one) => one.beskyttet).length).toBeGreaterThan(20)
    const two = sager.filter((one) => one.scenarie === 'dobbelt')
    expect(two.length).toBeGreaterThan(30)
    const [first] = two
    if (!first) return
    const { svar } = vurderSag(tilstand(first), { på: parseDay('2026-11-27'), kendt: NEVER })
    expect(svar.map(({ nøgle }) => nøgle).filter((nøgle) => nøgle.startsWith('samtidig-'))).not.toEqual([])
  })
  test('har noget at gøre: breve, der mangler svar, og frister, der er gået', () => {
    const today = parseDay('2026-11-27')
    const late = sager
      .slice(0, 200)
      .flatMap((one) => opgaver(SAGSGANGE, tilstand(one), today))
      .filter(({ senest }) => senest !== undefined && senest < today)
    expect(late.length).toBeGreaterThan(20)
  })
})
