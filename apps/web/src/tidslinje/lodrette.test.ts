import { addDays, addMonths, parseDay } from '@sagsvej/calendar'
import type { Forløb } from '@sagsvej/casework'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figur } from './figur.ts'
import { flag } from './lodrette.tsx'

const fra = parseDay('2026-06-06')

function flagsOf(slags: 'bred' | 'smal', length: number, today: number, important: number, titel: string) {
  const forløb: Forløb = {
    fra,
    til: addDays(fra, length),
    idag: addDays(fra, today),
    sygdom: [],
    betaler: [],
    mærker: [],
    love: [],
    vigtigst: { dag: addDays(fra, important), titel: { da: titel, en: titel } },
  }
  const paper = figur(forløb, 'da', slags, 'tl')
  return { flags: flag(forløb, paper), bredde: paper.bredde }
}

describe('the two uprights', () => {
  test('are both seen and their flags never cover each other, whatever the two days', () => {
    const course = fc
      .integer({ min: 30, max: 8000 })
      .chain((length) =>
        fc.tuple(
          fc.constant(length),
          fc.integer({ min: 0, max: length }),
          fc.integer({ min: 0, max: length }),
          fc.constantFrom(
            'Revurderingstidspunktet',
            'Kort',
            'Dine sygedagpenge skal vurderes igen '.repeat(4),
          ),
        ),
      )
    fc.assert(
      fc.property(
        fc.constantFrom('bred' as const, 'smal' as const),
        course,
        (slags, [length, a, b, titel]) => {
          const { flags, bredde } = flagsOf(slags, length, a, b, titel)
          const [today, important] = flags
          if (!today || !important) throw new Error('two flags expected')
          for (const f of flags) {
            expect(f.fra).toBeGreaterThanOrEqual(0)
            expect(f.fra + f.bredde).toBeLessThanOrEqual(bredde)
          }
          expect(Math.abs(today.x - important.x)).toBeGreaterThanOrEqual(3.99)
          const apart =
            today.fra + today.bredde <= important.fra || important.fra + important.bredde <= today.fra
          expect(apart || today.række !== important.række).toBe(true)
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('on the same day they stand side by side, today hanging left and the deadline right', () => {
    const { flags } = flagsOf('bred', 200, 100, 100, 'Revurderingstidspunktet')
    const [today, important] = flags
    expect(today?.fra).toBeLessThan(today?.x ?? 0)
    expect(important?.fra).toBe(important?.x)
    expect(flags.map((f) => f.række)).toEqual([0, 0])
  })

  test('a date outside the picture has no upright', () => {
    const { flags } = flagsOf('bred', 100, 50, 150, 'Senere')
    expect(flags.map((f) => f.slags)).toEqual(['idag'])
  })

  test('the flag says the day and what it is', () => {
    const til = addMonths(fra, 7)
    const { flags } = flagsOf('bred', til - fra, 100, 120, 'Revurderingstidspunktet')
    expect(flags.map((f) => f.tekst)).toEqual(['I dag 14. sep. 2026', '4. okt.: Revurderingstidspunktet'])
  })
})
