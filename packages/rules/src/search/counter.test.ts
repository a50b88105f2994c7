import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Grundlag } from '../evaluate/context.ts'
import { evaluate, kontekst } from '../evaluate/evaluate.ts'
import type { KanÆndres } from '../fact.ts'
import { a, begyndt, dag, hjemmel, kilder, om, sag, tekst, udsigt } from '../rules.test-support.ts'
import type { Value } from '../value.ts'
import { den } from '../words/date.ts'
import { datoFaktum, sandtFaktum, talFaktum, valgFaktum } from '../words/facts.ts'
import { dage, timer, timerOmUgen, uger } from '../words/number.ts'
import { betingelse, efterDato } from '../words/provisions.ts'
import { aldrigOpfyldt, alle, ikke, type Sandt, énAf } from '../words/truth.ts'
import { counter, type Vending } from './counter.ts'
import { erSvaret } from './find-case.ts'
import { everyone, smallGoal, smallUnknowns } from './small-law.test-support.ts'
import { erFaktum } from './unknown.ts'

const kanÆndres: KanÆndres = { af: ['borger'], hvordan: tekst('gør det') }
const free = { kanÆndres }
const p = sandtFaktum('p', om('p', free))
const q = sandtFaktum('q', om('q', free))
const r = sandtFaktum('r', om('r', free))
const s = sandtFaktum('s', om('s', free))
const normalt = talFaktum('normalt', 'timer/uge', { ...om('normalt', free), min: 0, max: 168 })
const kan = talFaktum('kan', 'timer/uge', { ...om('kan', free), min: 0, max: 168 })
const ansat = talFaktum('ansat', 'uger', { ...om('ansat', free), min: 0, max: 2000 })
const sendt = datoFaktum('sendt', om('sendt', { kanÆndres: { ...kanÆndres, fremad: true } }))
const afslag = valgFaktum(
  'afslag',
  { ingen: tekst('Ingen'), kur: tekst('Kur'), medicin: tekst('Medicin') },
  om('afslag', { kanÆndres: { ...kanÆndres, til: ['ingen'] } }),
)
const fakta = [p, q, r, s, normalt, kan, ansat, sendt, afslag, a, begyndt].map((f) => f.faktum)

const turned = (goal: Sandt, known: Record<string, Value>, skøn: Record<string, boolean> = {}) =>
  counter({
    goal: goal.led,
    ønsket: erSvaret('ja'),
    grundlag: sag(known, skøn),
    fakta,
    skøn: [udsigt.skøn],
    dag: begyndt.faktum,
  })

const said = (vending: Vending) =>
  vending.art === 'turns'
    ? vending.sæt.map(({ ændringer }) => ændringer.map(({ hvad, til }) => `${hvad.navn} ${til}`).join(', '))
    : vending.art

const has = (grundlag: Grundlag, changes: ReadonlyMap<object, Value>): Grundlag => ({
  ...grundlag,
  fakta: (f) => changes.get(f) ?? grundlag.fakta(f),
})

describe('the smallest changes', () => {
  test('small laws: as few as there can be, found or proved impossible, held against all there are', () => {
    const changeable = smallUnknowns.filter(({ one }) => erFaktum(one) && one.kanÆndres)
    const all = changeable.flatMap(({ one }) => (erFaktum(one) ? [one] : []))
    const differences = (a: Grundlag, b: Grundlag) =>
      smallUnknowns.filter(({ one }) =>
        erFaktum(one) ? a.fakta(one) !== b.fakta(one) : a.skøn(one) !== b.skøn(one),
      )
    const seen = { turns: 0, never: 0, unsure: 0 }
    fc.assert(
      fc.property(smallGoal, fc.nat(everyone.length - 1), ({ led }, i) => {
        const grundlag = everyone[i] as Grundlag
        const so = (person: Grundlag) => evaluate(led, kontekst(person)).udfald.art === 'ja'
        fc.pre(!so(grundlag))
        const found = counter({ goal: led, ønsket: erSvaret('ja'), grundlag, fakta: all }).fakta
        const fewest = Math.min(
          ...everyone
            .filter(so)
            .map((person) => differences(grundlag, person))
            .filter((changes) => changes.every(({ one }) => changeable.some((c) => c.one === one)))
            .map((changes) => changes.length),
        )
        seen[found.art] += 1
        if (fewest === Number.POSITIVE_INFINITY) expect(found.art).not.toBe('turns')
        else if (fewest <= 3) expect(found.art).toBe('turns')
        else expect(found.art).toBe('unsure')
        if (found.art !== 'turns') return
        for (const { ændringer } of found.sæt) {
          expect(ændringer.length).toBe(fewest)
          expect(so(has(grundlag, new Map(ændringer.map(({ hvad, til }) => [hvad, til]))))).toBe(true)
        }
      }),
      { numRuns: 150 },
    )
    expect(seen.turns).toBeGreaterThan(5)
    expect(seen.never).toBeGreaterThan(5)
  })

  test('one change before two, and each that does alone', () => {
    const goal = énAf(alle(p, q), r, s)
    expect(said(turned(goal, { p: false, q: false, r: false, s: false }).fakta)).toEqual(['r true', 's true'])
    const both = alle(p, q, énAf(r, s))
    expect(said(turned(both, { p: false, q: true, r: false, s: false }).fakta)).toEqual([
      'p true, r true',
      'p true, s true',
    ])
    expect(said(turned(alle(p, q, r), { p: false, q: false, r: false }).fakta)).toEqual([
      'p true, q true, r true',
    ])
  })
  test('a number moves no farther than it must, also where it is read in a difference', () => {
    const goal = normalt.minus(kan).mindst(timerOmUgen(4))
    expect(said(turned(goal, { normalt: 3700, kan: 3500 }).fakta)).toEqual(['normalt 3900', 'kan 3300'])
  })
  test('from above and from below, to the nearer of two', () => {
    const goal = énAf(ansat.højst(uger(4)), ansat.mindst(uger(26)))
    expect(said(turned(goal, { ansat: 40 }).fakta)).toEqual(['ansat 28'])
    expect(said(turned(goal, { ansat: 170 }).fakta)).toEqual(['ansat 182'])
  })
  test('two numbers at once, each in its own unit', () => {
    const goal = alle(normalt.mindst(timerOmUgen(37)), ansat.mindst(uger(8)))
    expect(said(turned(goal, { normalt: 3000, ansat: 0 }).fakta)).toEqual(['normalt 3700, ansat 56'])
  })
  test('what cannot be changed is proved so', () => {
    expect(said(turned(alle(a, p), { a: false, p: false }).fakta)).toBe('never')
    expect(said(turned(alle(p, ikke(p)), { p: false }).fakta)).toBe('never')
    expect(said(turned(aldrigOpfyldt, {}).fakta)).toBe('never')
  })
  test('what else the answer waits for is said, and is nobody’s to change', () => {
    const found = turned(alle(p, a), { p: false }).fakta
    expect(found).toMatchObject({ art: 'unsure', venter: { mangler: [a.faktum] } })
  })
  test('a legal gap is not turned', () => {
    const hole = betingelse('P.1', {
      titel: tekst('p'),
      vælgesEfter: efterDato(den('2020-01-01'), tekst('dagen')),
      versioner: [{ ...kilder, fra: '2000-01-01', ukendt: tekst('ikke læst') }],
    })
    const found = turned(alle(p, hole), { p: false }).fakta
    expect(found).toMatchObject({ art: 'unsure', venter: { huller: [{ bestemmelse: 'P.1' }] } })
  })
})

describe('what may be changed', () => {
  test('only to what the fact says it may', () => {
    expect(said(turned(afslag.er('ingen'), { afslag: 'kur' }).fakta)).toEqual(['afslag ingen'])
    expect(said(turned(afslag.er('medicin'), { afslag: 'kur' }).fakta)).toBe('never')
    expect(said(turned(afslag.er('kur'), { afslag: 'ingen' }).fakta)).toBe('never')
  })
  test('a day that has come is past, one to come can be moved, but not to before today', () => {
    const today = dag('2026-05-10')
    const inTime = (to: string, known: Record<string, Value> = {}) =>
      said(turned(sendt.senest(den(to)), { begyndt: today, ...known }).fakta)
    expect(inTime('2026-05-20', { sendt: dag('2026-06-01') })).toEqual([`sendt ${dag('2026-05-20')}`])
    expect(inTime('2026-05-01', { sendt: dag('2026-06-01') })).toBe('never')
    expect(inTime('2026-05-01', { sendt: dag('2026-05-09') })).toBe('never')
    expect(inTime('2026-05-20')).toEqual([`sendt ${today}`])
  })
  test('a judgement is another’s to make: told apart, and only where one is needed', () => {
    const { fakta: own, skøn: others } = turned(alle(udsigt, p), { p: false }, { udsigt: false })
    expect(said(own)).toBe('never')
    expect(said(others)).toEqual(['udsigt true, p true'])
    expect(said(turned(énAf(udsigt, p), { p: false }, { udsigt: false }).skøn)).toEqual(['udsigt true'])
    expect(said(turned(p, { p: false }).skøn)).not.toEqual(['p true'])
  })
})

describe('the provision a change works through', () => {
  const version = (paragraf: string) => ({ ...kilder, hjemmel: hjemmel(paragraf), fra: '2000-01-01' })
  const by = { titel: tekst('t'), vælgesEfter: efterDato(den('2020-01-01'), tekst('dagen')) }
  const inner = betingelse('P.inner', {
    ...by,
    versioner: [{ ...version('7'), er: kan.højst(timerOmUgen(10)) }],
  })
  const outer = betingelse('P.outer', { ...by, versioner: [{ ...version('2'), er: alle(inner, p) }] })

  test('is the one nearest the fact that comes out otherwise', () => {
    const found = turned(outer, { kan: 2000, p: false }).fakta
    expect(
      found.art === 'turns' && found.sæt[0]?.ændringer.map((æ) => [æ.hvad.navn, æ.gennem?.hjemmel?.paragraf]),
    ).toEqual([
      ['kan', '7'],
      ['p', '2'],
    ])
  })
  test('an exception stands where it stands', () => {
    const ruled = betingelse('P.3', {
      ...by,
      versioner: [
        {
          ...version('3'),
          er: aldrigOpfyldt,
          undtagelser: [{ navn: tekst('dog'), hjemmel: hjemmel('4'), når: p, så: ikke(aldrigOpfyldt) }],
        },
      ],
    })
    const found = turned(ruled, { p: false }).fakta
    expect(found.art === 'turns' && found.sæt[0]?.ændringer[0]?.gennem?.hjemmel?.paragraf).toBe('4')
  })
  test('hours and days need not be weighed against each other', () => {
    const arbejdet = talFaktum('arbejdet', 'timer', { ...om('arbejdet', free), min: 0, max: 5000 })
    const frist = talFaktum('frist', 'dage', { ...om('frist', free), min: 0, max: 900 })
    const goal = énAf(arbejdet.mindst(timer(240)), frist.mindst(dage(8)))
    const found = counter({
      goal: goal.led,
      ønsket: erSvaret('ja'),
      grundlag: sag({ arbejdet: 0, frist: 0 }),
      fakta: [arbejdet.faktum, frist.faktum],
    })
    expect(said(found.fakta)).toEqual(['arbejdet 24000', 'frist 8'])
  })
})
