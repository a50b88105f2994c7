import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluate, kontekst } from '../evaluate/evaluate.ts'
import { walkDecisive } from '../explain/decisive.ts'
import { ifExact, knowing } from '../explain/explain.test-support.ts'
import { factSentence } from '../explain/sentence.ts'
import { stepsOf } from '../explain/steps.ts'
import type { Foretaget } from '../judgement.ts'
import { plainValue } from '../outcome.ts'
import { partlyKnown } from '../random/facts.test-support.ts'
import { randomGoal } from '../random/law.test-support.ts'
import { a, b, begyndt, dag, hjemmel, kilder, løn, sag, tekst, udsigt } from '../rules.test-support.ts'
import type { Spor } from '../trace.ts'
import { hvis } from '../words/conditional.ts'
import { den } from '../words/date.ts'
import { tal } from '../words/number.ts'
import { beregning, betingelse, efterDato } from '../words/provisions.ts'
import { satsDen } from '../words/rates.ts'
import { alle, altid, krav, led, type Sandt } from '../words/truth.ts'
import type { Block } from './block.ts'
import { printExplanation } from './explanation.ts'
import { printedText } from './text.ts'

const foretaget: Foretaget = {
  af: 'sagsbehandler',
  den: dag('2026-05-01'),
  begrundelse: 'Hun er ikke rask.',
  grundlag: ['Attest af 1. maj 2026'],
}
const on = { begyndt: dag('2026-01-01') }
const spurgt = (
  word: { readonly led: Sandt['led'] },
  fakta: object,
  skøn: Record<string, boolean> = {},
): Spor => evaluate(word.led, kontekst({ ...sag({ ...on, ...fakta }, skøn), foretaget: () => foretaget }))
const text = (spor: Spor, sprog: 'da' | 'en' = 'da'): string =>
  printedText({ id: '', title: '', blocks: printExplanation(stepsOf(spor), sprog) }, Number.POSITIVE_INFINITY)
const lav = (id: string, er: Sandt, mere: object = {}) =>
  betingelse(id, {
    titel: tekst(`titel ${id}`),
    vælgesEfter: efterDato(begyndt, tekst('den dag, du begyndte')),
    versioner: [{ ...kilder, hjemmel: hjemmel(id), fra: '2020-01-01', til: '2029-12-31', er, ...mere }],
  })

describe('an explanation in full', () => {
  test('each provision has a number, its rule, its version and why that one, and on what it stands', () => {
    const spor = spurgt(lav('P.1', alle(lav('P.2', a), b)), { a: true, b: true })
    const said = text(spor)
    expect(said).toMatch(/1\. Titel P\.1[\s\S]*2\. Titel P\.2/)
    for (const part of [
      'Reglen: Sådan er det.',
      'Bygger på: 2. Titel P.2.',
      'Fra 1. januar 2020 til og med 31. december 2029.',
      'Udgaven er fundet efter den dag, du begyndte: 1. januar 2026.',
      'prøveloven § P.2',
      'Kontrolleret i lovteksten',
      'Senest kontrolleret: 1. marts 2026',
      '– prøve',
    ]) {
      expect(said.toLowerCase()).toContain(part.toLowerCase())
    }
  })
  test('every requirement with what it gave, also those that did not decide', () => {
    const spor = spurgt(lav('P.1', alle(krav('1', tekst('a er der'), a), led(tekst('b er der'), b))), {
      a: true,
      b: false,
    })
    expect(text(spor)).toMatch(/Nr\. 1: a er der: ja\.\n.*B er der: nej\./)
  })
  test('the exception that won and what it was met by; the one that did not, and why', () => {
    const q = lav('P.1', a, {
      undtagelser: [
        { navn: tekst('Dog'), hjemmel: hjemmel('dog'), når: alle(led(tekst('b er der'), b)), så: altid },
      ],
    })
    expect(text(spurgt(q, { a: false, b: true }))).toMatch(
      /Denne undtagelse gælder:\n.*Dog \(prøveloven § dog\)\n.*»b er der«: ja\./,
    )
    expect(text(spurgt(q, { a: true, b: false }))).toMatch(
      /Denne undtagelse gælder ikke:\n.*Dog \(prøveloven § dog\)\n.*»b er der«: nej\./,
    )
  })
  test('the transition that answered, and one that did not', () => {
    const overgang = { ...kilder, navn: tekst('Du var i gang.'), når: a, er: altid }
    const moved = betingelse('P.1', {
      titel: tekst('p'),
      vælgesEfter: efterDato(begyndt, tekst('begyndt')),
      overgange: [overgang],
      versioner: [{ ...kilder, fra: '2020-01-01', er: b }],
    })
    expect(text(spurgt(moved, { a: true }))).toMatch(/Denne overgangsregel gælder:\n.*Du var i gang\./)
    expect(text(spurgt(moved, { a: false, b: true }))).toMatch(
      /Denne overgangsregel gælder ikke:\n.*Du var i gang\./,
    )
  })
  test('versions of which it is open which governs, and that they say the same', () => {
    const same = { ...kilder, er: a }
    const q = betingelse('P.1', {
      titel: tekst('p'),
      vælgesEfter: efterDato(hvis(b, den('2010-01-01'), den('2020-01-01')), tekst('dagen')),
      versioner: [
        { ...same, fra: '2000-01-01', til: '2014-12-31' },
        { ...same, fra: '2015-01-01' },
      ],
    })
    expect(text(spurgt(q, { a: true }))).toMatch(
      /De siger det samme:\n.*Fra 1\. januar 2000 til og med 31\. december 2014\.\n.*Fra 1\. januar 2015 og stadig\./,
    )
  })
  test('amounts with their days and certainty, and how a number was come to', () => {
    const række = {
      id: 'R',
      fra: dag('2026-01-01'),
      til: dag('2026-12-31'),
      steps: 50_000,
      sikkerhed: 'afledt' as const,
      kilder: [{ navn: 'satsbrev' }],
    }
    const sats = { nøgle: 'MAX', enhed: 'kr/uge' as const, navn: tekst('loftet'), rækker: [række] }
    const q = beregning('P.1', 'kr/uge', {
      titel: tekst('p'),
      vælgesEfter: efterDato(begyndt, tekst('begyndt')),
      versioner: [{ ...kilder, fra: '2020-01-01', er: satsDen(sats, begyndt).plus(tal('kr/uge', 1)) }],
    })
    expect(text(spurgt(q, {}))).toMatch(/501 kr\. om ugen\.\n.*500 kr\. om ugen \+ 1 kr\. om ugen\./)
    expect(text(spurgt(q, {}))).toMatch(
      /Loftet: 500 kr\. om ugen, fra 1\. januar 2026 til og med 31\. december 2026 \(beregnet efter en formel\)\.\n.*Kilder: satsbrev/,
    )
  })
  test('judgements with who made them and why; those awaited with who may', () => {
    expect(text(spurgt(lav('P.1', udsigt), {}, { udsigt: true }))).toMatch(
      /Sagsbehandleren vurderede den 1\. maj 2026.*\n.*»Hun er ikke rask\.«\n.*Attest af 1\. maj 2026/,
    )
    expect(text(spurgt(lav('P.1', udsigt), {}))).toContain(
      'Dette skal vurderes af sagsbehandleren: »udsigt?«',
    )
  })
  test('what is missing, and what is sure all the same', () => {
    const q = beregning('P.1', 'kr/uge', {
      titel: tekst('p'),
      vælgesEfter: efterDato(begyndt, tekst('begyndt')),
      versioner: [{ ...kilder, fra: '2020-01-01', er: løn.dogHøjst(tal('kr/uge', 1000)) }],
    })
    expect(text(spurgt(q, {}))).toMatch(
      /Mangler oplysninger\.\n.*Det bliver højst 1\.000 kr\. om ugen\.[\s\S]*Løn: mangler\./,
    )
    const known = { kind: 'tal', low: 20_000, high: 1e8, ir: false } as const
    const whole = lav('P.2', løn.mindst(tal('kr/uge', 100)))
    expect(
      text(
        evaluate(whole.led, kontekst({ ...sag(on), inden: (f) => (f === løn.faktum ? known : undefined) })),
      ),
    ).toMatch(/Løn: mangler\. Det bliver mindst 200 /)
  })
})

test('of any law: every fact that had a say is named, and both languages have the same parts', () => {
  fc.assert(
    fc.property(randomGoal({ sets: true }), partlyKnown, ({ led: goal }, { known }) => {
      ifExact(() => {
        const spor = evaluate(goal, kontekst(knowing(known)))
        const [da, en] = (['da', 'en'] as const).map((sprog) => printExplanation(stepsOf(spor), sprog))
        expect(shapeOf(en ?? [])).toEqual(shapeOf(da ?? []))
        if (spor.udfald.art === 'åben') return
        const said = text(spor)
        for (const { led: part, udfald } of inProvisions(spor)) {
          const value = plainValue(udfald)
          if (part.op === 'fact' && value !== undefined)
            expect(said).toContain(factSentence(part.faktum, value, 'da'))
        }
      })
    }),
    { numRuns: 1000 },
  )
})

/** All that had a say inside provisions: what stands outside them is no step. */
function* inProvisions(spor: Spor): Generator<Spor> {
  for (const part of walkDecisive(spor)) if (part.valgt && part !== spor) yield* walkDecisive(part)
  if (spor.valgt) yield* walkDecisive(spor)
}

const shapeOf = (blocks: readonly Block[]): unknown => blocks.map(shapeOfBlock)

function shapeOfBlock(block: Block): unknown {
  switch (block.kind) {
    case 'list':
      return block.items.map((item) => shapeOf(item.blocks))
    case 'rows':
      return block.rows.map((row) => shapeOf(row.blocks))
    case 'section':
      return shapeOf(block.blocks)
    case 'certainty':
      return block.sikkerhed
    case 'sentence':
      return 'sentence'
  }
}
