import { describe, expect, test } from 'vitest'
import {
  a,
  b,
  begyndt,
  c,
  dag,
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
import { versionKey } from './version-key.ts'

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

  test('a version known later says since when, and that it wins; a day it takes is no gap', () => {
    const backwards = med(a, {
      versioner: [
        { ...kilder, fra: '2000-01-01', til: '2009-12-31', er: a },
        { ...kilder, fra: '2010-01-01', er: b },
        {
          ...kilder,
          fra: '2009-01-01',
          kendt: { offentliggjort: '2011-05-01', indført: '2020-06-02' },
          er: c,
        },
      ],
    })
    const said = lines(backwards)
    const from = said.indexOf('Kendt siden:')
    expect(said.slice(from + 1, from + 3)).toEqual([
      'Offentliggjort 1. maj 2011.',
      'Skrevet eller rettet her 2. juni 2020.',
    ])
    expect(said.join(' ')).toContain('gælder den, der blev kendt senest')
    expect(said.filter((line) => line.includes('har vi ingen udgave'))).toHaveLength(1)
    expect(lines(med(a)).join(' ')).not.toContain('gælder den, der blev kendt senest')
    const keys = backwards.bestemmelse.versioner.map(versionKey)
    expect(keys).toEqual(['2000-01-01', '2010-01-01', '2009-01-01-2011-05-01-2020-06-02'])
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
