import { expect, test } from 'vitest'
import { evaluate, kontekst } from '../evaluate/evaluate.ts'
import { IKKE_RELEVANT, JA, NEJ, type Udfald, åbenFor } from '../outcome.ts'
import { anything } from '../possible.ts'
import { kilder, sag, tekst } from '../rules.test-support.ts'
import { hvis } from '../words/conditional.ts'
import { den } from '../words/date.ts'
import { betingelse, efterDato } from '../words/provisions.ts'
import { aldrigOpfyldt, alle, altid, type Sandt, énAf } from '../words/truth.ts'
import { decides } from './decides.ts'

/** A condition of each outcome. */
const NOT_ARISING = betingelse('P.1', {
  titel: tekst('P'),
  vælgesEfter: efterDato(den('2020-01-01'), tekst('dagen')),
  relevantNår: hvis(altid, aldrigOpfyldt, altid),
  versioner: [{ ...kilder, fra: '2000-01-01', er: altid }],
})
const WORDS: readonly (readonly [Udfald, Sandt])[] = [
  [JA, altid],
  [NEJ, aldrigOpfyldt],
  [IKKE_RELEVANT, NOT_ARISING],
]
const art = (word: Sandt): string => evaluate(word.led, kontekst(sag({}))).udfald.art
const cases = WORDS.flatMap((own) => WORDS.flatMap((b) => WORDS.map((c) => [own, b, c] as const)))

test.each([
  ['all', alle],
  ['any', énAf],
] as const)(
  'a requirement decides a list of %s just where it would come out otherwise without it',
  (op, list) => {
    for (const [[own, a], [one, b], [other, c]] of cases) {
      const said = decides(op)([own, one, other])
      expect(said, `${own.art} ${one.art} ${other.art}`).toBe(art(list(a, b, c)) !== art(list(b, c)))
    }
  },
)
test('while something is open it is told only where it makes no difference', () => {
  const open = åbenFor(anything('sandt', true), {})
  expect(decides('all')([NEJ, open])).toBeUndefined()
  expect(decides('all')([open, JA])).toBeUndefined()
  expect(decides('all')([NEJ, JA])).toBe(true)
  expect(decides('all')([open, NEJ])).toBe(false)
  expect(decides('any')([open, JA])).toBe(false)
})
