import { describe, expect, test } from 'vitest'
import {
  a,
  b,
  begyndt,
  c,
  dagen,
  hjemmel,
  kilder,
  løn,
  stilling,
  sygdom,
  tekst,
  udsigt,
  ugetimer,
} from '../rules.test-support.ts'
import type { Sprog } from '../text.ts'
import { hvis } from '../words/conditional.ts'
import { aldrig, type Dato } from '../words/date.ts'
import { afrundTil, måneder, tal, timerOmUgen, uger } from '../words/number.ts'
import {
  beregning,
  betingelse,
  efterDato,
  efterSvaret,
  type NyBestemmelse,
  tidspunkt,
} from '../words/provisions.ts'
import { satsDen } from '../words/rates.ts'
import { alle, altid, ikke, krav, type Sandt, énAf } from '../words/truth.ts'
import { printProvision } from './provision.ts'
import { printedText } from './text.ts'

/** The lines of a printed provision, without what sets them off from one another. */
const lines = (word: { readonly bestemmelse: Parameters<typeof printProvision>[0] }, sprog: Sprog = 'da') =>
  printedText(printProvision(word.bestemmelse, sprog), Number.POSITIVE_INFINITY)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const med = (er: Sandt, mere: Partial<NyBestemmelse<Sandt>> = {}) =>
  betingelse('P.1', {
    titel: tekst('Prøven'),
    vælgesEfter: efterDato(dagen, tekst('prøvedagen')),
    versioner: [{ ...kilder, fra: '2000-01-01', er }],
    ...mere,
  })

const dato = (er: Dato) =>
  tidspunkt('P.2', {
    titel: tekst('Dagen'),
    vælgesEfter: efterDato(begyndt, tekst('begyndelsen')),
    versioner: [{ ...kilder, fra: '2000-01-01', er }],
  })

/** From the rule's own line to the next label. */
const ruleOf = (all: readonly string[]) => {
  const from = all.findIndex((line) => line.startsWith('Reglen:'))
  return all.slice(
    from,
    all.findIndex((line) => line.startsWith('Paragraf:')),
  )
}

describe('the rule in words', () => {
  test('lists are numbered points inside one another, with the numbers of the statute', () => {
    const rule = énAf(
      krav('1', tekst('Løn nok'), løn.mindst(tal('kr/uge', 100))),
      krav('stk. 2', tekst('Andet'), alle(a, ikke(alle(b, c)))),
    )
    expect(ruleOf(lines(med(rule)))).toEqual([
      'Reglen:',
      'Svaret er ja, når mindst én af disse er opfyldt:',
      '1  Nr. 1: Løn nok.',
      'Det er opfyldt, når løn er mindst 100 kr. om ugen.',
      '2  Stk. 2: Andet.',
      'Det er opfyldt, når alle disse er opfyldt:',
      '2.1  A: ja.',
      '2.2  Ikke alle disse er opfyldt:',
      '2.2.1  B: ja.',
      '2.2.2  C: ja.',
      'Ellers er svaret nej.',
    ])
  })

  test('a chain of choices is a list of which the first that fits holds', () => {
    const rule = hvis(alle(a, b), aldrig, hvis(stilling.er('ansat'), begyndt.plus(uger(3)), begyndt))
    expect(ruleOf(lines(dato(rule)))).toEqual([
      'Reglen:',
      'Svaret er det første af disse, der passer:',
      '1  Hvis alle disse er opfyldt:',
      '1.1  A: ja.',
      '1.2  B: ja.',
      'Så aldrig.',
      '2  Ellers, hvis stilling er Ansat, så 3 uger efter begyndt.',
      '3  Ellers begyndt.',
    ])
  })

  test('a long part that is used twice is named once and said once', () => {
    const syg = sygdom.hvor((s) => s.omfang.er('fuldt')).dage()
    const slut = syg.vedUdgangenAfKalendermåned(9, tal('dage', 110), begyndt)
    const all = ruleOf(lines(dato(hvis(slut.senest(dagen), slut, aldrig))))
    expect(all).toEqual([
      'Reglen:',
      'Svaret er det første af disse, der passer:',
      '1  Hvis dag A er senest dagen, så dag A.',
      '2  Ellers aldrig.',
      'Her betyder:',
      expect.stringMatching(/^Dag A: udgangen af den første kalendermåned, .*mere end 110 dage/),
    ])
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
      'Reglen: Svaret er (løn, dog højst 500 kr. om ugen) × tal A, afrundet til nærmeste 0,01 kr. om ugen.',
      'Her betyder:',
      'Tal A:',
      'det første af disse, der passer:',
      'A1  Hvis a: ja, så 37 timer om ugen.',
      'A2  Ellers, hvis b: ja, så ugetimer.',
      'A3  Ellers 20 timer om ugen.',
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

describe('what stands around the rule', () => {
  const other = med(altid)
  const sats = { nøgle: 'MAX', enhed: 'kr/uge', navn: tekst('maksimum'), rækker: [] } as const
  const rule = tidspunkt('P.9', {
    titel: tekst('Grænsen'),
    vælgesEfter: efterSvaret(tekst('grænsen selv')),
    relevantNår: other,
    overgange: [
      {
        ...kilder,
        navn: tekst('Loven skiftede.'),
        når: b,
        ukendt: tekst('Overgangen er ulæst.'),
        sikkerhed: 'ukendt',
      },
    ],
    versioner: [
      {
        ...kilder,
        fra: '2000-01-01',
        til: '2009-12-31',
        er: begyndt,
        sikkerhed: 'ubekræftet',
        undtagelser: [
          { navn: tekst('den ene'), hjemmel: hjemmel('7'), når: udsigt, så: aldrig },
          {
            navn: tekst('den anden'),
            hjemmel: hjemmel('8'),
            når: satsDen(sats, dagen).over(tal('kr/uge', 1)),
            så: dagen,
          },
        ],
      },
      {
        ...kilder,
        fra: '2012-01-01',
        note: tekst('Læs med omtanke.'),
        læsninger: [
          {
            navn: tekst('en uge er 5 dage'),
            grund: tekst('Sådan betales der.'),
            er: begyndt.plus(tal('dage', 5)),
          },
          {
            navn: tekst('en uge er 7 dage'),
            grund: tekst('Sådan tales der.'),
            er: begyndt.plus(tal('dage', 7)),
          },
        ],
      },
    ],
  })
  const all = lines(rule)

  test('when the question arises, and what picks the version', () => {
    expect(all).toContain('når »Prøven«: ja.')
    expect(all).toContain('grænsen selv.')
    expect(all).toContain(
      'En udgave, der kan læses på flere måder, springes kun over, når alle læsninger peger ud over den.',
    )
  })

  test('the days for which there is no version', () => {
    const gaps = all.filter((line) => line.includes('har vi ingen udgave'))
    expect(gaps.map((line) => line.split(' har ')[0])).toEqual([
      'Før 1. januar 2000',
      'Fra 1. januar 2010 til og med 31. december 2011',
    ])
  })

  test('a transition says when it fits, and what then holds', () => {
    const from = all.indexOf('Overgangsregel 1')
    expect(all.slice(from, from + 6)).toEqual([
      'Overgangsregel 1',
      '~'.repeat('Overgangsregel 1'.length),
      'Loven skiftede.',
      'Den passer: når b: ja.',
      'Det ved vi ikke:',
      'Overgangen er ulæst.',
    ])
  })

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

  test('readings with their grounds, the newest version first', () => {
    const titles = all.filter((line) => line.startsWith('Udgave ') && line.includes(': fra'))
    expect(titles).toEqual([
      'Udgave 2: fra 1. januar 2012 og stadig',
      'Udgave 1: fra 1. januar 2000 til og med 31. december 2009',
    ])
    const from = all.indexOf('1  En uge er 5 dage.')
    expect(all.slice(from, from + 3)).toEqual([
      '1  En uge er 5 dage.',
      'Grund: Sådan betales der.',
      'Svaret er 5 dage efter begyndt.',
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
      '– Prøven (P.1, PL § 1)',
    ])
      expect(end).toContain(said)
    expect(end).toContain('Skønnet foretages af sagsbehandleren, som skal skrive en begrundelse.')
  })

  test('English has the same lines', () => {
    expect(lines(rule, 'en')).toHaveLength(all.length)
  })
})
