import { describe, expect, test } from 'vitest'
import { RuleError } from '../errors.ts'
import { a, b, c, dag, dagen, hjemmel, kilder, spor, svar, tekst, udsigt } from '../rules.test-support.ts'
import { den } from '../words/date.ts'
import { dage, type Tal } from '../words/number.ts'
import { beregning, betingelse, efterDato } from '../words/provisions.ts'
import { altid, type Sandt } from '../words/truth.ts'

const vælgesEfter = efterDato(den('2026-01-01'), tekst('dagen'))
const undtagelse = (navn: string, når: Sandt, så: Tal<'dage'>) => ({
  navn: tekst(navn),
  hjemmel: hjemmel(navn),
  når,
  så,
})
const med = (...undtagelser: readonly ReturnType<typeof undtagelse>[]) =>
  beregning('P.1', 'dage', {
    titel: tekst('p'),
    vælgesEfter,
    versioner: [{ ...kilder, fra: '2000-01-01', er: dage(30), undtagelser }],
  })
const ukendt = beregning('P.2', 'dage', {
  titel: tekst('ulæst'),
  vælgesEfter,
  versioner: [{ ...kilder, sikkerhed: 'ukendt', fra: '2000-01-01', ukendt: tekst('ikke læst') }],
})

describe('one exception', () => {
  const p = med(undtagelse('A', a, dage(14)))
  test('answers instead of the main rule when it applies, and is named in the trace', () => {
    expect(svar(p, { a: true })).toBe('14')
    expect(svar(p, { a: false })).toBe('30')
    expect(spor(p, { a: true }).valgt?.undtagelse?.hjemmel.paragraf).toBe('A')
    expect(spor(p, { a: false }).valgt?.undtagelse).toBeUndefined()
  })
  test('leaves the answer open while it may apply, unless it says the same', () => {
    expect(svar(p)).toBe('mangler a')
    expect(svar(med(undtagelse('A', a, dage(30))))).toBe('30')
  })
  test('a hole behind an exception that may not apply is not the first thing to settle', () => {
    const withHole = med(undtagelse('A', a, ukendt))
    expect(svar(withHole)).toBe('mangler a')
    expect(svar(withHole, { a: true })).toBe('hul ukendt P.2')
    expect(svar(withHole, { a: false })).toBe('30')
  })
  test('a hole that no choice leads past is', () => {
    const only = beregning('P.3', 'dage', {
      titel: tekst('p'),
      vælgesEfter,
      versioner: [
        { ...kilder, fra: '2000-01-01', er: ukendt, undtagelser: [undtagelse('A', a, ukendt.plus(dage(1)))] },
      ],
    })
    expect(svar(only)).toBe('mangler a; hul ukendt P.2')
  })
})

describe('an exception that goes before those after it', () => {
  const forud = { ...undtagelse('A', a, dage(14)), gårForud: true } as const
  const p = med(forud, undtagelse('B', b, dage(7)))
  test('answers where both apply, whatever is known of the other', () => {
    expect(svar(p, { a: true, b: true })).toBe('14')
    expect(svar(p, { a: true })).toBe('14')
    expect(svar(p, { a: false, b: true })).toBe('7')
    expect(svar(p, { a: false, b: false })).toBe('30')
  })
  test('must be settled before the other can answer', () => {
    expect(svar(p, { b: true })).toBe('mangler a')
    expect(spor(p, { a: true, b: true }).valgt?.undtagelse?.navn.da).toBe('A')
  })
})

describe('several exceptions', () => {
  test('the one that applies answers', () => {
    const p = med(undtagelse('A', a, dage(14)), undtagelse('B', b, dage(7)))
    expect(svar(p, { a: false, b: true })).toBe('7')
    expect(svar(p, { a: false, b: false })).toBe('30')
    expect(svar(p, { a: false })).toBe('mangler b')
  })
  test('one that applies does not settle it while another may apply and differs', () => {
    const p = med(undtagelse('A', a, dage(14)), undtagelse('B', udsigt, dage(7)))
    expect(svar(p, { a: true })).toBe('skøn udsigt')
    expect(svar(p, { a: true }, { udsigt: false })).toBe('14')
    expect(svar(med(undtagelse('A', a, dage(14)), undtagelse('B', b, dage(14))), { a: true })).toBe('14')
  })
  test('two that apply and say the same are one answer', () => {
    const p = med(undtagelse('A', a, dage(14)), undtagelse('B', b, dage(14)))
    expect(svar(p, { a: true, b: true })).toBe('14')
  })
  test('two that apply and differ are refused by name, wherever they stand in the list', () => {
    const p = med(undtagelse('A', a, dage(14)), undtagelse('B', b, dage(14)), undtagelse('C', c, dage(7)))
    const fakta = { a: true, b: true, c: true }
    expect(() => svar(p, fakta)).toThrow(RuleError)
    expect(() => svar(p, fakta)).toThrow(
      expect.objectContaining({
        code: 'exceptionsCollide',
        hvor: 'P.1',
        tekst: { da: expect.stringMatching(/»A«.*»C«/), en: expect.stringMatching(/“A \(en\)”.*“C \(en\)”/) },
      }),
    )
  })
  test('an answer still open under one of two that apply is asked for, not refused', () => {
    const days = dagen.dageTil(den('2026-01-15'))
    const p = med(undtagelse('A', a, dage(14)), undtagelse('B', altid, days))
    expect(svar(p, { a: true })).toBe('mangler dagen')
    expect(svar(p, { a: true, dagen: dag('2026-01-01') })).toBe('14')
    expect(() => svar(p, { a: true, dagen: dag('2026-01-02') })).toThrow('apply')
  })
})

describe('transitions', () => {
  const overgang = (navn: string, når: Sandt, er: Sandt) => ({
    ...kilder,
    navn: tekst(navn),
    hjemmel: hjemmel(navn),
    sikkerhed: 'sekundær' as const,
    når,
    er,
  })
  const med = (...overgange: readonly ReturnType<typeof overgang>[]) =>
    betingelse('P.4', {
      titel: tekst('p'),
      vælgesEfter: efterDato(dagen, tekst('dagen')),
      overgange,
      versioner: [{ ...kilder, fra: '2020-01-01', er: c }],
    })
  test('the first that holds answers, before any version is picked', () => {
    const p = med(overgang('X', a, altid), overgang('Y', b, c))
    expect(svar(p, { a: true })).toBe('ja')
    expect(svar(p, { a: false, b: true, c: false })).toBe('nej')
    expect(spor(p, { a: true }).valgt).toMatchObject({ overgang: { hjemmel: { paragraf: 'X' } } })
    expect(svar(p, { a: false, b: false, dagen: dag('2019-12-31') })).toBe('hul ingen version P.4')
    expect(svar(p, { a: false, b: false, dagen: dag('2020-01-01'), c: true })).toBe('ja')
  })
  test('one that may hold is settled first; those after one that holds are not asked about', () => {
    const p = med(overgang('X', a, altid), overgang('Y', b, c))
    expect(svar(p)).toBe('mangler a, b')
    expect(svar(p, { b: true })).toBe('mangler a')
    expect(svar(med(overgang('X', altid, altid), overgang('Y', b, c)))).toBe('ja')
  })
})
