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
import type { Sprog, Tekst } from '../text.ts'
import { kaldet } from '../words/called.ts'
import { hvis } from '../words/conditional.ts'
import { aldrig, type Dato, senesteAf, tidligsteAf } from '../words/date.ts'
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
import { alle, altid, ikke, krav, led, type Sandt, énAf } from '../words/truth.ts'
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

/** What the first version printed says, from its paragraph to how sure it is. */
const ruleOf = (all: readonly string[]) => {
  const from = all.findIndex((line) => line.startsWith('Paragraf:'))
  return all.slice(
    from + 1,
    all.findIndex((line, i) => i > from && line.startsWith('Hvor sikkert:')),
  )
}

/** From a line so many on. */
const after = (all: readonly string[], line: string, count: number) => {
  const from = all.indexOf(line)
  return all.slice(from, from + count)
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
      '1  § 1, nr. 1: Løn nok.',
      'Det er opfyldt, når løn er mindst 100 kr. om ugen.',
      '2  § 1, stk. 2: Andet.',
      'Det er opfyldt, når alle disse er opfyldt:',
      '2.1  A: ja.',
      '2.2  Mindst én af disse er opfyldt:',
      '2.2.1  B: nej.',
      '2.2.2  C: nej.',
      'Ellers er svaret nej.',
    ])
  })

  test('a number says of what, below the place of its list, and nothing where it would mislead', () => {
    const inner = krav('1', tekst('Inderst'), b)
    const rule = alle(
      krav('stk. 2', tekst('Yderst'), énAf(inner, c)),
      krav('§ 3, 1. pkt.', tekst('Andetsteds'), a),
    )
    const said = (at: Parameters<typeof hjemmel>[0], mere = {}) =>
      ruleOf(
        lines(
          med(rule, {
            versioner: [{ ...kilder, fra: '2000-01-01', er: rule, hjemmel: { ...hjemmel(at), ...mere } }],
          }),
        ),
      ).filter((line) => /^[12.]+ {2}/.test(line))
    expect(said('7', { stk: '1', nr: '4' })).toEqual([
      '1  § 7, stk. 2: Yderst.',
      '1.1  § 7, stk. 2, nr. 1: Inderst.',
      '1.2  C: ja.',
      '2  § 3, 1. pkt.: Andetsteds.',
    ])
    const alone = alle(inner, c)
    const spread = med(alone, {
      versioner: [{ ...kilder, fra: '2000-01-01', er: alone, hjemmel: { ...hjemmel('7'), stk: '1-3' } }],
    })
    expect(ruleOf(lines(spread))).toContain('1  Inderst.')
  })

  test('a requirement in words that is a question of yes or no says what the answer must be', () => {
    const rule = alle(led(tekst('Ingen af dem'), ikke(a)), led(tekst('Skønnet'), udsigt))
    expect(ruleOf(lines(med(rule)))).toEqual([
      'Reglen:',
      'Svaret er ja, når alle disse er opfyldt:',
      '1  Ingen af dem.',
      'Det er opfyldt, når svaret er nej: a.',
      '2  Skønnet.',
      'Det er opfyldt, når svaret er ja: udsigt (et skøn).',
      'Ellers er svaret nej.',
    ])
  })

  test('a rule that asks one question gives its answer on', () => {
    expect(ruleOf(lines(med(a)))).toEqual(['Reglen: Svaret er det samme som svaret på: a.'])
    expect(ruleOf(lines(med(ikke(udsigt))))).toEqual([
      'Reglen: Svaret er det modsatte af svaret på: udsigt (et skøn).',
    ])
  })

  test('a chain of choices is a list of which the first that fits holds', () => {
    const rule = hvis(alle(a, b), aldrig, hvis(stilling.er('ansat'), begyndt.plus(uger(3)), begyndt))
    expect(ruleOf(lines(dato(rule)))).toEqual([
      'Reglen:',
      'Svaret er det første af disse, der passer (rækkefølgen afgør):',
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
    expect(all).toContain('Spørgsmålet opstår, når »Prøven«: ja.')
    const said = all.join(' ')
    expect(said).toContain('Udgaven vælges efter svaret selv: grænsen selv.')
    expect(said).toContain(
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

  test('a day that has a name picks the version by that, and any other is explained', () => {
    const by = (vælgesEfter: NyBestemmelse<Sandt>['vælgesEfter']) => {
      const said = lines(med(a, { vælgesEfter }))
      return said.slice(said.indexOf('Hvad afgør, hvilken udgave der gælder') + 2, said.indexOf('Udgaver:'))
    }
    const rule = 'Den udgave gælder, som er i kraft den dag. Udgavens første og sidste dag er med.'
    expect(by(efterDato(dagen))).toEqual([`Udgaven vælges efter dagen. ${rule}`])
    expect(by(efterDato(senesteAf(dagen, begyndt), tekst('den sidste af dem')))).toEqual([
      'Her betyder:',
      'Den sidste af dem: den seneste af dagen og begyndt.',
      `Udgaven vælges efter den sidste af dem. ${rule} Er der ingen sådan dag, opstår spørgsmålet ikke.`,
    ])
  })

  test('a transition says when it fits, what then holds, and how far it was checked; after the versions', () => {
    expect(after(all, 'Overgangsregel', 8)).toEqual([
      'Overgangsregel',
      '-'.repeat('Overgangsregel'.length),
      expect.stringMatching(/^Den prøves før udgaverne\./),
      'Loven skiftede.',
      'Paragraf: prøveloven § 1',
      'Den passer: når b: ja.',
      'Det ved vi ikke:',
      'Overgangen er ulæst.',
    ])
    const end = all.slice(all.indexOf('Overgangsregel'), all.indexOf('Oplysninger, reglen læser'))
    expect(end).toContain('Senest kontrolleret: 1. marts 2026')
    expect(all.indexOf('Overgangsregel')).toBeGreaterThan(
      all.findIndex((line) => line.startsWith('Udgave 1: fra')),
    )
    expect(all).toContain('Før udgaverne prøves overgangsreglen, som står efter dem.')
  })

  test('a reading that is the rule of a version is told by that version, with how sure it is', () => {
    const overgang = {
      ...kilder,
      navn: tekst('Loven skiftede.'),
      når: c,
      læsninger: [
        { navn: tekst('den gamle'), grund: tekst('g'), er: alle(a, b) },
        { navn: tekst('den nye'), grund: tekst('g'), er: énAf(a, c) },
      ],
    }
    const said = lines(
      med(b, {
        overgange: [overgang],
        versioner: [
          { ...kilder, fra: '2000-01-01', til: '2009-12-31', er: alle(a, b), sikkerhed: 'ubekræftet' },
          { ...kilder, fra: '2010-01-01', er: a },
        ],
      }),
    )
    expect(after(said, 'L1  Den gamle.', 6)).toEqual([
      'L1  Den gamle.',
      'Grund: g',
      'Svaret er det samme som efter udgave 1 (ubekræftet).',
      'L2  Den nye.',
      'Grund: g',
      'Svaret er ja, når mindst én af disse er opfyldt:',
    ])
  })

  test('several transitions are numbered, and tried in order', () => {
    const overgang = (navn: string, når: Sandt) => ({ ...kilder, navn: tekst(navn), når, er: a })
    const said = lines(med(b, { overgange: [overgang('Den ene.', a), overgang('Den anden.', c)] }))
    expect(said.filter((line) => /^Overgangsregel \d$/.test(line))).toEqual([
      'Overgangsregel 1',
      'Overgangsregel 2',
    ])
    expect(said.join(' ')).toContain('i den rækkefølge de står her (rækkefølgen afgør)')
  })

  test('two versions that say the same in the same words need not be compared', () => {
    const versions = (siger: Tekst, er: Sandt) =>
      lines(
        med(a, {
          versioner: [
            { ...kilder, fra: '2000-01-01', til: '2009-12-31', er: alle(a, b) },
            { ...kilder, fra: '2010-01-01', siger, er },
          ],
        }),
      ).filter((line) => line.startsWith('Siden udgaven før'))
    expect(versions(kilder.siger, alle(a, b))).toEqual([
      'Siden udgaven før: Reglen er den samme som i udgave 1.',
    ])
    expect(versions(kilder.siger, alle(a, c))).toEqual([])
    expect(versions(tekst('Nu er det ellers.'), alle(a, b))).toEqual([])
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
    const from = all.indexOf('L1  En uge er 5 dage.')
    expect(all.slice(from, from + 3)).toEqual([
      'L1  En uge er 5 dage.',
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
      '– Prøven (P.1, PL § 1): Sådan er det.',
    ])
      expect(end).toContain(said)
    expect(end).toContain('Skønnet foretages af sagsbehandleren, som skal skrive en begrundelse.')
  })

  test('English has the same lines', () => {
    expect(lines(rule, 'en')).toHaveLength(all.length)
  })
})
