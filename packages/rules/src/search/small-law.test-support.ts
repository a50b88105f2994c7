import fc from 'fast-check'
import type { Grundlag } from '../evaluate/context.ts'
import { prose } from '../explain/prose.ts'
import type { Faktum, KanÆndres } from '../fact.ts'
import type { Skøn } from '../judgement.ts'
import type { Possible } from '../possible.ts'
import { dag, kilder, om, sag, tekst } from '../rules.test-support.ts'
import type { Value } from '../value.ts'
import { hvis } from '../words/conditional.ts'
import { type Dato, den } from '../words/date.ts'
import { datoFaktum, sandtFaktum, talFaktum, valgFaktum } from '../words/facts.ts'
import { skøn } from '../words/judgements.ts'
import { dage, type Tal } from '../words/number.ts'
import { beregning, betingelse, efterDato } from '../words/provisions.ts'
import { alle, ikke, type Sandt, énAf } from '../words/truth.ts'

/*
 * Laws so small that everyone there can be is gone through: what a search proves is then held against all of them.
 */

const kanÆndres: KanÆndres = { af: ['borger'], hvordan: tekst('gør det') }
const sande = ['p', 'q'].map((navn) => sandtFaktum(navn, om(navn, { kanÆndres })))
const tal = ['m', 'n'].map((navn) => talFaktum(navn, 'dage', { ...om(navn, { kanÆndres }), min: 0, max: 2 }))
export const dagen = datoFaktum('d', om('d'))
const valgt = valgFaktum('v', { x: tekst('X'), y: tekst('Y'), z: tekst('Z') }, om('v', { kanÆndres }))
const skønnet = skøn('s', { etiket: tekst('s'), spørgsmål: tekst('s?'), hvem: ['læge'], grundlag: [] })

const FIRST = dag('2014-06-29')
const DAYS = 3
const days = Array.from({ length: DAYS }, (_, i) => FIRST + i)
const iso = ['2014-06-29', '2014-06-30', '2014-07-01', '2014-07-02'] as const

/** Nothing known, but that the day is one of the few. */
export const smallGrundlag: Grundlag = {
  ...sag({}),
  inden: (faktum: Faktum): Possible | undefined =>
    faktum === dagen.faktum ? { kind: 'dato', low: FIRST, high: FIRST + DAYS - 1, ir: false } : undefined,
}

/** What there is to know of a person, and all it can be. */
export const smallUnknowns: readonly { readonly one: Faktum | Skøn; readonly values: readonly Value[] }[] = [
  ...sande.map((f) => ({ one: f.faktum, values: [true, false] })),
  ...tal.map((f) => ({ one: f.faktum, values: [0, 1, 2] })),
  { one: dagen.faktum, values: days },
  { one: valgt.faktum, values: ['x', 'y', 'z'] },
  { one: skønnet.skøn, values: [true, false] },
]

const times = <T>(all: readonly Record<string, T>[], key: string, values: readonly T[]) =>
  all.flatMap((one) => values.map((value) => ({ ...one, [key]: value })))

/** Everyone there can be, known in full. */
export const everyone: readonly Grundlag[] = smallUnknowns
  .reduce<readonly Record<string, Value>[]>(
    (all, { one, values }) => times<Value>(all, one.nøgle, values),
    [{}],
  )
  .map((person) => sag(person, person as Record<string, boolean>))

type Words = { sandt: Sandt; antal: Tal<'dage'>; dato: Dato }
let made = 0

const { sandt } = fc.letrec<Words>((tie) => {
  const [so, n, d] = [tie('sandt'), tie('antal'), tie('dato')]
  const one = { maxDepth: 3 } as const
  const versions = <T>(rule: fc.Arbitrary<T>) =>
    fc.record({ day: d, rules: fc.tuple(rule, rule), when: so, than: rule })
  return {
    sandt: fc.oneof(
      one,
      fc.constantFrom<Sandt>(...sande, skønnet, valgt.er('x'), valgt.er('x', 'z')),
      fc
        .tuple(fc.constantFrom('mindst', 'over', 'højst', 'under', 'lig'), n, n)
        .map(([how, a, b]) => a[how](b)),
      fc.tuple(fc.constantFrom('tidligst', 'efter', 'sammeDagSom'), d, d).map(([how, a, b]) => a[how](b)),
      fc.array(so, { minLength: 1, maxLength: 3 }).map((parts) => alle(...parts)),
      fc.array(so, { minLength: 1, maxLength: 3 }).map((parts) => énAf(...parts)),
      so.map(ikke),
      fc.tuple(so, so, so).map(([w, m, u]) => hvis(w, m, u)),
      versions(so).map(({ day, rules: [first, second], when, than }) =>
        betingelse(`P.${made++}`, {
          titel: tekst('p'),
          vælgesEfter: efterDato(day, tekst('dagen')),
          relevantNår: énAf(when, first),
          versioner: [
            { ...kilder, fra: '1900-01-01', til: '2014-06-30', er: first },
            {
              ...kilder,
              fra: '2014-07-01',
              er: second,
              undtagelser: [{ navn: tekst('u'), hjemmel: kilder.hjemmel, når: when, så: than }],
            },
          ],
        }),
      ),
    ),
    antal: fc.oneof(
      one,
      fc.constantFrom<Tal<'dage'>>(...tal, dage(1), dage(2)),
      fc.tuple(n, n).map(([a, b]) => a.plus(b)),
      fc.tuple(n, n).map(([a, b]) => a.minus(b)),
      fc.tuple(n, n).map(([a, b]) => a.dogHøjst(b)),
      fc.tuple(so, n, n).map(([w, m, u]) => hvis(w, m, u)),
      versions(n).map(({ day, rules: [first, second] }) =>
        beregning(`P.${made++}`, 'dage', {
          titel: tekst('p'),
          vælgesEfter: efterDato(day, tekst('dagen')),
          versioner: [
            { ...kilder, fra: '1900-01-01', til: '2014-06-30', er: first },
            { ...kilder, fra: '2014-07-01', er: second },
          ],
        }),
      ),
    ),
    dato: fc.oneof(
      one,
      fc.constantFrom<Dato>(dagen, ...iso.map(den)),
      fc.tuple(d, n).map(([a, by]) => a.plus(by)),
      fc.tuple(so, d, d).map(([w, m, u]) => hvis(w, m, u)),
    ),
  }
})

/** Something that is so or not, in a law of two numbers, two truths, a day, a choice and a judgement. */
export const smallGoal: fc.Arbitrary<Sandt> = sandt.map((word) =>
  Object.assign(word, { [fc.toStringMethod]: () => prose(word.led, 'da') }),
)
