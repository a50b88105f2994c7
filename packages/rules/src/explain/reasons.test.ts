import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluate, kontekst } from '../evaluate/evaluate.ts'
import type { Foretaget } from '../judgement.ts'
import { plainValue } from '../outcome.ts'
import { type Person, partlyKnown } from '../random/facts.test-support.ts'
import { randomGoal } from '../random/law.test-support.ts'
import { a, b, begyndt, c, dag, hjemmel, kilder, løn, sag, tekst, udsigt } from '../rules.test-support.ts'
import { hjemmelText } from '../source.ts'
import type { Spor } from '../trace.ts'
import { hvis } from '../words/conditional.ts'
import { den } from '../words/date.ts'
import { sandtFaktum } from '../words/facts.ts'
import { tal } from '../words/number.ts'
import { betingelse, efterDato } from '../words/provisions.ts'
import { alle, altid, krav, led, type Sandt, énAf } from '../words/truth.ts'
import { walkDecisive } from './decisive.ts'
import { ifExact, knowing } from './explain.test-support.ts'
import { type Begrundelsesdel, reasons } from './reasons.ts'
import { hindranceText, reasonsText } from './reasons-text.ts'
import { factSentence } from './sentence.ts'

const foretaget: Foretaget = {
  af: 'sagsbehandler',
  den: dag('2026-05-01'),
  begrundelse: 'Han er ikke rask.',
  grundlag: ['Attest af 1. maj 2026'],
}
const resultat = { da: 'Sådan er det afgjort.', en: 'So it is decided.' }
const imod = { resultat, medhold: false }
const for_ = { resultat, medhold: true }

const spurgt = (word: Sandt, fakta: object, skøn: Record<string, boolean> = {}): Spor =>
  evaluate(
    word.led,
    kontekst({ ...sag({ begyndt: dag('2026-01-01'), ...fakta }, skøn), foretaget: () => foretaget }),
  )

const lav = (id: string, er: Sandt, mere: object = {}) =>
  betingelse(id, {
    titel: tekst(id),
    vælgesEfter: efterDato(begyndt, tekst('begyndt')),
    versioner: [{ ...kilder, hjemmel: hjemmel(id), fra: '2020-01-01', er, ...mere }],
  })

const dele = (spor: Spor): readonly Begrundelsesdel[] => {
  const found = reasons(spor, for_)
  if (found.art !== 'begrundelse') throw new Error(hindranceText(found.hindringer, 'en').join(' '))
  return found.dele
}
const brev = (spor: Spor): string => reasonsText(dele(spor), 'da').join('\n')
const fakta = (spor: Spor) => dele(spor).flatMap((del) => (del.art === 'oplysning' ? [del.faktum.navn] : []))
const hindret = (spor: Spor, afgørelse = imod) => {
  const found = reasons(spor, afgørelse)
  return found.art === 'begrundelse' ? [] : found.hindringer.map(({ art }) => art)
}

describe('of what the reasons are made', () => {
  const p = lav('P.2', alle(krav('1', tekst('a er der'), a), krav('2', tekst('b er der'), b)))
  test('the result first, then the rule with its paragraph and what met it, then the facts', () => {
    const spor = spurgt(p, { a: true, b: true })
    expect(dele(spor).map((del) => del.art)).toEqual([
      'resultat',
      'regel',
      'oplysning',
      'oplysning',
      'oplysning',
    ])
    expect(brev(spor)).toMatch(
      /^Sådan er det afgjort\.\n.*prøveloven § P\.2.*»a er der« \(nr\. 1\) og »b er der« \(nr\. 2\) er opfyldt/,
    )
  })
  test('of a list that fails, each that fails and no other, and only the facts of those', () => {
    const one = spurgt(p, { a: true, b: false })
    expect(brev(one)).toContain('Kravet »b er der« (nr. 2) er ikke opfyldt.')
    expect(brev(one)).not.toContain('a er der')
    expect(fakta(one)).toEqual(['b', 'begyndt'])
    expect(brev(spurgt(p, { a: false, b: false }))).toMatch(/»a er der«.*»b er der«.*er ikke opfyldt/)
  })
  test('of alternatives, the one that was met; where none is, each of them', () => {
    const q = lav('P.3', énAf(led(tekst('én'), a), led(tekst('to'), b)))
    expect(brev(spurgt(q, { a: false, b: true }))).toContain('Kravet »to« er opfyldt, og det er nok.')
    expect(fakta(spurgt(q, { a: false, b: true }))).toEqual(['b', 'begyndt'])
    expect(brev(spurgt(q, { a: false, b: false }))).toMatch(/ingen af dem er opfyldt: »én« og »to«/)
  })
  test('neither the branch not taken, nor an older version, nor an exception’s answer that does not apply', () => {
    const taken = lav('P.4', hvis(a, b, c))
    expect(fakta(spurgt(taken, { a: true, b: true, c: true }))).toEqual(['a', 'b', 'begyndt'])
    const two = betingelse('P.5', {
      titel: tekst('P.5'),
      vælgesEfter: efterDato(begyndt, tekst('begyndt')),
      versioner: [
        { ...kilder, hjemmel: hjemmel('gammel'), fra: '2000-01-01', til: '2019-12-31', er: a },
        { ...kilder, hjemmel: hjemmel('ny'), fra: '2020-01-01', er: b },
      ],
    })
    expect(fakta(spurgt(two, { a: true, b: true }))).toEqual(['b', 'begyndt'])
    expect(brev(spurgt(two, { a: true, b: true }))).not.toContain('gammel')
    const old = spurgt(two, { a: true, begyndt: dag('2010-01-01') })
    expect(brev(old)).toMatch(
      /fra 1\. januar 2000 til og med 31\. december 2019, fordi begyndt er 1\. januar 2010/,
    )
  })
  test('an exception that won is named with its own paragraph and what it was met by', () => {
    const q = lav('P.6', a, {
      undtagelser: [{ navn: tekst('Dog ikke'), hjemmel: hjemmel('dog'), når: krav1(b), så: altid }],
    })
    expect(brev(spurgt(q, { a: false, b: true }))).toMatch(
      /prøveloven § dog\..*Denne undtagelse gælder: Dog ikke\..*»b er der«.*er opfyldt/,
    )
    expect(fakta(spurgt(q, { a: false, b: true }))).toEqual(['b', 'begyndt'])
  })
  test('what is measured stands beside what it is measured by, and no fact twice', () => {
    const q = lav('P.7', løn.mindst(tal('kr/uge', 500)))
    const spor = spurgt(q, { loen: 40_000 })
    expect(brev(spor)).toContain('Løn: 400 kr. om ugen. Det er under 500 kr. om ugen.')
    const told = brev(spor).match(/400 kr/g)
    expect(told).toHaveLength(1)
  })
})

const krav1 = (word: Sandt): Sandt => alle(krav('1', tekst('b er der'), word))

describe('a judgement', () => {
  const p = lav('P.8', alle(udsigt, a))
  test('is told with who made it, why in that person’s own words, and on what ground', () => {
    expect(brev(spurgt(p, { a: true }, { udsigt: true }))).toMatch(
      /Afgørelsen bygger på et skøn\. Sagsbehandleren vurderede den 1\. maj 2026, .*»Han er ikke rask\.«.*Attest af 1\. maj 2026/,
    )
  })
  test('one that had no say is not told', () => {
    expect(dele(spurgt(p, { a: false }, { udsigt: true })).map((del) => del.art)).not.toContain('hensyn')
  })
  test('without its reason leaves the reasons unwritten', () => {
    const spor = evaluate(p.led, kontekst(sag({ begyndt: dag('2026-01-01'), a: true }, { udsigt: true })))
    expect(hindret(spor, for_)).toEqual(['skøn uden begrundelse'])
  })
})

describe('no reasons are written', () => {
  test('for an open answer, or one that does not arise', () => {
    expect(hindret(spurgt(lav('P.9', a), {}))).toEqual(['åben'])
    const q = betingelse('P.10', {
      titel: tekst('P.10'),
      vælgesEfter: efterDato(den('2026-01-01'), tekst('dagen')),
      relevantNår: a,
      versioner: [{ ...kilder, fra: '2020-01-01', er: b }],
    })
    expect(hindret(spurgt(q, { a: false }))).toEqual(['opstår ikke'])
  })
  test.each(['ubekræftet'] as const)(
    'against a person on %s law alone, and which rule it is is said',
    (sikkerhed) => {
      const unsure = lav('P.11', a, { sikkerhed })
      expect(hindret(spurgt(unsure, { a: false }))).toEqual(['usikker'])
      const found = reasons(spurgt(unsure, { a: false }), imod)
      expect(found.art === 'kan ikke skrives' && hindranceText(found.hindringer, 'da').join(' ')).toMatch(
        /P\.11.*ubekræftet/,
      )
      expect(brev(spurgt(unsure, { a: true }))).toContain('Vi har ikke kunnet bekræfte reglen i lovteksten.')
    },
  )
  test('nor on readings of conflicting sources, though they agree', () => {
    const læsninger = [a, a].map((er, i) => ({ navn: tekst(`l${i}`), grund: tekst('g'), er }))
    const q = betingelse('P.12', {
      titel: tekst('P.12'),
      vælgesEfter: efterDato(begyndt, tekst('begyndt')),
      versioner: [{ ...kilder, fra: '2020-01-01', sikkerhed: 'konflikt', læsninger }],
    })
    expect(hindret(spurgt(q, { a: false }))).toEqual(['usikker'])
    expect(brev(spurgt(q, { a: true }))).toMatch(/»l0« og »l1«\. De giver det samme i din sag/)
  })
  test('but where a second ground is sure, the unsure one does not stand in the way', () => {
    const both = alle(lav('P.13', a, { sikkerhed: 'ubekræftet' }), lav('P.14', b))
    expect(hindret(spurgt(lav('P.15', both), { a: false, b: false }))).toEqual([])
    expect(hindret(spurgt(lav('P.15', both), { a: false, b: true }))).toEqual(['usikker'])
  })
})

test('a fact says itself in a sentence of its own where it has one', () => {
  const talt = sandtFaktum('talt', {
    etiket: tekst('talt'),
    spørgsmål: tekst('talt?'),
    udsagn: { ja: tekst('Det er talt.'), nej: tekst('Det er ikke talt.') },
    fra: ['borger'],
  })
  expect(brev(spurgt(lav('P.16', talt), { talt: false }))).toContain('Det er ikke talt.')
})

describe('of any law', () => {
  const written = (person: Person, word: { readonly led: Spor['led'] }): Spor =>
    evaluate(word.led, kontekst({ ...knowing(person), foretaget: () => foretaget }))

  test('whoever knows only the facts and judgements in the reasons, comes to the same answer', () => {
    fc.assert(
      fc.property(randomGoal({ sets: true }), partlyKnown, (word, { known }) => {
        ifExact(() => {
          const spor = written(known, word)
          const found = reasons(spor, for_)
          if (found.art !== 'begrundelse') return
          const keys = new Set(
            found.dele.flatMap((del) =>
              del.art === 'oplysning' ? [del.faktum.nøgle] : del.art === 'hensyn' ? [del.skøn.nøgle] : [],
            ),
          )
          expect(evaluate(word.led, kontekst(knowing(known, keys))).udfald).toEqual(spor.udfald)
        })
      }),
      { numRuns: 1000 },
    )
  })

  test('all of it stands in the text, with the paragraph of every rule and exception that answered, in both languages', () => {
    fc.assert(
      fc.property(randomGoal({ sets: true }), partlyKnown, (word, { known }) => {
        ifExact(() => {
          const spor = written(known, word)
          const found = reasons(spor, for_)
          expect(found.art === 'begrundelse').toBe(!['åben', 'ikke relevant'].includes(spor.udfald.art))
          if (found.art !== 'begrundelse') return
          const [da, en] = (['da', 'en'] as const).map((sprog) => reasonsText(found.dele, sprog))
          expect(en).toHaveLength(da?.length ?? 0)
          const text = da?.join(' ') ?? ''
          for (const { valgt, udfald, led: node } of walkDecisive(spor)) {
            const value = plainValue(udfald)
            if (node.op === 'fact' && value !== undefined) {
              expect(text).toContain(factSentence(node.faktum, value, 'da'))
            }
            const law = valgt?.undtagelse ?? valgt?.version ?? valgt?.overgang
            if (law && udfald.art !== 'åben' && udfald.art !== 'ikke relevant') {
              expect(text).toContain(hjemmelText(law.hjemmel, 'da'))
            }
          }
          expect(reasonsText(dele(written(known, word)), 'da')).toEqual(da)
        })
      }),
      { numRuns: 1000 },
    )
  })
})
