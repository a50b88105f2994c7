import { parseDay } from '@sagsvej/calendar'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RuleError } from '../errors.ts'
import type { Lovsyn } from '../in-force.ts'
import { type Udfald, værdi } from '../outcome.ts'
import type { Bestemmelse, Version } from '../provision.ts'
import { type Person, partlyKnown } from '../random/facts.test-support.ts'
import { randomGoal } from '../random/law.test-support.ts'
import { dagen, kilder, tekst } from '../rules.test-support.ts'
import type { Led } from '../tree.ts'
import { dage, type Tal } from '../words/number.ts'
import { beregning, efterDato, type NyVersion } from '../words/provisions.ts'
import { evaluate, kontekst } from './evaluate.ts'

const FIRST = parseDay('2026-11-01')
const LATER = parseDay('2026-12-01')

const ulæst: Version['indhold'] = { art: 'ukendt', hvad: { da: 'rettet', en: 'mended' } }

/** A copy of a law in which every version was entered on a day, and was mended or overruled on a later one. */
function mended(led: Led, known: 'indført' | 'offentliggjort'): Led {
  const copies = new Map<unknown, unknown>()
  const copy = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    const before = copies.get(value)
    if (before) return before
    if (Array.isArray(value)) return value.map(copy)
    const made: Record<string, unknown> = {}
    copies.set(value, made)
    for (const [key, part] of Object.entries(value)) made[key] = copy(part)
    if ('versioner' in made) made.versioner = withLaterLaw(made as unknown as Bestemmelse, known)
    return made
  }
  return copy(led) as Led
}

const withLaterLaw = ({ versioner }: Bestemmelse, known: 'indført' | 'offentliggjort') => [
  ...versioner.map((version) => ({ ...version, kendt: { [known]: FIRST } })),
  ...versioner.map((version) => ({ ...version, kendt: { [known]: LATER }, indhold: ulæst })),
]

const asked = (led: Led, person: Person, lovsyn: Lovsyn = {}): Udfald | 'notExact' => {
  try {
    return evaluate(
      led,
      kontekst({
        fakta: (f) => person[f.nøgle],
        skøn: (s) => person[s.nøgle] as boolean | undefined,
        lovsyn,
      }),
    ).udfald
  } catch (error) {
    if (error instanceof RuleError && error.code === 'notExact') return 'notExact'
    throw error
  }
}

describe('an answer brought back', () => {
  test('is the answer that was given, to the letter, whatever has been entered or published since', () => {
    fc.assert(
      fc.property(randomGoal({ sets: true }), partlyKnown, ({ led }, { known: person }) => {
        const then = asked(led, person)
        expect(asked(led, person)).toEqual(then)
        expect(asked(mended(led, 'indført'), person, { indførtSenest: FIRST })).toEqual(then)
        expect(asked(mended(led, 'offentliggjort'), person, { offentliggjortSenest: FIRST })).toEqual(then)
      }),
      { numRuns: 250 },
    )
  })
  test('and today’s answer is by the law as it has been mended, or as law that works backwards made it', () => {
    const længde = (mere: NonNullable<NyVersion<Tal<'dage'>>['kendt']>) =>
      beregning('P.1', 'dage', {
        titel: tekst('længden'),
        vælgesEfter: efterDato(dagen, tekst('dagen')),
        versioner: [
          { ...kilder, fra: '2020-01-01', er: dage(30) },
          { ...kilder, fra: '2024-01-01', til: '2024-12-31', kendt: mere, er: dage(21) },
        ],
      }).led
    const person = { dagen: parseDay('2024-06-01') }
    const rettet = længde({ indført: '2026-12-01' })
    expect(asked(rettet, person, { indførtSenest: parseDay('2026-11-30') })).toEqual(værdi(30))
    expect(asked(rettet, person)).toEqual(værdi(21))
    const tilbagevirkende = længde({ offentliggjort: '2025-03-01' })
    expect(asked(tilbagevirkende, person, { offentliggjortSenest: parseDay('2024-06-01') })).toEqual(
      værdi(30),
    )
    expect(asked(tilbagevirkende, person)).toEqual(værdi(21))
    expect(asked(tilbagevirkende, { dagen: parseDay('2025-01-01') })).toEqual(værdi(30))
  })
})
