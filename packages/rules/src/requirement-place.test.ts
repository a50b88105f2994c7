import { expect, test } from 'vitest'
import { kravHjemmel, kravNr, stedOf } from './requirement-place.ts'
import { hjemmelText } from './source.ts'

const lov = { kort: 'PL', navn: { da: 'prøveloven', en: 'the Test Act' } }
const at = { lov, paragraf: '7', stk: '2', nr: '4' }

test.each([
  ['3', 'nr. 3', 'no. 3', '§ 7, stk. 2, nr. 3'],
  ['nr. 3', 'nr. 3', 'no. 3', '§ 7, stk. 2, nr. 3'],
  ['stk. 1', 'stk. 1', 'subs. 1', '§ 7, stk. 1'],
  ['stk. 1, nr. 2', 'stk. 1, nr. 2', 'subs. 1, no. 2', '§ 7, stk. 1, nr. 2'],
  ['2.-3. pkt.', '2.-3. pkt.', 'sentence 2.-3', '§ 7, stk. 2, nr. 4, 2.-3. pkt.'],
  ['litra b', 'litra b', 'letter b', '§ 7, stk. 2, nr. 4, litra b'],
  ['§ 21 a, stk. 1', '§ 21 a, stk. 1', '§ 21 a, subs. 1', '§ 21 a, stk. 1'],
])('%s', (nr, da, en, whole) => {
  expect([kravNr(nr, 'da'), kravNr(nr, 'en')]).toEqual([da, en])
  const hjemmel = kravHjemmel(at, nr)
  expect(hjemmel && hjemmelText(hjemmel, 'da', 'place')).toBe(whole)
})

test('a number in a range of subsections says of none of them', () => {
  expect(kravHjemmel({ lov, paragraf: '7', stk: '1-3' }, '2')).toBeUndefined()
  expect(kravHjemmel({ lov, paragraf: '7', stk: '1-3' }, 'stk. 2')).toEqual({ lov, paragraf: '7', stk: '2' })
})

test.each(['', 'tredje', 'stk 2', 'nr. to', '1. punktum'])('%j is no place', (nr) => {
  expect(stedOf(nr)).toBeUndefined()
})
