import { expect, test } from 'vitest'
import { type Hjemmel, hjemmelText } from './source.ts'

const lov = { kort: 'PL', navn: { da: 'prøveloven', en: 'the Test Act' } }

test.each<[Omit<Hjemmel, 'lov'>, string, string]>([
  [{ paragraf: '24' }, 'prøveloven § 24', 'the Test Act § 24'],
  [{ paragraf: '24 a', stk: '1' }, 'prøveloven § 24 a, stk. 1', 'the Test Act § 24 a, subs. 1'],
  [
    { paragraf: '27', stk: '1', nr: '2', litra: 'b', pkt: '3' },
    'prøveloven § 27, stk. 1, nr. 2, litra b, 3. pkt.',
    'the Test Act § 27, subs. 1, no. 2, letter b, sentence 3',
  ],
])('%j', (sted, da, en) => {
  expect(hjemmelText({ lov, ...sted }, 'da')).toBe(da)
  expect(hjemmelText({ lov, ...sted }, 'en')).toBe(en)
})

test('the short form uses the act’s short name', () => {
  expect(hjemmelText({ lov, paragraf: '24', stk: '1' }, 'da', 'short')).toBe('PL § 24, stk. 1')
})
