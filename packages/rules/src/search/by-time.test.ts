import { describe, expect, test } from 'vitest'
import { a, b, begyndt, c, dag, kilder, sag, sygdom, tekst } from '../rules.test-support.ts'
import type { Value } from '../value.ts'
import { aldrig, den } from '../words/date.ts'
import { dage, uger } from '../words/number.ts'
import { betingelse, efterDato } from '../words/provisions.ts'
import { aldrigOpfyldt, alle, altid, type Sandt, énAf } from '../words/truth.ts'
import { byTime } from './by-time.ts'
import { erSvaret } from './find-case.ts'

const TODAY = '2026-03-10'

const turns = (goal: Sandt, known: Record<string, Value> = {}) => {
  const found = byTime({
    goal: goal.led,
    ønsket: erSvaret('ja'),
    grundlag: sag({ begyndt: dag(TODAY), ...known }),
    dag: begyndt.faktum,
  })
  return found.art === 'turns' ? found.dag : found
}

describe('the day an answer turns by itself', () => {
  test('the first day a limit is passed', () => {
    expect(turns(begyndt.efter(den('2026-04-30')))).toBe(dag('2026-05-01'))
    expect(turns(begyndt.minus(uger(8)).tidligst(den('2026-03-01')))).toBe(dag('2026-04-26'))
    expect(turns(begyndt.udgangenAfMåneden().efter(den('2027-01-31')))).toBe(dag('2027-02-01'))
  })
  test('a single day between two that it is not', () => {
    expect(turns(begyndt.sammeDagSom(den('2031-12-24')))).toBe(dag('2031-12-24'))
    const goal = alle(begyndt.tidligst(den('2026-06-01')), begyndt.før(den('2026-06-02')))
    expect(turns(goal)).toBe(dag('2026-06-01'))
  })
  test('the day a new version of the law takes effect', () => {
    const p = betingelse('P.1', {
      titel: tekst('p'),
      vælgesEfter: efterDato(begyndt, tekst('dagen')),
      versioner: [
        { ...kilder, fra: '2000-01-01', til: '2026-06-30', er: aldrigOpfyldt },
        { ...kilder, fra: '2026-07-01', er: altid },
      ],
    })
    expect(turns(p)).toBe(dag('2026-07-01'))
  })
  test('what is counted while time goes', () => {
    const sick = sygdom.dage()
    const limit = sick.vedUdgangenAfKalendermåned(9, dage(154), sick.førsteDagIForløbet(begyndt))
    const open = [{ fra: dag('2026-01-05'), omfang: 'fuldt' }]
    expect(turns(begyndt.efter(limit), { sygdom: open })).toBe(dag('2026-07-01'))
    expect(turns(sick.antalDage(den('2026-01-01'), begyndt).mindst(dage(100)), { sygdom: open })).toBe(
      dag('2026-04-14'),
    )
  })
  test('never is proved', () => {
    expect(turns(begyndt.før(den('2026-03-01')))).toEqual({ art: 'never' })
    expect(turns(aldrigOpfyldt)).toEqual({ art: 'never' })
    expect(turns(begyndt.tidligst(aldrig))).toEqual({ art: 'never' })
    expect(turns(alle(a, begyndt.efter(den('2027-01-01'))), { a: false })).toEqual({ art: 'never' })
  })
  test('from a day on it may hang on something not known', () => {
    const goal = alle(begyndt.tidligst(den('2026-08-01')), énAf(b, c))
    expect(turns(goal)).toEqual({ art: 'unsure', åbenFra: dag('2026-08-01') })
    expect(turns(goal, { c: true })).toBe(dag('2026-08-01'))
  })
  test('a day not known is not looked forward from', () => {
    expect(
      byTime({ goal: altid.led, ønsket: erSvaret('ja'), grundlag: sag({}), dag: begyndt.faktum }),
    ).toEqual({ art: 'unsure' })
  })
})
