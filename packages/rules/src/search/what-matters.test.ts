import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RuleError } from '../errors.ts'
import type { Grundlag } from '../evaluate/context.ts'
import { evaluate, kontekst } from '../evaluate/evaluate.ts'
import { sameAnswer } from '../evaluate/truth.ts'
import type { Faktum } from '../fact.ts'
import type { Skøn } from '../judgement.ts'
import { erÅben, type Udfald } from '../outcome.ts'
import { fakta, knownPerson, skønnene } from '../random/facts.test-support.ts'
import { randomGoal } from '../random/law.test-support.ts'
import {
  a,
  b,
  begyndt,
  c,
  dag,
  kilder,
  løn,
  om,
  sag,
  stilling,
  sygdom,
  tekst,
  udsigt,
  ugetimer,
} from '../rules.test-support.ts'
import type { Led } from '../tree.ts'
import type { Value } from '../value.ts'
import { hvis } from '../words/conditional.ts'
import { den } from '../words/date.ts'
import { talFaktum } from '../words/facts.ts'
import { tal, timerOmUgen } from '../words/number.ts'
import { betingelse, efterDato } from '../words/provisions.ts'
import { alle, ikke, énAf } from '../words/truth.ts'
import { everyone, smallGoal, smallGrundlag, smallUnknowns } from './small-law.test-support.ts'
import { type Betydning, whatMatters } from './what-matters.ts'

const answer = (led: Led, grundlag: Grundlag): Udfald | undefined => {
  try {
    return evaluate(led, kontekst(grundlag)).udfald
  } catch (error) {
    if (error instanceof RuleError) return undefined
    throw error
  }
}

const withValue = (grundlag: Grundlag, one: Faktum | Skøn, value: Value): Grundlag => ({
  ...grundlag,
  fakta: (f) => (f === one ? value : grundlag.fakta(f)),
  skøn: (s) => (s === one ? value === true : grundlag.skøn(s)),
})

/** What a finding says is so when the law is asked again. */
function confirm(led: Led, one: Faktum | Skøn, found: Betydning): void {
  if (found.art !== 'matters') return
  const rest = sag(found.ellers.fakta, found.ellers.skøn)
  const [first, second] = found.par.map(({ værdi }) => answer(led, withValue(rest, one, værdi)))
  expect(first).toEqual(found.par[0].udfald)
  expect(second).toEqual(found.par[1].udfald)
  expect(first && second && sameAnswer(first, second)).toBe(false)
}

describe('what is shown to matter matters, and what is proved idle is idle', () => {
  test('small laws: held against everyone there can be', () => {
    const counts = { matters: 0, idle: 0, undecided: 0 }
    fc.assert(
      fc.property(smallGoal, fc.nat(smallUnknowns.length - 1), ({ led }, i) => {
        const { one, values } = smallUnknowns[i] as (typeof smallUnknowns)[number]
        const found = whatMatters(led, smallGrundlag, { people: 5000 })(one)
        counts[found.art] += 1
        confirm(led, one, found)
        const changes = everyone.some((person) => {
          const answers = values.map((value) => answer(led, withValue(person, one, value)))
          const [first, ...others] = answers.filter((o) => o !== undefined && !erÅben(o))
          return first !== undefined && others.some((other) => other && !sameAnswer(first, other))
        })
        if (found.art !== 'undecided') expect(found.art).toBe(changes ? 'matters' : 'idle')
      }),
      { numRuns: 120 },
    )
    expect(counts.undecided).toBeLessThan(5)
    expect(counts.matters).toBeGreaterThan(5)
  })
  test('any law: what is shown is so, and what is proved idle changes no person drawn at the edges', () => {
    const unknowns = [...fakta, ...skønnene]
    fc.assert(
      fc.property(
        randomGoal({ sets: false }),
        fc.nat(unknowns.length - 1),
        knownPerson,
        knownPerson,
        ({ led }, i, person, other) => {
          const one = unknowns[i] as Faktum | Skøn
          const found = whatMatters(led, sag({}), { people: 30 })(one)
          confirm(led, one, found)
          if (found.art !== 'idle') return
          const known = sag(person, person as Record<string, boolean>)
          const [before, after] = [
            answer(led, known),
            answer(led, withValue(known, one, other[one.nøgle] as Value)),
          ]
          if (before && after && !erÅben(before) && !erÅben(after))
            expect(sameAnswer(before, after)).toBe(true)
        },
      ),
      { numRuns: 100 },
    )
  })
})

describe('two values, and what the law then says', () => {
  const about = (led: Led, one: Faktum | Skøn, known: Record<string, Value> = {}) =>
    whatMatters(led, sag(known))(one)
  const values = (found: Betydning) => (found.art === 'matters' ? found.par.map((p) => p.værdi) : found.art)

  test('a number: those on each side of where the answer turns', () => {
    const goal = alle(ugetimer.mindst(timerOmUgen(33)), a).led
    expect(values(about(goal, ugetimer.faktum))).toEqual([3299, 3300])
    expect(values(about(goal, a.faktum))).toEqual([true, false])
  })
  test('a number inside a difference', () => {
    const goal = ugetimer.minus(timerOmUgen(4)).mindst(timerOmUgen(12)).led
    expect(values(about(goal, ugetimer.faktum))).toEqual([1599, 1600])
  })
  test('a number that only counts between two others', () => {
    const goal = alle(ugetimer.mindst(timerOmUgen(30)), ugetimer.under(timerOmUgen('30.02'))).led
    expect(values(about(goal, ugetimer.faktum))).toEqual([2999, 3000])
  })
  test('a day, a choice, a judgement, a list', () => {
    expect(values(about(begyndt.senest(den('2014-06-30')).led, begyndt.faktum))).toEqual([
      dag('2014-06-30'),
      dag('2014-07-01'),
    ])
    expect(values(about(stilling.er('ledig').led, stilling.faktum))).toEqual(['ansat', 'ledig'])
    expect(values(about(alle(udsigt, a).led, udsigt.skøn))).toEqual([true, false])
    expect(about(sygdom.antal().mindst(tal('antal', 1)).led, sygdom.faktum).art).toBe('matters')
  })
  test('an amount: two that differ', () => {
    const found = about(løn.plus(løn).led, løn.faktum)
    expect(found.art === 'matters' && found.par[0].udfald).not.toEqual(
      found.art === 'matters' && found.par[1].udfald,
    )
  })
  test('the rest of the person is one for whom it matters', () => {
    const found = about(alle(énAf(a, b), ikke(a), c).led, b.faktum)
    expect(found).toMatchObject({ art: 'matters', ellers: { fakta: { a: false, c: true } } })
  })
})

describe('proof that an unknown cannot change the answer', () => {
  const art = (led: Led, one: Faktum | Skøn, known: Record<string, Value> = {}) =>
    whatMatters(led, sag(known))(one).art
  const p = (er: ReturnType<typeof alle>) =>
    betingelse('P.1', {
      titel: tekst('p'),
      vælgesEfter: efterDato(den('2020-01-01'), tekst('dagen')),
      versioner: [{ ...kilder, fra: '2000-01-01', er }],
    })

  test('not read at all, or read only where the answer is settled', () => {
    expect(art(alle(a, b).led, c.faktum)).toBe('idle')
    expect(art(alle(a, b).led, b.faktum, { a: false })).toBe('idle')
  })
  test('the same fact in two places that cancel each other', () => {
    expect(art(énAf(alle(a, b), alle(a, ikke(b))).led, b.faktum)).toBe('idle')
    expect(art(énAf(alle(a, b), alle(a, ikke(b))).led, a.faktum)).toBe('matters')
  })
  test('two ways to the same amount', () => {
    const fradrag = talFaktum('fradrag', 'kr/uge', { ...om('fradrag'), min: 0, max: 1e6 })
    const rest = løn.minus(fradrag).dogMindst(tal('kr/uge', 0))
    expect(art(hvis(a, løn, rest).led, a.faktum, { fradrag: 0 })).toBe('idle')
    expect(art(hvis(a, løn, rest).led, a.faktum)).toBe('matters')
  })
  test('a number that is read through a condition that makes no difference', () => {
    const enough = p(alle(ugetimer.mindst(timerOmUgen(30)), b))
    const goal = énAf(alle(enough, c), alle(ikke(enough), c)).led
    expect(art(goal, ugetimer.faktum)).toBe('idle')
    expect(art(goal, c.faktum)).toBe('matters')
  })
  test('beside a list of which not all can be tried', () => {
    const sick = sygdom.antal().mindst(tal('antal', 2))
    expect(art(alle(sick, énAf(alle(a, b), alle(a, ikke(b)))).led, b.faktum)).toBe('idle')
  })
  test('what only counts in a law not read is not told to matter, nor proved idle', () => {
    const hole = betingelse('P.2', {
      titel: tekst('p'),
      vælgesEfter: efterDato(begyndt, tekst('dagen')),
      versioner: [
        { ...kilder, fra: '1900-01-01', til: '2009-12-31', ukendt: tekst('ikke læst') },
        { ...kilder, fra: '2010-01-01', er: a },
      ],
    })
    expect(art(hole.led, begyndt.faktum, { a: true })).not.toBe('matters')
    expect(art(hole.led, a.faktum, { begyndt: dag('2005-01-01') })).toBe('idle')
  })
})
