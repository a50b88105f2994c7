import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sandtSvar, talSvar } from '../eksempler/svar.ts'
import { timefortjeneste } from '../fakta/arbejdstid-og-loen.ts'
import { persongruppe } from '../fakta/forloeb.ts'
import { timeregnskab } from '../fakta/timeregnskab.ts'
import { søgnehelligdagUdenSygedagpenge } from './soegnehelligdage.ts'
import { fraværstimerIAlt, sygedagpengeForTimerne } from './timeregnskab.ts'

type Uge = [fra: string, til: string, fraværstimer: number]

const sag = (timeløn: number, uger: Uge[], på = '2024-02-01') => ({
  fakta: fakta(
    [persongruppe, 'loenmodtager'],
    [timefortjeneste, timeløn],
    [timeregnskab, uger.map(([fra, til, fraværstimer]) => ({ fra, til, fravaerstimer: fraværstimer }))],
  ),
  på,
})
const kroner = (...a: Parameters<typeof sag>) => talSvar(evaluer(sygedagpengeForTimerne, sag(...a)), 'kr')
const timer = (uger: Uge[]) => talSvar(evaluer(fraværstimerIAlt, sag(100, uger)), 'timer')

describe('[D3 R] timeregnskab', () => {
  test('20 timer væk om ugen, under loftet', () => {
    expect(
      kroner(100, [
        ['2024-01-15', '2024-01-21', 20],
        ['2024-01-22', '2024-01-28', 10],
      ]),
    ).toBe(3000)
  })
  test('timerne lægges sammen', () => {
    expect(
      timer([
        ['2024-01-15', '2024-01-21', 12.5],
        ['2024-01-22', '2024-01-28', 5],
      ]),
    ).toBe(17.5)
  })
  test('årets sidste uge og den næste har hver sit loft', () => {
    // 4.550 a week in 2023 (122,97 an hour) until the first Monday of 2024, 4.695 (126,89) from it
    expect(kroner(500, [['2023-12-27', '2023-12-31', 10]])).toBe(1229.7)
    expect(kroner(500, [['2024-01-08', '2024-01-14', 10]])).toBe(1268.9)
  })
  test('aldrig over ugens loft', () => {
    expect(kroner(500, [['2024-01-15', '2024-01-21', 60]])).toBe(4695)
  })
  test('mere fravær giver aldrig mindre, og aldrig mere end ugens loft', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (a, b) => {
        const [lidt, meget] = [Math.min(a, b), Math.max(a, b)].map((væk) =>
          Number(kroner(400, [['2024-01-15', '2024-01-21', væk]])),
        )
        expect(meget).toBeGreaterThanOrEqual(lidt ?? 0)
        expect(meget).toBeLessThanOrEqual(4695)
      }),
    )
  })
})

test('søgnehelligdage: betalt før 2. juli 2012, og en søndag er ingen', () => {
  const svar = (på: string) => sandtSvar(evaluer(søgnehelligdagUdenSygedagpenge, { fakta: {}, på }))
  // Whit Monday 2012, Christmas Day 2012, Easter Sunday 2013, Great Prayer Day 2023 and what was it in 2024
  expect(['2012-05-28', '2012-12-25', '2013-03-31', '2023-05-05', '2024-04-26'].map(svar)).toEqual([
    false,
    true,
    false,
    true,
    false,
  ])
})
