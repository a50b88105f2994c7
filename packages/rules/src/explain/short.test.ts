import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluate, kontekst } from '../evaluate/evaluate.ts'
import { partlyKnown } from '../random/facts.test-support.ts'
import { randomGoal } from '../random/law.test-support.ts'
import {
  a,
  b,
  begyndt,
  c,
  dag,
  dagen,
  hjemmel,
  kilder,
  løn,
  spor,
  tekst,
  udsigt,
} from '../rules.test-support.ts'
import { den } from '../words/date.ts'
import { dage, tal, uger } from '../words/number.ts'
import { beregning, betingelse, efterDato, tidspunkt } from '../words/provisions.ts'
import { alle, altid, ikke, krav, led, type Sandt, énAf } from '../words/truth.ts'
import { hasName, requirementName } from './circumstance.ts'
import { decidingIn } from './deciding.ts'
import { ifExact, knowing } from './explain.test-support.ts'
import { short, shortText } from './short.ts'

const on = { begyndt: dag('2026-01-01') }
const efter = efterDato(begyndt, tekst('begyndt'))
const lav = (id: string, er: Sandt, mere: object = {}) =>
  betingelse(id, {
    titel: tekst(id),
    vælgesEfter: efter,
    versioner: [{ ...kilder, hjemmel: hjemmel(id), fra: '2020-01-01', er, ...mere }],
  })
const kort = (word: { readonly led: Sandt['led'] }, fakta: object = {}) =>
  shortText(spor(word as Sandt, { ...on, ...fakta }), 'da')

describe('an answer in short', () => {
  const p = lav(
    'P.1',
    alle(krav('1', tekst('a er der'), a), krav('2', tekst('b er der'), b), led(tekst('c er der'), c)),
  )
  test('no: every requirement that fails, by number and words, and none that is met', () => {
    expect(kort(p, { a: false, b: true, c: false })).toBe(
      'Nej, efter prøveloven § P.1. Kravene »a er der« (nr. 1) og »c er der« er ikke opfyldt.',
    )
  })
  test('no, by one: also what in the case decided it, down through the rules it rests on', () => {
    const top = lav(
      'P.2',
      alle(led(tekst('lønnen er høj nok'), lav('P.3', løn.mindst(tal('kr/uge', 500)))), a),
    )
    expect(kort(top, { a: true, loen: 40_000 })).toBe(
      'Nej, efter prøveloven § P.2. Kravet »lønnen er høj nok« er ikke opfyldt. Løn: 400 kr. om ugen. Det er under 500 kr. om ugen.',
    )
  })
  test('yes: the one that was enough, or all that it took', () => {
    const q = lav('P.4', énAf(led(tekst('én'), a), led(tekst('to'), b)))
    expect(kort(q, { a: false, b: true })).toMatch(/Kravet »to« er opfyldt, og det er nok\./)
    expect(kort(p, { a: true, b: true, c: true })).toMatch(
      /»a er der« \(nr\. 1\), »b er der« \(nr\. 2\) og »c er der« er opfyldt/,
    )
  })
  test('what is denied is said as it is', () => {
    expect(kort(lav('P.5', ikke(led1(a))), { a: true })).toMatch(/Kravet »a er der« er opfyldt\./)
  })
  test('an exception, a transition, readings that agree', () => {
    const undtaget = lav('P.6', a, {
      undtagelser: [{ navn: tekst('dog'), hjemmel: hjemmel('dog'), når: b, så: altid }],
    })
    expect(kort(undtaget, { a: false, b: true })).toMatch(
      /^Ja, efter prøveloven § dog\. Undtagelsen »dog« gælder\./,
    )
    const læsninger = [a, a].map((er, i) => ({ navn: tekst(`l${i}`), grund: tekst('g'), er }))
    const læst = betingelse('P.7', {
      titel: tekst('p'),
      vælgesEfter: efter,
      versioner: [{ ...kilder, fra: '2020-01-01', læsninger }],
    })
    expect(kort(læst, { a: true })).toMatch(/kan læses på flere måder, og de giver det samme/)
    const overgang = { ...kilder, navn: tekst('Du var i gang'), når: a, er: altid }
    const moved = betingelse('P.8', {
      titel: tekst('p'),
      vælgesEfter: efter,
      overgange: [overgang],
      versioner: [{ ...kilder, fra: '2020-01-01', er: b }],
    })
    expect(kort(moved, { a: true })).toMatch(/En overgangsregel gælder: Du var i gang\./)
  })
  test('a number and a day: how they were come to, in one line', () => {
    const beløb = beregning('P.9', 'kr/uge', {
      titel: tekst('p'),
      vælgesEfter: efter,
      versioner: [
        { ...kilder, fra: '2020-01-01', er: løn.plus(tal('kr/uge', 100)).dogHøjst(tal('kr/uge', 1000)) },
      ],
    })
    expect(kort(beløb, { loen: 20_000 })).toBe(
      '300 kr. om ugen, efter prøveloven § 1. Det er 200 kr. om ugen + 100 kr. om ugen.',
    )
    const frist = tidspunkt('P.10', {
      titel: tekst('p'),
      vælgesEfter: efter,
      versioner: [{ ...kilder, fra: '2020-01-01', er: dagen.plus(uger(8)).minus(dage(1)) }],
    })
    expect(kort(frist, { dagen: dag('2026-01-05') })).toMatch(
      /Det er den sidste dag i de 8 uger, der begynder 5\. januar 2026 \(dagen\)\.$/,
    )
  })
  test('an open one: what it waits for, and what is sure all the same', () => {
    const beløb = beregning('P.11', 'kr/uge', {
      titel: tekst('p'),
      vælgesEfter: efter,
      versioner: [{ ...kilder, fra: '2020-01-01', er: løn.dogHøjst(tal('kr/uge', 1000)) }],
    })
    expect(kort(beløb)).toBe(
      'Det kan ikke afgøres endnu (prøveloven § 1). Vi mangler at vide dette: løn. Det bliver højst 1.000 kr. om ugen.',
    )
    expect(kort(lav('P.12', udsigt))).toMatch(/Det skal vurderes: »udsigt« \(sagsbehandleren\)\.$/)
  })
  test('one that does not arise: why', () => {
    const q = betingelse('P.13', {
      titel: tekst('p'),
      vælgesEfter: efterDato(den('2026-01-01'), tekst('dagen')),
      relevantNår: led1(a),
      versioner: [{ ...kilder, fra: '2020-01-01', er: b }],
    })
    expect(kort(q, { a: false })).toMatch(/^Spørgsmålet opstår ikke\. Kravet »a er der« er ikke opfyldt\./)
  })
})

const led1 = (word: Sandt): Sandt => alle(led(tekst('a er der'), word))

test('of any law: every requirement that decided stands in it, and both languages say as much', () => {
  fc.assert(
    fc.property(randomGoal({ sets: true }), partlyKnown, ({ led: goal }, { known }) => {
      ifExact(() => {
        const trace = evaluate(goal, kontekst(knowing(known)))
        const [da, en] = [short(trace, 'da'), short(trace, 'en')]
        expect(en.fordi).toHaveLength(da.fordi.length)
        expect(short(evaluate(goal, kontekst(knowing(known))), 'da')).toEqual(da)
        if (trace.udfald.art !== 'ja' && trace.udfald.art !== 'nej') return
        for (const one of decidingIn(trace).filter(hasName)) {
          expect(da.fordi.join(' ')).toContain(requirementName(one, 'da'))
        }
        if (goal.op !== 'all' && goal.op !== 'any') return
        for (const { tekst: words, led: part } of goal.krav) {
          const { udfald } = evaluate(part, kontekst(knowing(known)))
          const decides = udfald.art === trace.udfald.art
          if (words && decides) expect(da.fordi.join(' ')).toContain(`»${words.da}«`)
        }
      })
    }),
    { numRuns: 1000 },
  )
})
