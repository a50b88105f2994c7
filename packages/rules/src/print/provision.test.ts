import { describe, expect, test } from 'vitest'
import { a, b, begyndt, c, dag, dagen, hjemmel, kilder, tekst, udsigt } from '../rules.test-support.ts'
import { tal, uger } from '../words/number.ts'
import { betingelse, efterDato } from '../words/provisions.ts'
import { satsDen } from '../words/rates.ts'
import { alle, krav, type Sandt } from '../words/truth.ts'
import { after, lines, med, whole } from './print.test-support.ts'

const all = lines(whole)

describe('what stands around the rule', () => {
  test('when the question arises, and what picks the version', () => {
    expect(all).toContain('Spørgsmålet opstår, når »Prøven«: ja.')
    const said = all.join(' ')
    expect(said).toContain('Udgaven vælges efter svaret selv: grænsen selv.')
    expect(said).toContain(
      'En udgave, der kan læses på flere måder, springes kun over, når alle læsninger peger ud over den.',
    )
  })

  test('what the newest version says stands first, with how sure that is where it was not read in the statute', () => {
    const head = (sikkerhed: 'kontrolleret' | 'ubekræftet') =>
      after(
        lines(med(a, { versioner: [{ ...kilder, fra: '2000-01-01', er: a, sikkerhed }] })),
        'Den nyeste udgave siger:',
        3,
      )
    expect(head('ubekræftet')[2]).toMatch(/^Ubekræftet\. Vi har ikke kunnet bekræfte/)
    expect(lines(med(a))).toContain('Den nyeste udgave siger: Sådan er det.')
  })

  test('what the answers mean is said beside them, and wherever the rule is named', () => {
    const other = med(a, { betyder: tekst('Ja betyder, at du må.') })
    expect(after(lines(other), 'Svaret er:', 3)).toEqual([
      'Svaret er:',
      'Ja eller nej.',
      'Ja betyder, at du må.',
    ])
    const rests = betingelse('P.4', {
      titel: tekst('Videre'),
      vælgesEfter: efterDato(dagen),
      versioner: [{ ...kilder, fra: '2000-01-01', er: alle(other, b) }],
    })
    expect(lines(rests)).toContain('– Prøven (P.1, PL § 1): Sådan er det. Ja betyder, at du må.')
  })

  test('a source that was not read is no source of what is said', () => {
    const kilde = { navn: 'loven fra 1892', ikkeLæst: true } as const
    const said = lines(
      med(a, { versioner: [{ ...kilder, fra: '2000-01-01', er: a, kilder: [...kilder.kilder, kilde] }] }),
    )
    expect(after(said, 'Kilder:', 4)).toEqual(['Kilder:', '– prøve', 'Ikke læst:', '– loven fra 1892'])
  })

  test('the key says only what is needed, and stands first', () => {
    const key = (er: Sandt) => {
      const said = lines(med(er))
      return said.slice(
        said.indexOf('Sådan skal ordene læses') + 2,
        said.indexOf('Hvad afgør, hvilken udgave der gælder'),
      )
    }
    const always = '– En oplysning, der mangler, gættes aldrig. Kan den ændre svaret, er svaret åbent.'
    expect(key(alle(a, b))).toEqual([always])
    expect(key(begyndt.plus(uger(2)).før(dagen))).toEqual([
      '– »Tidligst« og »senest« tæller dagen selv med. »Før« og »efter« gør ikke.',
      '– En uge er syv dage: 1 uge efter en mandag er den næste mandag.',
      always,
    ])
    const asked = med(b, { relevantNår: c })
    expect(key(alle(a, asked))).toContain(
      '– Et krav på en liste, der ikke er relevant i sagen, tæller hverken for eller imod.',
    )
  })

  test('a judgement says where in the law it is left to a person', () => {
    const rule = alle(krav('stk. 2', tekst('Skønnet'), udsigt), a)
    const said = lines(
      med(rule, {
        versioner: [
          { ...kilder, fra: '2000-01-01', til: '2009-12-31', er: udsigt, hjemmel: hjemmel('5') },
          { ...kilder, fra: '2010-01-01', er: rule, hjemmel: hjemmel('7') },
        ],
      }),
    )
    expect(said).toContain('Skønnet står i prøveloven § 7, stk. 2, og prøveloven § 5.')
  })

  test('a rate lists the amounts of the use that is asked for', () => {
    const row = (id: string, fra: string, til: string, steps: number) => ({
      id,
      fra: dag(fra),
      til: dag(til),
      steps,
      sikkerhed: 'kontrolleret' as const,
      kilder: [],
      virkning: { lobende: { fra: dag(fra.replace('-01-01', '-03-01')), til: dag(til) } },
    })
    const dated = {
      nøgle: 'MAX',
      enhed: 'kr/uge' as const,
      navn: tekst('maksimum'),
      rækker: [row('1', '2020-01-01', '2020-12-31', 100), row('2', '2021-01-01', '2021-12-31', 200)],
    }
    const said = lines(med(satsDen(dated, dagen, 'lobende').over(tal('kr/uge', 1))))
    expect(said).toContain('MAX: et beløb i kr. om ugen, for lobende.')
    expect(said.filter((line) => line.startsWith('– Fra'))).toEqual([
      '– Fra 1. marts 2021 til og med 31. december 2021: 2 kr. om ugen (kontrolleret i lovteksten)',
      '– Fra 1. marts 2020 til og med 31. december 2020: 1 kr. om ugen (kontrolleret i lovteksten)',
    ])
  })

  test('what it reads and rests on stands at the end', () => {
    const end = all.slice(all.indexOf('Oplysninger, reglen læser'))
    for (const said of [
      'Begyndt:',
      'Dagen:',
      'Udsigt:',
      'Maksimum:',
      'MAX: et beløb i kr. om ugen.',
      '– Prøven (P.1, PL § 1): Sådan er det.',
    ])
      expect(end).toContain(said)
    expect(end).toContain('Skønnet foretages af sagsbehandleren, som skal skrive en begrundelse.')
  })

  test('English has the same lines', () => {
    expect(lines(whole, 'en')).toHaveLength(all.length)
  })
})
