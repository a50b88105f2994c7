import { describe, expect, test } from 'vitest'
import {
  a,
  b,
  begyndt,
  c,
  dag,
  dagen,
  type Fakta,
  løn,
  stilling,
  svar,
  udsigt,
} from '../rules.test-support.ts'
import { hvis } from '../words/conditional.ts'
import { aldrig, den } from '../words/date.ts'
import { afrundTil, dage, tal } from '../words/number.ts'
import { aldrigOpfyldt, alle, altid, ikke, énAf } from '../words/truth.ts'

/** A condition that does not arise: a share of nothing. */
const irrelevant = tal('kr', '1')
  .delt(tal('kr', '0'), 'antal', afrundTil('ned', 'antal', '1'))
  .mindst(tal('antal', 1))

const WORD = { ja: altid, nej: aldrigOpfyldt, irr: irrelevant, a, b } as const
type Word = keyof typeof WORD

describe('ikke relevant', () => {
  test('the word used for it in these tables is', () => {
    expect(svar(irrelevant)).toBe('ikke relevant')
  })
})

describe('lists of requirements', () => {
  const rows: readonly (readonly [Word, Word, alle: string, énAf: string])[] = [
    ['ja', 'ja', 'ja', 'ja'],
    ['ja', 'nej', 'nej', 'ja'],
    ['nej', 'ja', 'nej', 'ja'],
    ['nej', 'nej', 'nej', 'nej'],
    ['a', 'ja', 'mangler a', 'ja'],
    ['a', 'nej', 'nej', 'mangler a'],
    ['nej', 'a', 'nej', 'mangler a'],
    ['ja', 'a', 'mangler a', 'ja'],
    ['a', 'b', 'mangler a, b', 'mangler a, b'],
    ['a', 'a', 'mangler a', 'mangler a'],
    ['irr', 'ja', 'ja', 'ja'],
    ['irr', 'nej', 'nej', 'nej'],
    ['irr', 'a', 'mangler a', 'mangler a'],
    ['irr', 'irr', 'ikke relevant', 'ikke relevant'],
  ]
  test.each(rows)('%s, %s: all %s, one %s', (x, y, all, one) => {
    expect(svar(alle(WORD[x], WORD[y]))).toBe(all)
    expect(svar(énAf(WORD[x], WORD[y]))).toBe(one)
  })
  test('an empty list of all is met, and of any is not', () => {
    expect(svar(alle())).toBe('ja')
    expect(svar(énAf())).toBe('nej')
  })
  test('a fact under an answer that is settled is not listed', () => {
    expect(svar(alle(a, énAf(altid, b)))).toBe('mangler a')
    expect(svar(énAf(alle(a, udsigt), alle(b, aldrigOpfyldt)))).toBe('mangler a; skøn udsigt')
  })
})

test.each([
  ['ja', 'nej'],
  ['nej', 'ja'],
  ['irr', 'ikke relevant'],
  ['a', 'mangler a'],
] as const)('ikke %s: %s', (of, expected) => {
  expect(svar(ikke(WORD[of]))).toBe(expected)
})

describe('if', () => {
  const rows: readonly (readonly [Word, Word, Word, string])[] = [
    ['ja', 'ja', 'nej', 'ja'],
    ['nej', 'ja', 'nej', 'nej'],
    ['ja', 'ja', 'a', 'ja'],
    ['ja', 'a', 'ja', 'mangler a'],
    ['a', 'ja', 'nej', 'mangler a'],
    ['a', 'ja', 'ja', 'ja'],
    ['a', 'ja', 'b', 'mangler a, b'],
    ['a', 'irr', 'irr', 'ikke relevant'],
    ['irr', 'ja', 'nej', 'ikke relevant'],
    ['irr', 'ja', 'ja', 'ja'],
    ['irr', 'ja', 'b', 'mangler b'],
    ['irr', 'irr', 'b', 'ikke relevant'],
  ]
  test.each(rows)('%s then %s else %s: %s', (when, met, unmet, expected) => {
    expect(svar(hvis(WORD[when], WORD[met], WORD[unmet]))).toBe(expected)
  })
  test('numbers and days that are the same in both branches are settled', () => {
    expect(svar(hvis(a, tal('kr', '5'), tal('kr', '5.00')))).toBe('500')
    expect(svar(hvis(a, den('2026-01-31'), den('2026-01-15').udgangenAfMåneden()))).toBe('2026-01-31')
  })
})

describe('comparisons', () => {
  const grænse = tal('kr/uge', '100')
  test.each([
    ['9999', { mindst: 'nej', over: 'nej', højst: 'ja', under: 'ja', lig: 'nej' }],
    ['10000', { mindst: 'ja', over: 'nej', højst: 'ja', under: 'nej', lig: 'ja' }],
    ['10001', { mindst: 'ja', over: 'ja', højst: 'nej', under: 'nej', lig: 'nej' }],
  ] as const)('%s steps against 10000', (steps, expected) => {
    const fakta: Fakta = { loen: Number(steps) }
    for (const how of ['mindst', 'over', 'højst', 'under', 'lig'] as const) {
      expect(svar(løn[how](grænse), fakta)).toBe(expected[how])
    }
  })
  test('never comes after every day, and is the same day as never', () => {
    const fakta = { dagen: dag('2199-12-31') }
    expect(svar(dagen.før(aldrig), fakta)).toBe('ja')
    expect(svar(dagen.tidligst(aldrig), fakta)).toBe('nej')
    expect(svar(aldrig.sammeDagSom(aldrig))).toBe('ja')
  })
  test('a part that does not arise settles it, whatever the other turns out to be', () => {
    const none = begyndt.plus(dage(1).delt(dage(0), 'dage', afrundTil('ned', 'dage', '1')))
    expect(svar(none.før(dagen), { begyndt: dag('2026-01-01') })).toBe('ikke relevant')
    expect(svar(none.før(dagen), { dagen: dag('2026-01-01') })).toBe('ikke relevant')
  })
  test('one of several alternatives', () => {
    expect(svar(stilling.er('ansat', 'ledig'), { stilling: 'ledig' })).toBe('ja')
    expect(svar(stilling.er('ansat'), { stilling: 'ledig' })).toBe('nej')
    expect(svar(stilling.er('ansat'))).toBe('mangler stilling')
  })
})

test('an open answer names each fact and judgement once, in the order the law comes to them', () => {
  expect(svar(alle(b, a, alle(udsigt, b), c, udsigt))).toBe('mangler b, a, c; skøn udsigt')
})
