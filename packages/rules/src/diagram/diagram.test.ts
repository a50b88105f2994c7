import { expect, describe as group, test } from 'vitest'
import type { Bestemmelse } from '../provision.ts'
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
import { hvis } from '../words/conditional.ts'
import { aldrig, type Dato, den } from '../words/date.ts'
import { afrundTil, tal, uger } from '../words/number.ts'
import { beregning, betingelse, efterDato, type NyBestemmelse, tidspunkt } from '../words/provisions.ts'
import { alle, altid, ikke, krav, led, type Sandt, énAf } from '../words/truth.ts'
import { chartOf } from './build.ts'
import { describe } from './describe.ts'
import { diagram } from './diagram.ts'

const newest = (bestemmelse: Bestemmelse) => {
  const version = bestemmelse.versioner.at(-1)
  if (!version) throw new Error('no version')
  return version
}

/** The chart in words, from the question whether this version applies. */
function ways({ bestemmelse }: { readonly bestemmelse: Bestemmelse }): readonly string[] {
  const lines = describe(chartOf(bestemmelse, newest(bestemmelse), 'da'), 'da')
  return lines.slice(lines.findIndex((line) => line.includes('Gælder denne udgave?')))
}

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

const GATE = (next: number) =>
  expect.stringMatching(
    new RegExp(`^1\\. Gælder denne udgave\\? .* Ja: gå til ${next}\\. Nej: En anden udgave gælder`),
  )

group('a condition', () => {
  test('of a list of which all must hold, each no leads out', () => {
    expect(ways(med(alle(a, b)))).toEqual([
      GATE(2),
      '2. a? Ja: gå til 3. Nej: Nej.',
      '3. b? Ja: Ja. Nej: Nej.',
    ])
  })

  test('of a list of which any will do, each yes leads out', () => {
    expect(ways(med(énAf(a, ikke(b))))).toEqual([
      GATE(2),
      '2. a? Ja: Ja. Nej: gå til 3.',
      '3. b? Ja: Nej. Nej: Ja.',
    ])
  })

  test('lists inside lists share what comes after them', () => {
    expect(ways(med(énAf(alle(a, b), c)))).toEqual([
      GATE(2),
      '2. a? Ja: gå til 3. Nej: gå til 4.',
      '3. b? Ja: Ja. Nej: gå til 4.',
      '4. c? Ja: Ja. Nej: Nej.',
    ])
  })

  test('a requirement with words of its own is one question, and says exactly what it takes', () => {
    const rule = alle(krav('1', tekst('Løn og udsigt'), alle(løn.mindst(tal('kr/uge', 5)), udsigt)), a)
    expect(ways(med(rule))[1]).toBe(
      '2. Nr. 1: Løn og udsigt? Er alle disse opfyldt? 1. Løn er mindst 5 kr. om ugen. 2. Udsigt (et skøn): ja. Ja: gå til 3. Nej: Nej.',
    )
  })

  test('a list of requirements with words is asked one by one, each saying which list it is of', () => {
    const rule = énAf(krav('1', tekst('Vejen'), alle(led(tekst('Først'), a), led(tekst('Så'), b))), c)
    expect(ways(med(rule)).slice(1, 3)).toEqual([
      '2. Først? nr. 1: Vejen. a? Ja: gå til 3. Nej: gå til 4.',
      '3. Så? nr. 1: Vejen. b? Ja: Ja. Nej: gå til 4.',
    ])
  })

  test('a judgement says who makes it', () => {
    expect(ways(med(udsigt))[1]).toBe('2. udsigt? Et skøn: sagsbehandleren. Ja: Ja. Nej: Nej.')
    const { bestemmelse } = med(udsigt)
    expect(
      chartOf(bestemmelse, newest(bestemmelse), 'da').boxes.some(({ kind }) => kind === 'judgement'),
    ).toBe(true)
  })
})

group('a value', () => {
  test('of a chain of choices ends where it is found', () => {
    expect(
      ways(dato(hvis(alle(a, b), aldrig, hvis(stilling.er('ansat'), begyndt.plus(uger(3)), begyndt)))),
    ).toEqual([
      GATE(2),
      '2. a? Ja: gå til 3. Nej: gå til 4.',
      '3. b? Ja: Aldrig. Nej: gå til 4.',
      '4. Stilling er Ansat? Ja: 3 uger efter begyndt. Nej: Begyndt.',
    ])
  })

  test('that is reckoned is drawn as what it takes, how, and what comes out', () => {
    const er = løn.gange(ugetimer, 'kr/uge', afrundTil('ned', 'kr/uge', '1'))
    const ny = beregning('P.3', 'kr/uge', {
      titel: tekst('Beløbet'),
      vælgesEfter: efterDato(dagen, tekst('dagen')),
      versioner: [{ ...kilder, fra: '2000-01-01', er }],
    })
    expect(ways(ny)).toEqual([
      GATE(2),
      '2. Det skal du bruge. – Løn. – Ugetimer. Gå til 3.',
      '3. Sådan findes svaret. Løn × ugetimer, rundet ned til nærmeste 1 kr. om ugen. Svaret er et beløb i kr. om ugen.',
    ])
  })

  test('what has a name is explained in one step before its first use, what it rests on first', () => {
    const syg = sygdom.hvor((s) => s.omfang.er('fuldt')).dage()
    const start = syg.førsteDagIForløbet(dagen)
    const slut = syg.vedUdgangenAfKalendermåned(9, tal('dage', 110), start)
    const said = ways(dato(hvis(a, aldrig, hvis(slut.senest(start), slut, aldrig))))
    expect(said).toHaveLength(4)
    expect(said[2]).toMatch(
      /^3\. Find først\. (Tidsrum [A-Z]: .*)?Dag A: første dag .* Dag B: udgangen .* Gå til 4\.$/,
    )
    expect(said[3]).toBe('4. Dag B er senest dag A? Ja: Dag B. Nej: Aldrig.')
  })
})

group('around the rule', () => {
  test('the question arises, the transition, the version, the exceptions, the rule: in the order of the law', () => {
    const rule = med(c, {
      relevantNår: a,
      overgange: [
        {
          ...kilder,
          navn: tekst('Loven skiftede.'),
          når: b,
          ukendt: tekst('Det er ulæst.'),
          sikkerhed: 'ukendt',
        },
      ],
      versioner: [
        {
          ...kilder,
          fra: '2000-01-01',
          er: c,
          undtagelser: [{ navn: tekst('dog'), hjemmel: hjemmel('7'), når: udsigt, så: altid }],
        },
      ],
    })
    const { bestemmelse } = rule
    expect(describe(chartOf(bestemmelse, newest(bestemmelse), 'da'), 'da')).toEqual([
      'Prøven. P.1. Gå til 1.',
      '1. a? Ja: gå til 2. Nej: Spørgsmålet opstår ikke.',
      '2. Passer overgangsreglen? Loven skiftede. Ja: Overgangsreglen svarer. Det er ulæst. Nej: gå til 3.',
      '3. Gælder denne udgave? Udgaven vælges efter dagen. Udgave: fra 1. januar 2000 og stadig. Ja: gå til 4. Nej: En anden udgave gælder, eller ingen.',
      '4. Undtagelse: dog? PL § 7. udsigt? Et skøn: sagsbehandleren. Ja: Ja. Nej: gå til 5.',
      '5. c? Ja: Ja. Nej: Nej.',
    ])
  })

  test('readings stand side by side, and what is unread is said', () => {
    const læsninger = [
      { navn: tekst('den ene'), grund: tekst('g'), er: a },
      { navn: tekst('den anden'), grund: tekst('g'), er: b },
    ]
    const read = ways(med(a, { versioner: [{ ...kilder, fra: '2000-01-01', læsninger }] }))
    expect(read[1]).toMatch(/^2\. Ordene kan læses på flere måder\. .* Gå til 3\. Gå til 5\.$/)
    expect(read.slice(2)).toEqual([
      '3. Læsning: den ene. Gå til 4.',
      '4. a? Ja: Ja. Nej: Nej.',
      '5. Læsning: den anden. Gå til 6.',
      '6. b? Ja: Ja. Nej: Nej.',
    ])
    const unread = med(a, {
      versioner: [{ ...kilder, fra: '2000-01-01', sikkerhed: 'ukendt', ukendt: tekst('Ulæst.') }],
    })
    expect(ways(unread)).toEqual([expect.stringContaining('Ja: Det ved vi ikke. Ulæst. Nej:')])
  })
})

test('words that are marks in XML are shown as they are', () => {
  const { bestemmelse } = med(løn.over(tal('kr/uge', 1)), { titel: { da: 'A & B <"C">', en: 'x' } })
  const svg = diagram(bestemmelse, newest(bestemmelse), 'da')
  expect(svg).toContain('A &amp; B &lt;&quot;C&quot;&gt;')
  expect(svg).not.toContain('A & B')
})

test('a picture is the same however often it is drawn', () => {
  const { bestemmelse } = dato(den('2020-01-01'))
  const draw = () => diagram(bestemmelse, newest(bestemmelse), 'en')
  expect(draw()).toBe(draw())
})
