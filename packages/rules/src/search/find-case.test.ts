import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RuleError } from '../errors.ts'
import type { Grundlag } from '../evaluate/context.ts'
import { evaluate, kontekst } from '../evaluate/evaluate.ts'
import type { Udfald } from '../outcome.ts'
import { knownPerson } from '../random/facts.test-support.ts'
import { randomWords } from '../random/law.test-support.ts'
import { a, b, begyndt, c, dag, kilder, om, sag, sygdom, tekst, udsigt } from '../rules.test-support.ts'
import type { Led } from '../tree.ts'
import { aldrig, den } from '../words/date.ts'
import { talFaktum } from '../words/facts.ts'
import { dage as iDage, tal, timer, timerOmUgen, uger } from '../words/number.ts'
import { betingelse, efterDato } from '../words/provisions.ts'
import { aldrigOpfyldt, alle, ikke, type Sandt, énAf } from '../words/truth.ts'
import { alleErJa, erSvaret, findCase, type Sagssøgning } from './find-case.ts'
import { everyone, smallGoal, smallGrundlag } from './small-law.test-support.ts'
import type { Vidne } from './witness.ts'

const told = ({ fakta, skøn }: Vidne): Grundlag => sag(fakta, skøn)

const answer = (led: Led, grundlag: Grundlag): Udfald | undefined => {
  try {
    return evaluate(led, kontekst(grundlag)).udfald
  } catch (error) {
    if (error instanceof RuleError) return undefined
    throw error
  }
}

describe('is there a person for whom this is true', () => {
  test('small laws: a witness is one, a proof is right, and neither is missing', () => {
    fc.assert(
      fc.property(smallGoal, fc.constantFrom('ja', 'nej'), ({ led }, wanted) => {
        const result = findCase({
          goals: [led],
          holds: erSvaret(wanted),
          grundlag: smallGrundlag,
          limit: 1e5,
        })
        const someone = everyone.some((grundlag) => answer(led, grundlag)?.art === wanted)
        expect(result.art).toBe(someone ? 'found' : 'never')
        if (result.art === 'found') expect(answer(led, told(result.found))?.art).toBe(wanted)
      }),
      { numRuns: 200 },
    )
  })
  test('small laws, provisions taken as given: no witness that is none, no proof that is wrong', () => {
    fc.assert(
      fc.property(smallGoal, ({ led }) => {
        const holds = erSvaret('ja')
        const result = findCase({
          goals: [led],
          holds,
          grundlag: smallGrundlag,
          antag: () => true,
          limit: 300,
        })
        const someone = everyone.some((grundlag) => answer(led, grundlag)?.art === 'ja')
        expect(result.art).not.toBe(someone ? 'never' : 'found')
      }),
      { numRuns: 100 },
    )
  })
  test('any law: a witness is one, and of what is proved never to be no person drawn at the edges is one', () => {
    fc.assert(
      fc.property(randomWords({ sets: true }).sandt, knownPerson, ({ led }, person) => {
        const result = findCase({ goals: [led], holds: erSvaret('ja'), limit: 30 })
        if (result.art === 'found') expect(answer(led, told(result.found))?.art).toBe('ja')
        if (result.art === 'never')
          expect(answer(led, sag(person, person as Record<string, boolean>))?.art).not.toBe('ja')
      }),
      { numRuns: 100 },
    )
  })
})

const normalt = talFaktum('normalt', 'timer/uge', { ...om('normalt'), min: 0, max: 168 })
const ansat = talFaktum('ansat', 'uger', { ...om('ansat'), min: 0, max: 2000 })
const arbejdet = talFaktum('arbejdet', 'timer', { ...om('arbejdet'), min: 0, max: 20_000 })

describe('two exceptions at once', () => {
  const one = alle(normalt.højst(timerOmUgen(37)), ansat.mindst(uger(8)), arbejdet.mindst(timer(1190)))
  const other = alle(normalt.mindst(timerOmUgen(37)), ansat.højst(uger(8)), arbejdet.højst(timer(1190)))
  const search = (goals: Sagssøgning['goals']) => findCase({ goals, holds: alleErJa })

  test('an overlap of a single point is found in few nodes', () => {
    const result = search([one.led, other.led])
    expect(result).toMatchObject({ found: { fakta: { normalt: 3700, ansat: 56, arbejdet: 119_000 } } })
    expect(result.nodes).toBeLessThan(20)
  })
  test('where they just miss each other, that is proved', () => {
    const missing = alle(normalt.over(timerOmUgen(37)), ansat.højst(uger(8)), arbejdet.højst(timer(1190)))
    expect(search([one.led, missing.led]).art).toBe('never')
  })
  test('a threshold inside a sum or a difference is found too', () => {
    const over = normalt.minus(timerOmUgen(4)).mindst(timerOmUgen('33.01'))
    const under = normalt.plus(timerOmUgen(4)).højst(timerOmUgen('41.01'))
    expect(search([over.led, under.led])).toMatchObject({ found: { fakta: { normalt: 3701 } } })
    expect(search([over.led, normalt.plus(timerOmUgen(4)).højst(timerOmUgen(41)).led]).art).toBe('never')
  })
  test('two facts in one sum', () => {
    const sum = normalt.plus(normalt2)
    const both = alle(sum.mindst(timerOmUgen(336)), ikke(a))
    expect(search([both.led])).toMatchObject({
      found: { fakta: { normalt: 16_800, normalt2: 16_800, a: false } },
    })
    expect(search([sum.over(timerOmUgen(336)).led]).art).toBe('never')
  })
})
const normalt2 = talFaktum('normalt2', 'timer/uge', { ...om('normalt2'), min: 0, max: 168 })

describe('what a search comes to', () => {
  const ja = (led: Led, more: Partial<Sagssøgning> = {}) =>
    findCase({ goals: [led], holds: erSvaret('ja'), ...more })

  test('what is known of the person stays so', () => {
    expect(ja(alle(a, b).led, { grundlag: sag({ a: true }) })).toMatchObject({
      found: { fakta: { a: true, b: true } },
    })
    expect(ja(alle(a, b).led, { grundlag: sag({ a: false }) }).art).toBe('never')
  })
  test('a judgement is an unknown as a fact is', () => {
    expect(ja(alle(udsigt, ikke(a)).led)).toMatchObject({
      found: { fakta: { a: false }, skøn: { udsigt: true } },
    })
  })
  test('the day that picks a version is found, and the witness needs no more than its version reads', () => {
    const p = betingelse('P.1', {
      titel: tekst('p'),
      vælgesEfter: efterDato(begyndt, tekst('begyndt')),
      versioner: [
        { ...kilder, fra: '2000-01-01', til: '2009-12-31', er: aldrigOpfyldt },
        { ...kilder, fra: '2010-01-01', til: '2010-01-31', er: alle(b, begyndt.senest(den('2010-01-01'))) },
        { ...kilder, fra: '2010-02-01', er: aldrigOpfyldt },
      ],
    })
    const result = ja(p.led)
    expect(result).toMatchObject({ found: { fakta: { b: true, begyndt: dag('2010-01-01') } } })
    expect(result.nodes).toBeLessThan(20)
  })
  test('a hole in the law is no answer: given up, not proved', () => {
    const p = betingelse('P.2', {
      titel: tekst('p'),
      vælgesEfter: efterDato(begyndt, tekst('begyndt')),
      versioner: [{ ...kilder, fra: '2000-01-01', ukendt: tekst('ikke læst') }],
    })
    const grundlag = sag({ begyndt: dag('2015-01-01') })
    expect(ja(p.led, { grundlag })).toMatchObject({ art: 'givenUp', left: { gap: 1 } })
    expect(ja(énAf(p, c).led, { grundlag })).toMatchObject({ found: { fakta: { c: true } } })
    expect(ja(alle(p, aldrigOpfyldt).led, { grundlag }).art).toBe('never')
  })
  test('lists are tried, and a witness with one is a witness; that none was found is no proof', () => {
    const sick = sygdom.dage().antalDage(den('2020-01-01'), den('2020-12-31'))
    const grundlag = sag({ begyndt: dag('2020-12-31') })
    const so = (more: Sandt) => ja(alle(begyndt.før(aldrig), more).led, { grundlag })
    expect(so(sick.mindst(iDage(10))).art).toBe('found')
    expect(so(sick.mindst(iDage(366))).art).toBe('found')
    expect(so(sick.mindst(iDage(367))).art).toBe('never')
    expect(so(sygdom.antal().mindst(tal('antal', 9)))).toMatchObject({ art: 'givenUp', left: { some: 1 } })
  })
  test('two that differ in each person are given up, not gone through to the end', () => {
    const same = normalt.minus(normalt).over(timerOmUgen(0))
    expect(ja(same.led, { limit: 100 })).toMatchObject({
      art: 'givenUp',
      left: { limit: expect.any(Number) },
    })
  })
  test('a witness that only the provision taken as given would allow is none', () => {
    const never = betingelse('P.3', {
      titel: tekst('p'),
      vælgesEfter: efterDato(begyndt, tekst('begyndt')),
      versioner: [{ ...kilder, fra: '1900-01-01', er: alle(a, ikke(a)) }],
    })
    const taken = { antag: () => true }
    expect(ja(alle(never, b).led, taken).art).toBe('never')
    expect(ja(énAf(never, b).led, taken)).toMatchObject({ found: { fakta: { b: true } } })
  })
})
