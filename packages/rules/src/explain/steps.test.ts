import { describe, expect, test } from 'vitest'
import type { Sikkerhed } from '../certainty.ts'
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
  spor,
  sygdom,
  tekst,
  udsigt,
} from '../rules.test-support.ts'
import { hvis } from '../words/conditional.ts'
import { den } from '../words/date.ts'
import { forløbetsFørsteDag } from '../words/day-set.ts'
import { dage, tal } from '../words/number.ts'
import { beregning, betingelse, efterDato } from '../words/provisions.ts'
import { satsDen } from '../words/rates.ts'
import { alle, altid, ikke, krav, type Sandt, énAf } from '../words/truth.ts'
import { certaintyOf } from './certainty-of.ts'
import type { Trin } from './step.ts'
import { stepsOf } from './steps.ts'

const lav = (id: string, er: Sandt, mere: object = {}, relevantNår?: Sandt) =>
  betingelse(id, {
    titel: tekst(id),
    vælgesEfter: efterDato(begyndt, tekst('begyndt')),
    ...(relevantNår ? { relevantNår } : {}),
    versioner: [{ ...kilder, hjemmel: hjemmel(id), fra: '2020-01-01', til: '2029-12-31', er, ...mere }],
  })

const on = { begyndt: dag('2026-01-01') }
const ids = (trin: readonly Trin[]): readonly unknown[] =>
  trin.map((t) => (t.under.length === 0 ? t.id : [t.id, ...ids(t.under)]))
const first = (word: Sandt, fakta: object = {}): Trin => {
  const [trin] = stepsOf(spor(word, { ...on, ...fakta }))
  if (!trin) throw new Error('no step')
  return trin
}

describe('the steps of an explanation', () => {
  const bund = lav('P.1', a)
  const midt = lav('P.2', alle(bund, b))
  const top = lav('P.3', alle(midt, bund, lav('P.4', c)), {}, lav('P.5', altid))

  test('come in the order the law applies them, each provision once, under the first that rests on it', () => {
    expect(ids(stepsOf(spor(top, { ...on, a: true, b: true, c: true })))).toEqual([
      ['P.3', 'P.5', ['P.2', 'P.1'], 'P.4'],
    ])
  })
  test('are also found under what is no provision', () => {
    expect(ids(stepsOf(spor(alle(bund, ikke(lav('P.4', c))), on)))).toEqual(['P.1', 'P.4'])
  })
  test('each holds its own facts and not those of the steps below, each fact once', () => {
    const trin = first(lav('P.6', alle(bund, b, énAf(b, c))), { a: true, b: true, c: false })
    expect(trin.fakta.map((f) => [f.faktum.navn, f.værdi])).toEqual([
      ['begyndt', dag('2026-01-01')],
      ['b', true],
      ['c', false],
    ])
    expect(trin.under[0]?.fakta.map((f) => f.faktum.navn)).toEqual(['begyndt', 'a'])
  })
  test('an unknown fact is there without a value', () => {
    expect(first(lav('P.6', a)).fakta).toContainEqual({ faktum: a.faktum, værdi: undefined })
  })
  test('judgements and rates used stand beside the facts', () => {
    const række = {
      id: 'R',
      fra: dag('2026-01-01'),
      til: dag('2026-12-31'),
      steps: 500,
      sikkerhed: 'afledt' as const,
      kilder: [],
    }
    const sats = { nøgle: 'MAX', enhed: 'kr/uge' as const, navn: tekst('max'), rækker: [række] }
    const trin = first(lav('P.6', alle(udsigt, løn.over(satsDen(sats, begyndt)))))
    expect(trin.skøn).toEqual([{ skøn: udsigt.skøn, udfald: expect.objectContaining({ art: 'åben' }) }])
    expect(trin.satser).toEqual([{ sats, række }])
  })
  test('the version, the day that picked it, its source and how sure it is', () => {
    expect(first(lav('P.6', a, { sikkerhed: 'sekundær', note: tekst('note') }))).toMatchObject({
      id: 'P.6',
      siger: kilder.siger,
      hjemmel: hjemmel('P.6'),
      kilder: kilder.kilder,
      sikkerhed: 'sekundær',
      kontrolleretTil: '2026-03-01',
      gælderFra: dag('2020-01-01'),
      gælderTil: dag('2029-12-31'),
      vælger: { dag: dag('2026-01-01'), navn: tekst('begyndt') },
      note: tekst('note'),
      kind: 'sandt',
    })
  })
  test('numbered requirements with their outcomes', () => {
    const trin = first(lav('P.6', alle(krav('nr. 1', tekst('ét'), a), krav('nr. 2', tekst('to'), b), c)), {
      a: true,
      b: false,
      c: true,
    })
    expect(trin.krav.map((k) => [k.krav.nr, k.udfald.art])).toEqual([
      ['nr. 1', 'ja'],
      ['nr. 2', 'nej'],
    ])
  })
  test('an exception that applies gives its own reference; a transition its own words', () => {
    const undtaget = lav('P.6', a, {
      undtagelser: [{ navn: tekst('dog'), hjemmel: hjemmel('dog'), når: b, så: altid }],
    })
    expect(first(undtaget, { a: false, b: true })).toMatchObject({
      hjemmel: hjemmel('dog'),
      gælder: { slags: 'undtagelse', navn: tekst('dog'), fordi: [{ led: b.led }] },
    })
    const main = first(undtaget, { a: false, b: false })
    expect(main).not.toHaveProperty('gælder')
    expect(main.forbigået).toMatchObject([
      { slags: 'undtagelse', navn: tekst('dog'), fordi: [{ led: b.led }] },
    ])

    const overgang = {
      ...kilder,
      navn: tekst('overgang'),
      hjemmel: hjemmel('overgang'),
      sikkerhed: 'sekundær' as const,
      når: a,
      er: altid,
    }
    const moved = betingelse('P.7', {
      titel: tekst('p'),
      vælgesEfter: efterDato(dagen, tekst('dagen')),
      overgange: [overgang],
      versioner: [{ ...kilder, fra: '2020-01-01', er: b }],
    })
    const trin = first(moved, { a: true })
    expect(trin).toMatchObject({
      siger: tekst('overgang'),
      hjemmel: hjemmel('overgang'),
      sikkerhed: 'sekundær',
    })
    expect(trin).not.toHaveProperty('gælderFra')
  })
  test('of spells under different versions, the newest is shown', () => {
    const drop = beregning('P.8', 'dage', {
      titel: tekst('p'),
      vælgesEfter: efterDato(forløbetsFørsteDag, tekst('forløbets første dag')),
      versioner: [
        { ...kilder, fra: '2000-01-01', til: '2019-12-31', er: dage(14) },
        { ...kilder, fra: '2020-01-01', er: dage(30) },
      ],
    })
    const posts = [
      { fra: dag('2010-01-01'), til: dag('2010-02-01'), omfang: 'fuldt' },
      { fra: dag('2026-01-01'), til: dag('2026-03-01'), omfang: 'fuldt' },
    ]
    const trin = stepsOf(spor(sygdom.dage().udenDeFørste(drop), { sygdom: posts }))
    expect(trin.map((t) => [t.id, t.gælderFra])).toEqual([['P.8', dag('2020-01-01')]])
  })
})

describe('how sure an answer is', () => {
  const sure = (id: string, sikkerhed: Sikkerhed, er: Sandt = altid) => lav(id, er, { sikkerhed })
  const kontrolleret = sure('P.1', 'kontrolleret')
  const afledt = sure('P.2', 'afledt')
  const ubekræftet = sure('P.3', 'ubekræftet')
  const nejUbekræftet = sure('P.4', 'ubekræftet', ikke(altid))
  const nejSekundær = sure('P.5', 'sekundær', ikke(altid))

  test.each([
    ['of one provision', afledt, 'afledt'],
    ['of two it needs', alle(kontrolleret, ubekræftet, afledt), 'ubekræftet'],
    ['of one that rests on another', sure('P.6', 'kontrolleret', ubekræftet), 'ubekræftet'],
    ['met by the surest of two alternatives', énAf(ubekræftet, afledt), 'afledt'],
    ['failed by the surest of two requirements', alle(nejUbekræftet, nejSekundær, kontrolleret), 'sekundær'],
    ['failed by every alternative', énAf(nejUbekræftet, nejSekundær), 'ubekræftet'],
    ['of the branch taken', hvis(kontrolleret, afledt, ubekræftet), 'afledt'],
    ['of no law at all', altid, 'kontrolleret'],
  ] as const)('%s', (_, word, expected) => {
    expect(certaintyOf(spor(word, on))).toBe(expected)
  })
  test('a hole in the law is unknown', () => {
    expect(certaintyOf(spor(kontrolleret, { begyndt: dag('2019-12-31') }))).toBe('ukendt')
    expect(first(kontrolleret, { begyndt: dag('2019-12-31') }).sikkerhed).toBe('ukendt')
  })
  test('a question that does not arise is as sure as what decides that', () => {
    const p = lav('P.7', altid, {}, nejSekundær)
    expect(first(p).udfald.art).toBe('ikke relevant')
    expect(first(p).sikkerhed).toBe('sekundær')
  })
  test('missing facts make the law no less sure', () => {
    expect(stepsOf(spor(kontrolleret))[0]?.sikkerhed).toBe('kontrolleret')
  })
  test('a rate counts too', () => {
    const rækker = [
      {
        id: 'R',
        fra: dag('2026-01-01'),
        til: dag('2026-12-31'),
        steps: 1,
        sikkerhed: 'afledt' as const,
        kilder: [],
      },
    ]
    const sats = { nøgle: 'MAX', enhed: 'kr' as const, navn: tekst('max'), rækker }
    expect(certaintyOf(spor(satsDen(sats, den('2026-05-01')).over(tal('kr', 0))))).toBe('afledt')
  })
})
