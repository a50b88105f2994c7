import { parseDay } from '@sagsvej/calendar'
import { describe, expect, test } from 'vitest'
import { fravær, fuldmagt, førsteMøde, stilling, testlov, ugetimer } from '../testlov.test-support.ts'
import { readFelt } from './formular.ts'

describe('tal, som folk skriver dem', () => {
  test.each([
    ['33,5', 33.5],
    ['33.5', 33.5],
    [' 37 ', 37],
    ['0,25', 0.25],
  ])('%j', (typed, json) => {
    expect(readFelt(ugetimer.faktum, typed, testlov)).toMatchObject({
      ok: true,
      værdi: { json, værdi: json * 100 },
    })
  })
  test.each([
    ['1.500', 'udenForGrænse'],
    ['1 500,25', 'udenForGrænse'],
    ['1,500', 'tvetydigtTal'],
    ['1,2,3', 'forkertType'],
    ['mange', 'forkertType'],
    ['', 'forkertType'],
    ['12,345', 'tvetydigtTal'],
    ['0,333', 'forFintTal'],
  ])('%j afvises', (typed, slags) => {
    expect(readFelt(ugetimer.faktum, typed, testlov)).toMatchObject({
      ok: false,
      fejl: [{ slags, pointer: '' }],
    })
  })
})

describe('datoer, som folk skriver dem', () => {
  test.each(['2026-07-01', '1.7.2026', '01-07-2026', '1/7/2026'])('%s', (typed) => {
    expect(readFelt(førsteMøde.faktum, typed, testlov)).toEqual({
      ok: true,
      værdi: { json: '2026-07-01', værdi: parseDay('2026-07-01') },
    })
  })
  test.each([
    ['31.2.2026', 'umuligDato'],
    ['1-7-26', 'umuligDato'],
    ['1.7-2026', 'umuligDato'],
    ['02-07-2006', 'førLoven'],
  ])('%s afvises', (typed, slags) => {
    expect(readFelt(førsteMøde.faktum, typed, testlov)).toMatchObject({ ok: false, fejl: [{ slags }] })
  })
})

test('ja, nej og valg', () => {
  expect(readFelt(fuldmagt.faktum, 'ja', testlov)).toMatchObject({ værdi: { json: true } })
  expect(readFelt(fuldmagt.faktum, 'nej', testlov)).toMatchObject({ værdi: { json: false } })
  expect(readFelt(fuldmagt.faktum, '', testlov)).toMatchObject({ fejl: [{ slags: 'forkertType' }] })
  expect(readFelt(stilling.faktum, 'ansat', testlov)).toMatchObject({ værdi: { json: 'ansat' } })
  expect(readFelt(stilling.faktum, 'chef', testlov)).toMatchObject({ fejl: [{ slags: 'ukendtValg' }] })
})

describe('perioder', () => {
  test('en tom slutdag er en periode, der løber; et tomt valgfrit felt er ikke udfyldt', () => {
    const rows = [{ fra: '2.3.2026', til: '', omfang: 'helt', timer: '' }]
    expect(readFelt(fravær.faktum, rows, testlov)).toEqual({
      ok: true,
      værdi: {
        json: [{ fra: '2026-03-02', til: null, omfang: 'helt' }],
        værdi: [{ fra: parseDay('2026-03-02'), omfang: 'helt' }],
      },
    })
  })
  test('hvert felt får sin egen besked, én og ikke to', () => {
    const read = readFelt(
      fravær.faktum,
      [
        { fra: 'i går', til: '', omfang: '', timer: 'fem' },
        { fra: '2026-03-09', til: '2026-03-02', omfang: 'helt', timer: '' },
      ],
      testlov,
    )
    expect(!read.ok && read.fejl.map((f) => `${f.slags} ${f.pointer}`)).toEqual([
      'umuligDato /0/fra',
      'forkertType /0/timer',
      'manglerFelt /0/omfang',
      'slutFørStart /1/til',
    ])
  })
})
