import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseJson } from './parse-json.ts'

test('læser, hvad JSON.parse læser', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(undefined, 2, '\t\r\n'), (text, blank) => {
      const spaced = JSON.stringify(JSON.parse(text), null, blank)
      const plain = spaced.includes('"__proto__"') ? '{}' : spaced
      expect(parseJson(plain)).toEqual({ ok: true, værdi: JSON.parse(plain) })
    }),
  )
})

test('siger nej til det samme som JSON.parse, og til ét navn to gange', () => {
  fc.assert(
    fc.property(
      fc.json(),
      fc.nat(),
      fc.constantFrom('', ',', '}', '"', '0', '\u0001', 'e'),
      (text, at, sign) => {
        const place = at % (text.length + 1)
        const broken = text.slice(0, place) + sign + text.slice(place + 1)
        const read = parseJson(broken)
        const repeats = !read.ok && read.fejl[0]?.slags === 'gentagetFelt'
        expect(read.ok || repeats).toBe(accepted(broken))
      },
    ),
  )
})

function accepted(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

test.each([
  ['{"a": 1,\n  "b": }', 'linje 2, kolonne 8', 'line 2, column 8'],
  ['{"a": 1,}', 'linje 1, kolonne 9', 'line 1, column 9'],
  ['[1, 2', 'linje 1, kolonne 6', 'line 1, column 6'],
  ['', 'linje 1, kolonne 1', 'line 1, column 1'],
  ["{'a': 1}", 'linje 1, kolonne 2', 'line 1, column 2'],
  ['{"a": 1} x', 'linje 1, kolonne 10', 'line 1, column 10'],
  ['\n\n<html>', 'linje 3, kolonne 1', 'line 3, column 1'],
])('siger, hvor %j holder op med at være JSON', (text, da, en) => {
  const read = parseJson(text)
  if (read.ok) throw new Error('was read')
  expect(read.fejl).toHaveLength(1)
  expect(read.fejl[0]).toMatchObject({ slags: 'ikkeJson', pointer: '' })
  expect(read.fejl[0]?.tekst.da).toContain(da)
  expect(read.fejl[0]?.tekst.en).toContain(en)
})

test('et navn, der står to gange, afvises med sit sted', () => {
  const read = parseJson('{"a": [{"b/c": 1, "b/c": 2}]}')
  expect(read).toMatchObject({ ok: false, fejl: [{ slags: 'gentagetFelt', pointer: '/a/0/b~1c' }] })
})

test('en fil i tusind lag afvises uden at vælte', () => {
  expect(parseJson('['.repeat(100_000))).toMatchObject({ ok: false, fejl: [{ slags: 'ikkeJson' }] })
})

test('et byte order mark først i filen gør ingen forskel', () => {
  expect(parseJson('\ufeff{"a": 1}')).toEqual({ ok: true, værdi: { a: 1 } })
})

test.each(['x', '\\n', '\\u00e6'])('en tekst på ti millioner tegn af %j læses uden at vælte', (sign) => {
  const source = `"${sign.repeat(10_000_000 / sign.length)}"`
  expect(parseJson(source)).toEqual({ ok: true, værdi: JSON.parse(source) })
  expect(parseJson(source.slice(0, -1))).toMatchObject({ ok: false, fejl: [{ slags: 'ikkeJson' }] })
})
