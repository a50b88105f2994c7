import { describe, expect, test } from 'vitest'
import { a, b, c, hjemmel, kilder, tekst } from '../rules.test-support.ts'
import { altid, ikke } from '../words/truth.ts'
import { lines, med, whole } from './print.test-support.ts'

const all = lines(whole)

describe('exceptions', () => {
  test('each exception: its name and reference, when it fits, what then holds, and what if two do', () => {
    const from = all.indexOf('Undtagelser:')
    expect(all.slice(from + 3, from + 9)).toEqual([
      'U1  Den ene (prøveloven § 7)',
      'Den passer, når udsigt (et skøn): ja.',
      'Svaret er aldrig.',
      'U2  Den anden (prøveloven § 8)',
      'Den passer, når maksimum (satsen, der gælder dagen) er mere end 1 kr. om ugen.',
      'Svaret er dagen.',
    ])
    expect(all[from + 2]).toMatch(/^Ingen af undtagelserne går forud/)
  })

  test('an exception that goes first says so', () => {
    const ordered = med(a, {
      versioner: [
        {
          ...kilder,
          fra: '2000-01-01',
          er: a,
          undtagelser: [
            { navn: tekst('først'), gårForud: true, hjemmel: hjemmel('7'), når: b, så: altid },
            { navn: tekst('så'), hjemmel: hjemmel('8'), når: c, så: ikke(altid) },
          ],
        },
      ],
    })
    const said = lines(ordered)
    const from = said.indexOf('U1  Først (prøveloven § 7)')
    expect(said.slice(from, from + 7)).toEqual([
      'U1  Først (prøveloven § 7)',
      'Den passer, når b: ja.',
      'Svaret er ja.',
      'Den går forud for undtagelserne efter den: Passer den, ses der bort fra dem.',
      'U2  Så (prøveloven § 8)',
      'Den passer, når c: ja.',
      'Svaret er nej.',
    ])
  })

  test('one exception needs no word about two', () => {
    const one = med(a, {
      versioner: [
        {
          ...kilder,
          fra: '2000-01-01',
          er: a,
          undtagelser: [{ navn: tekst('x'), hjemmel: hjemmel('7'), når: b, så: altid }],
        },
      ],
    })
    expect(lines(one).join(' ')).not.toContain('Ingen af undtagelserne')
  })
})
