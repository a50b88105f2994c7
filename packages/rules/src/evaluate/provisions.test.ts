import { addDays } from '@sagsvej/calendar'
import { describe, expect, test } from 'vitest'
import {
  a,
  b,
  begyndt,
  c,
  dag,
  dagen,
  kilder,
  sag,
  spor,
  svar,
  sygdom,
  tekst,
  ugetimer,
} from '../rules.test-support.ts'
import { walk } from '../trace.ts'
import { aldrig, den } from '../words/date.ts'
import { forløbetsFørsteDag } from '../words/day-set.ts'
import { dage, tal } from '../words/number.ts'
import { beregning, betingelse, efterDato, efterSvaret, tidspunkt } from '../words/provisions.ts'
import { alle, altid } from '../words/truth.ts'
import type { Grundlag } from './context.ts'
import { evaluate, kontekst } from './evaluate.ts'

const efterDagen = efterDato(dagen, tekst('dagen'))

const længde = beregning('P.30', 'dage', {
  titel: tekst('Længden'),
  vælgesEfter: efterDagen,
  versioner: [
    { ...kilder, fra: '2007-01-01', til: '2011-12-31', er: dage(21) },
    { ...kilder, fra: '2012-02-01', til: '2014-06-30', er: dage(30) },
    { ...kilder, fra: '2014-07-01', er: dage(60) },
  ],
})

describe('the version by the date in the case', () => {
  test.each([
    ['2006-12-31', 'hul ingen version P.30'],
    ['2007-01-01', '21'],
    ['2011-12-31', '21'],
    ['2012-01-01', 'hul ingen version P.30'],
    ['2012-01-31', 'hul ingen version P.30'],
    ['2012-02-01', '30'],
    ['2014-06-30', '30'],
    ['2014-07-01', '60'],
    ['2199-12-31', '60'],
  ])('%s: %s', (on, expected) => {
    expect(svar(længde, { dagen: dag(on) })).toBe(expected)
  })
  test('a day without version names the provision and the day, in both languages', () => {
    const { udfald } = spor(længde, { dagen: dag('2006-12-31') })
    expect(udfald.art === 'åben' && udfald.huller[0]?.tekst).toEqual({
      da: expect.stringMatching(/Længden.*2006-12-31/),
      en: expect.stringMatching(/Længden \(en\).*2006-12-31/),
    })
  })
  test('an unknown day is missing, and one that never comes raises no question', () => {
    expect(svar(længde)).toBe('mangler dagen')
    const never = betingelse('P.31', {
      titel: tekst('p'),
      vælgesEfter: efterDato(aldrig, tekst('aldrig')),
      versioner: [{ ...kilder, fra: '2000-01-01', er: altid }],
    })
    expect(svar(never)).toBe('ikke relevant')
  })
  test('the trace says which version, and the day that picked it', () => {
    expect(spor(længde, { dagen: dag('2012-02-01') }).valgt).toMatchObject({
      bestemmelse: { id: 'P.30' },
      version: { fra: dag('2012-02-01') },
      vælger: dag('2012-02-01'),
    })
  })
})

describe('when the question arises', () => {
  const p = betingelse('P.2', {
    titel: tekst('p'),
    vælgesEfter: efterDagen,
    relevantNår: a,
    versioner: [{ ...kilder, fra: '2000-01-01', er: b }],
  })
  const on = { dagen: dag('2026-01-01') }
  test('is settled before anything else is asked', () => {
    expect(svar(p, on)).toBe('mangler a')
    expect(svar(p, { ...on, a: false })).toBe('ikke relevant')
    expect(svar(p, { ...on, a: true })).toBe('mangler b')
    expect(svar(p, { ...on, a: true, b: false })).toBe('nej')
  })
  test('what does not arise neither helps nor hinders a list it stands in', () => {
    expect(svar(alle(p, c), { ...on, a: false, c: true })).toBe('ja')
  })
})

describe('law not read, and law disputed', () => {
  const med = (siger: object, sikkerhed: 'ukendt' | 'konflikt' | 'kontrolleret' = 'kontrolleret') =>
    beregning('P.3', 'dage', {
      titel: tekst('p'),
      vælgesEfter: efterDagen,
      versioner: [{ ...kilder, sikkerhed, fra: '2000-01-01', ...siger } as never],
    })
  const on = { dagen: dag('2026-01-01') }
  const læsning = (navn: string, er: unknown) => ({ navn: tekst(navn), grund: tekst(`fordi ${navn}`), er })

  test('ukendt leaves the answer open, with what has not been read', () => {
    const p = med({ ukendt: tekst('overgangsreglen') }, 'ukendt')
    expect(svar(p, on)).toBe('hul ukendt P.3')
    const { udfald } = spor(p, on)
    expect(udfald.art === 'åben' && udfald.huller[0]?.tekst.da).toBe('overgangsreglen')
  })
  test('readings that agree settle it', () => {
    expect(svar(med({ læsninger: [læsning('én', dage(5)), læsning('to', dage(2).plus(dage(3)))] }), on)).toBe(
      '5',
    )
  })
  test('readings that differ leave it to a person, with the reasons for each', () => {
    const p = med({ læsninger: [læsning('én', dage(5)), læsning('to', dage(7))] }, 'konflikt')
    expect(svar(p, on)).toBe('hul konflikt P.3')
    const { udfald, børn } = spor(p, on)
    expect(udfald.art === 'åben' && udfald.huller[0]?.tekst.en).toContain('fordi to (en)')
    expect(børn.flatMap((s) => s.krav?.tekst?.da ?? [])).toEqual(['én', 'to'])
  })
  test('a reading still open leaves it open, until two others differ', () => {
    const open = læsning(
      'én',
      ugetimer.delt(tal('timer/uge', 1), 'dage', { retning: 'ned', tilSteps: 1, enhed: 'dage' }),
    )
    expect(svar(med({ læsninger: [open, læsning('to', dage(7))] }), on)).toBe('mangler ugetimer')
    expect(svar(med({ læsninger: [open, læsning('to', dage(7))] }), { ...on, ugetimer: 700 })).toBe('7')
    const p = med({ læsninger: [open, læsning('to', dage(7)), læsning('tre', dage(8))] })
    expect(svar(p, on)).toBe('hul konflikt P.3')
  })
})

describe('the version picked by the answer itself', () => {
  const grænse = (gammel: string, ny: string) =>
    tidspunkt('P.24', {
      titel: tekst('Grænsen'),
      vælgesEfter: efterSvaret(tekst('dagen, der prøves')),
      versioner: [
        { ...kilder, fra: '2006-07-03', til: '2014-06-30', er: gammel === 'aldrig' ? aldrig : den(gammel) },
        { ...kilder, fra: '2014-07-01', er: ny === 'aldrig' ? aldrig : den(ny) },
      ],
    })
  test.each([
    ['2014-05-31', '2014-08-31', '2014-05-31', '2006-07-03'],
    ['2014-06-30', '2014-07-31', '2014-06-30', '2006-07-03'],
    ['2014-07-31', '2014-07-31', '2014-07-31', '2014-07-01'],
    ['2015-03-31', '2014-09-30', '2014-09-30', '2014-07-01'],
    ['aldrig', '2014-09-30', '2014-09-30', '2014-07-01'],
    ['aldrig', 'aldrig', 'aldrig', '2014-07-01'],
  ])('old law %s, new law %s: %s', (gammel, ny, expected, version) => {
    const word = grænse(gammel, ny)
    expect(svar(word)).toBe(expected)
    expect(spor(word).valgt?.version?.fra).toBe(dag(version))
  })
  test('an answer that no version claims is a hole', () => {
    expect(svar(grænse('2014-07-31', '2014-06-30'))).toBe('hul ingen version P.24')
    expect(svar(grænse('2006-07-02', '2014-06-30'))).toBe('hul ingen version P.24')
  })
  test('the day that picked the version is the answer', () => {
    expect(spor(grænse('aldrig', '2014-09-30')).valgt?.vælger).toBe(dag('2014-09-30'))
    expect(spor(grænse('aldrig', 'aldrig')).valgt?.vælger).toBeUndefined()
  })

  const læst = (én: string, to: string) =>
    tidspunkt('P.25', {
      titel: tekst('Grænsen'),
      vælgesEfter: efterSvaret(tekst('dagen, der prøves')),
      versioner: [
        {
          ...kilder,
          fra: '2006-07-03',
          til: '2014-06-30',
          læsninger: [én, to].map((iso) => ({ navn: tekst(iso), grund: tekst(iso), er: den(iso) })),
        },
        { ...kilder, fra: '2014-07-01', er: den('2014-12-31') },
      ],
    })
  test.each([
    ['2014-05-31', '2014-05-31', '2014-05-31'],
    ['2014-04-30', '2014-05-31', 'hul konflikt P.25'],
    ['2014-05-31', '2014-07-31', 'hul konflikt P.25'],
    ['2014-07-31', '2014-08-31', '2014-12-31'],
  ])('readings %s and %s of the old version: %s', (én, to, expected) => {
    expect(svar(læst(én, to))).toBe(expected)
  })
  test('an open version is not passed over', () => {
    const p = tidspunkt('P.26', {
      titel: tekst('p'),
      vælgesEfter: efterSvaret(tekst('svaret')),
      versioner: [
        { ...kilder, fra: '2000-01-01', til: '2014-06-30', er: begyndt },
        { ...kilder, fra: '2014-07-01', er: den('2014-12-31') },
      ],
    })
    expect(svar(p)).toBe('mangler begyndt')
    expect(svar(p, { begyndt: dag('2013-01-01') })).toBe('2013-01-01')
    expect(svar(p, { begyndt: dag('2015-01-01') })).toBe('2014-12-31')
  })
})

describe('law that is expected, not adopted', () => {
  const p = beregning('P.9', 'dage', {
    titel: tekst('p'),
    vælgesEfter: efterDagen,
    versioner: [
      { ...kilder, fra: '2020-01-01', er: dage(30) },
      { ...kilder, sikkerhed: 'ventet', fra: '2027-01-01', til: '2028-12-31', er: dage(14) },
    ],
  })
  const asked = (on: string, ventet: boolean) =>
    evaluate(p.led, kontekst({ ...sag({ dagen: dag(on) }), lovsyn: { ventet } })).udfald
  test.each([
    ['2026-12-31', 30, 30],
    ['2027-01-01', 30, 14],
    ['2028-12-31', 30, 14],
    ['2029-01-01', 30, 30],
  ])('on %s: %d, in a preview %d', (on, adopted, preview) => {
    expect(asked(on, false)).toEqual({ art: 'værdi', værdi: adopted })
    expect(asked(on, true)).toEqual({ art: 'værdi', værdi: preview })
  })
})

describe('one evaluation', () => {
  test('works a provision out once, also where records and spells are looked at one by one', () => {
    const posts = Array.from({ length: 20 }, (_, i) => ({
      fra: addDays(dag('2020-01-01'), i * 30),
      til: addDays(dag('2020-01-05'), i * 30),
    }))
    const known = sag({ dagen: dag('2026-01-01'), sygdom: posts })
    const looked: string[] = []
    const counted: Grundlag = {
      ...known,
      fakta: (f) => {
        looked.push(f.navn)
        return known.fakta(f)
      },
    }
    const word = sygdom
      .hvor(() => længde.mindst(dage(1)))
      .dage()
      .udenDeFørste(længde)
    evaluate(word.led, kontekst(counted))
    expect(looked.filter((navn) => navn === 'dagen')).toHaveLength(1)
  })
  test('a provision that reads the spell is worked out for each', () => {
    const perRun = beregning('P.10', 'dage', {
      titel: tekst('p'),
      vælgesEfter: efterDato(forløbetsFørsteDag, tekst('forløbets første dag')),
      versioner: [{ ...kilder, fra: '2000-01-01', er: længde }],
    })
    const posts = [1, 2, 3].map((month) => ({ fra: dag(`2020-0${month}-01`), til: dag(`2020-0${month}-02`) }))
    const found = spor(sygdom.dage().udenDeFørste(perRun), { dagen: dag('2026-01-01'), sygdom: posts })
    expect([...walk(found)].filter((s) => s.valgt?.bestemmelse.id === 'P.10')).toHaveLength(3)
  })
  test('so is one that reads it through another', () => {
    const inner = beregning('P.11', 'dage', {
      titel: tekst('p'),
      vælgesEfter: efterDato(den('2026-01-01'), tekst('dagen')),
      versioner: [{ ...kilder, fra: '2000-01-01', er: den('2020-01-11').dageTil(forløbetsFørsteDag) }],
    })
    const outer = beregning('P.12', 'dage', {
      titel: tekst('p'),
      vælgesEfter: efterDato(den('2026-01-01'), tekst('dagen')),
      versioner: [{ ...kilder, fra: '2000-01-01', er: inner.plus(dage(1)) }],
    })
    const posts = ['11', '13'].map((n) => ({ fra: dag(`2020-01-${n}`), til: dag(`2020-01-${n}`) }))
    const spells = posts.map((p, i) => ({ fra: addDays(p.fra, i * 10), til: addDays(p.til, i * 10 + 20) }))
    expect(svar(sygdom.dage().udenDeFørste(outer), { sygdom: spells.slice(0, 1) })).toBe(
      '2020-01-12/2020-01-31',
    )
    expect(svar(sygdom.dage().udenDeFørste(outer), { sygdom: spells.slice(1) })).toBe('2020-02-05/2020-02-12')
  })
  test('a provision that rests on itself is refused by name', () => {
    const versioner = [...længde.bestemmelse.versioner]
    const bestemmelse = { ...længde.bestemmelse, id: 'P.0', versioner }
    const led = { op: 'provision', bestemmelse } as const
    versioner.splice(0, versioner.length, {
      ...længde.bestemmelse.versioner[2],
      indhold: { art: 'regel', er: led, undtagelser: [] },
    } as never)
    expect(() => evaluate(led, kontekst(sag({ dagen: dag('2026-01-01') })))).toThrow(
      expect.objectContaining({ name: 'RuleError', code: 'restsOnItself', hvor: 'P.0' }),
    )
  })
})
