import { describe, expect, test } from 'vitest'
import { questions } from './ask.ts'
import {
  a,
  b,
  begyndt,
  c,
  dag,
  kilder,
  løn,
  spor,
  stilling,
  sygdom,
  tekst,
  udsigt,
} from './rules.test-support.ts'
import { hvis } from './words/conditional.ts'
import { den } from './words/date.ts'
import { tal } from './words/number.ts'
import { betingelse, efterDato } from './words/provisions.ts'
import { alle, altid, type Sandt, énAf } from './words/truth.ts'

const asked = (goals: readonly Sandt[], fakta = {}, canAsk = (_: unknown) => true) =>
  questions(
    goals.map((goal) => spor(goal, fakta)),
    canAsk,
  ).map((q) => q.faktum.navn)

describe('the questions worth asking', () => {
  test('the fact that most hangs on comes first', () => {
    expect(asked([alle(énAf(a, b), c)])).toEqual(['c', 'a', 'b'])
    expect(asked([alle(a, b), alle(b, c)])).toEqual(['b', 'a', 'c'])
  })
  test('none whose answer is known, or under an answer that is settled', () => {
    expect(asked([alle(a, énAf(altid, b), c)], { c: true })).toEqual(['a'])
    expect(asked([alle(a, b)], { a: false })).toEqual([])
    expect(asked([udsigt])).toEqual([])
  })
  test('a choice is asked about before what hangs on it', () => {
    const choice = alle(a, b, begyndt.før(den('2026-01-01')))
    expect(asked([hvis(choice, c, stilling.er('ansat'))])).toEqual(['a', 'b', 'begyndt', 'c', 'stilling'])
    expect(asked([hvis(altid, a, b)])).toEqual(['a'])
  })
  test('what both sides of a choice need matters, whatever is chosen', () => {
    const choice = hvis(a, alle(b, c), énAf(c, stilling.er('ansat')))
    const sure = (fakta = {}) =>
      questions([spor(choice, fakta)]).flatMap((q) => (q.sikker ? [q.faktum.navn] : []))
    expect(sure()).toEqual(['a', 'c'])
    expect(sure({ a: true })).toEqual(['b', 'c'])
  })
  test('what may turn out not to matter comes last, however much hangs on it', () => {
    const wide = alle(
      a,
      b,
      begyndt.før(den('2026-01-01')),
      stilling.er('ansat'),
      løn.mindst(tal('kr/uge', 1)),
    )
    expect(asked([hvis(wide, c, altid)]).at(-1)).toBe('c')
  })
  test('a provision asks when it arises, then for the day that picks the version, then what that version needs', () => {
    const p = betingelse('P.1', {
      titel: tekst('p'),
      vælgesEfter: efterDato(begyndt, tekst('begyndt')),
      relevantNår: a,
      versioner: [
        { ...kilder, fra: '2000-01-01', til: '2009-12-31', er: b },
        { ...kilder, fra: '2010-01-01', er: c },
      ],
    })
    expect(asked([p])).toEqual(['a'])
    expect(asked([p], { a: true })).toEqual(['begyndt'])
    expect(asked([p], { a: true, begyndt: dag('2005-01-01') })).toEqual(['b'])
    expect(asked([p], { a: true, begyndt: dag('2015-01-01') })).toEqual(['c'])
  })
  test('a question about health or money costs more than another that weighs as much', () => {
    const sick = sygdom.antal().mindst(tal('antal', 1))
    const paid = løn.mindst(tal('kr/uge', 1))
    expect(asked([alle(sick, paid, a)])).toEqual(['a', 'løn', 'sygdom'])
  })
  test('only what may be asked of the one who is asked', () => {
    expect(asked([alle(a, b)], {}, (f) => f !== a.faktum)).toEqual(['b'])
  })
  test('alike in weight, the order of the law decides', () => {
    expect(asked([alle(c, a, b, begyndt.før(den('2026-01-01')))])).toEqual(['c', 'a', 'b', 'begyndt'])
  })
})
