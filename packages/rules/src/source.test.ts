import { expect, test } from 'vitest'
import { type Hjemmel, hjemmelText, kildeJson, kildeText } from './source.ts'

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

test('the place alone leaves the act out', () => {
  expect(hjemmelText({ lov, paragraf: '24', stk: '1' }, 'da', 'place')).toBe('§ 24, stk. 1')
})

test('a source that was not read says so, and in JSON under an ASCII key', () => {
  const kilde = { navn: 'LBK 1/2006', ikkeLæst: true } as const
  expect([kildeText(kilde, 'da'), kildeText(kilde, 'en'), kildeText({ navn: 'x' }, 'da')]).toEqual([
    'LBK 1/2006 (ikke læst)',
    'LBK 1/2006 (not read)',
    'x',
  ])
  expect(kildeJson(kilde)).toEqual({ navn: 'LBK 1/2006', ikkeLaest: true })
  expect(kildeJson({ navn: 'x', url: 'https://x.dk' })).toEqual({ navn: 'x', url: 'https://x.dk' })
})
