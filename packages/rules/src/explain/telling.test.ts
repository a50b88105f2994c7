import { parseDay } from '@sagsvej/calendar'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluate, kontekst } from '../evaluate/evaluate.ts'
import type { Faktum } from '../fact.ts'
import { possibleOf } from '../outcome.ts'
import type { Possible, PossibleTruth } from '../possible.ts'
import { partlyKnown } from '../random/facts.test-support.ts'
import { randomGoal } from '../random/law.test-support.ts'
import { a, b, begyndt, dag, dagen, kilder, løn, spor, sygdom, tekst } from '../rules.test-support.ts'
import type { Spor } from '../trace.ts'
import { kindOf } from '../tree-kind.ts'
import { hvis } from '../words/conditional.ts'
import { den } from '../words/date.ts'
import { afrundTil, dage, tal, uger } from '../words/number.ts'
import { beregning, betingelse, efterDato } from '../words/provisions.ts'
import { alle, énAf } from '../words/truth.ts'
import { ifExact, knowing } from './explain.test-support.ts'
import { sureOf } from './telling.ts'

const timer = (navn: string) => ({ ...kilder, siger: tekst(navn) })
const uge = (er: ReturnType<typeof dage>) =>
  beregning('P.1', 'dage', {
    titel: tekst('P.1'),
    vælgesEfter: efterDato(hvis(a, den('2013-06-01'), den('2014-06-01')), tekst('dagen')),
    versioner: [
      { ...timer('før'), fra: '2000-01-01', til: '2013-12-31', er: dage(14) },
      { ...timer('nu'), fra: '2014-01-01', er },
    ],
  })

describe('what is sure of an open answer', () => {
  test('a cap says something, what a form lets one write does not', () => {
    expect(sureOf(spor(løn))).toBeUndefined()
    expect(sureOf(spor(løn.dogHøjst(tal('kr/uge', 4865))))).toEqual({ kind: 'tal', high: 486_500, ir: false })
    expect(sureOf(spor(løn.dogMindst(tal('kr/uge', 3000)).dogHøjst(tal('kr/uge', 4865))))).toEqual({
      kind: 'tal',
      low: 300_000,
      high: 486_500,
      ir: false,
    })
  })
  test('nor does what is reckoned from it, or from where the calendar begins', () => {
    const tiPct = løn.brøkdel(1, 10, afrundTil('ned', 'kr/uge', '1'))
    expect(sureOf(spor(tiPct))).toBeUndefined()
    expect(sureOf(spor(dagen.plus(uger(4))))).toBeUndefined()
    expect(sureOf(spor(tal('kr/uge', 500).minus(løn)))).toMatchObject({ high: 50_000 })
  })
  test('days not told of can only be fewer than those told of', () => {
    const over = sygdom
      .dage()
      .uden(sygdom.hvor((p) => p.fra.efter(dagen)).dage())
      .vedUdgangenAfKalendermåned(3, dage(10), den('2026-01-01'))
    const periods = { sygdom: [{ fra: dag('2026-01-05'), omfang: 'fuldt' }] }
    expect(sureOf(spor(over, periods))).toEqual({ kind: 'dato', low: dag('2026-01-31'), ir: false })
    expect(sureOf(spor(over, { dagen: dag('2026-01-01') }))).toBeUndefined()
  })
  test('of the versions that may govern, the least and the most', () => {
    expect(sureOf(spor(uge(dage(30))))).toEqual({ kind: 'tal', low: 14, high: 30, ir: false })
  })
  test('a truth that can no longer come out', () => {
    const p = betingelse('P.2', {
      titel: tekst('P.2'),
      vælgesEfter: efterDato(begyndt, tekst('begyndt')),
      relevantNår: a,
      versioner: [{ ...kilder, fra: '2000-01-01', er: b }],
    })
    expect(sureOf(spor(p, { begyndt: dag('2020-01-01'), b: true }))).toEqual({ kind: 'sandt', ikke: 'nej' })
    expect(sureOf(spor(alle(a, b), { b: true }))).toBeUndefined()
  })
  test('that it never comes', () => {
    const p = hvis(énAf(a, b), den('2026-01-01'), dagen)
    expect(sureOf(spor(p))).toBeUndefined()
    expect(sureOf(spor(p, { a: true }))).toBeUndefined()
  })
  test('of a settled answer there is nothing more to say', () => {
    expect(sureOf(spor(dage(3)))).toBeUndefined()
  })
})

/** What could be written on a form that lets one write far more, and of days far less. */
function elsewhere({ type }: Faktum): Possible | undefined {
  if (type.art === 'tal') {
    return { kind: 'tal', low: type.min === 0 ? 0 : -1e7, high: 1e7, ir: false }
  }
  if (type.art === 'dato') {
    return { kind: 'dato', low: parseDay('1950-06-01'), high: parseDay('2150-06-01'), ir: false }
  }
  return undefined
}

/** What was looked at and what was open, each part once. */
function shapeOf(whole: Spor): string {
  const seen = new Set<readonly Spor[]>()
  const shape = ({ led, udfald, børn }: Spor): string => {
    const { ja, nej } = possibleOf(udfald, kindOf(led)) as Partial<PossibleTruth>
    const own = `${led.op} ${udfald.art} ${ja} ${nej}`
    if (seen.has(børn)) return own
    seen.add(børn)
    return `${own}(${børn.map(shape)})`
  }
  return shape(whole)
}

test('what is said would stand, however much more or less the form let one write', () => {
  let seen = 0
  fc.assert(
    fc.property(randomGoal({ sets: true }), partlyKnown, ({ led }, { known }) => {
      ifExact(() => {
        const before = evaluate(led, kontekst(knowing(known)))
        const sure = sureOf(before)
        if (!sure || sure.kind === 'sandt') return
        const wider = evaluate(led, kontekst({ ...knowing(known), inden: elsewhere }))
        // What nature allows may settle a part, or rule out a version, and with it what is looked at.
        if (shapeOf(wider) !== shapeOf(before)) return
        seen += 1
        const { low, high } = possibleOf(wider.udfald, sure.kind)
        if (sure.low !== undefined) expect(low).toBeGreaterThanOrEqual(sure.low)
        if (sure.high !== undefined) expect(high).toBeLessThanOrEqual(sure.high)
        if (sure.kind === 'dato' && sure.low !== undefined) expect(low).toBe(sure.low)
        if (sure.kind === 'dato' && sure.high !== undefined) expect(high).toBe(sure.high)
      })
    }),
    { numRuns: 1500 },
  )
  expect(seen).toBeGreaterThan(20)
})
