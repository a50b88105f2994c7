import { describe, expect, test } from 'vitest'
import { a, b, begyndt, dagen, kilder, løn, sygdom, tekst, ugetimer } from '../rules.test-support.ts'
import { kaldet } from '../words/called.ts'
import { hvis } from '../words/conditional.ts'
import { aldrig, type Dato, tidligsteAf } from '../words/date.ts'
import { afrundTil, måneder, tal, timerOmUgen, uger } from '../words/number.ts'
import { beregning, efterDato, tidspunkt } from '../words/provisions.ts'
import { alle, ikke } from '../words/truth.ts'
import { dato, lines, med, ruleOf } from './print.test-support.ts'

describe('what has a name', () => {
  test('a long part that is used twice is named once and said once', () => {
    const syg = sygdom.hvor((s) => s.omfang.er('fuldt')).dage()
    const slut = syg.vedUdgangenAfKalendermåned(9, tal('dage', 110), begyndt)
    const all = ruleOf(lines(dato(hvis(slut.senest(dagen), slut, aldrig))))
    expect(all).toEqual([
      'Her betyder:',
      expect.stringMatching(/^Dag A: udgangen af den første kalendermåned, .*mere end 110 dage/),
      'Reglen:',
      'Svaret er det første af disse, der passer (rækkefølgen afgør):',
      '1  Hvis dag A er senest dagen, så dag A.',
      '2  Ellers aldrig.',
    ])
  })

  test('a letter means the same in every version, and is explained in each that uses it', () => {
    const syg = sygdom.dage()
    const slut = (n: number) => syg.vedUdgangenAfKalendermåned(9, tal('dage', n), begyndt)
    const [kort, lang] = [slut(110), slut(220)]
    const two = (one: Dato, other: Dato) =>
      hvis(one.senest(dagen), one, hvis(other.senest(dagen), other, aldrig))
    const all = lines(
      tidspunkt('P.2', {
        titel: tekst('Dagen'),
        vælgesEfter: efterDato(begyndt),
        versioner: [
          { ...kilder, fra: '2000-01-01', til: '2009-12-31', er: two(kort, lang) },
          { ...kilder, fra: '2010-01-01', er: two(lang, kort) },
        ],
      }),
    )
    const meanings = all.flatMap(
      (line) => /^Dag ([AB]): .*mere end (\d+) dage/.exec(line)?.slice(1, 3).join(' ') ?? [],
    )
    expect(meanings).toEqual(['A 220', 'B 110', 'B 110', 'A 220'])
  })

  test('what the author calls an intermediate result is what it is called, also said only once', () => {
    const frist = kaldet(tekst('fristen'), begyndt.plus(uger(2)))
    const klar = kaldet(tekst('alt er klar'), alle(a, ikke(b)))
    expect(ruleOf(lines(dato(hvis(klar, frist, tidligsteAf(frist, dagen)))))).toEqual([
      'Her betyder:',
      'Alt er klar (A):',
      'ja, når alle disse er opfyldt:',
      'A1  A: ja.',
      'A2  B: nej.',
      'Fristen: 2 uger efter begyndt.',
      'Reglen:',
      'Svaret er det første af disse, der passer (rækkefølgen afgør):',
      '1  Hvis alt er klar: ja, så fristen.',
      '2  Ellers den tidligste af fristen og dagen.',
    ])
    expect(ruleOf(lines(med(ikke(klar)))).at(-2)).toBe('Svaret er ja, når alt er klar: nej.')
  })

  test('a choice inside a sum is named, and laid out like any other', () => {
    const timer = hvis(a, timerOmUgen(37), hvis(b, ugetimer, timerOmUgen(20)))
    const er = løn
      .dogHøjst(tal('kr/uge', 500))
      .gange(timer, 'kr/uge', afrundTil('nærmeste', 'kr/uge', '0.01'))
    const ny = beregning('P.3', 'kr/uge', {
      titel: tekst('Beløbet'),
      vælgesEfter: efterDato(dagen, tekst('dagen')),
      versioner: [{ ...kilder, fra: '2000-01-01', er }],
    })
    expect(ruleOf(lines(ny))).toEqual([
      'Her betyder:',
      'Tal A:',
      'det første af disse, der passer (rækkefølgen afgør):',
      'A1  Hvis a: ja, så 37 timer om ugen.',
      'A2  Ellers, hvis b: ja, så ugetimer.',
      'A3  Ellers 20 timer om ugen.',
      'Reglen: Svaret er (løn, dog højst 500 kr. om ugen) × tal A, afrundet til nærmeste 0,01 kr. om ugen.',
    ])
  })

  test('what is bound in a list is never named outside it', () => {
    const lang = sygdom.hvor((s) =>
      alle(s.fra.plus(måneder(3)).efter(dagen), s.fra.plus(måneder(3)).før(begyndt)),
    )
    const all = lines(dato(lang.dage().førsteDagIForløbet(dagen))).join('\n')
    expect(all).toContain(
      '(hvor 3 måneder efter »fra« er efter dagen og 3 måneder efter »fra« er før begyndt)',
    )
  })
})
