import fc from 'fast-check'
import { lovsamling } from '../collect.ts'
import { prose } from '../explain/prose.ts'
import { SELF_NAMED } from '../given-names.ts'
import { hjemmel, kilder, tekst } from '../rules.test-support.ts'
import type { Tekst } from '../text.ts'
import type { Led } from '../tree.ts'
import { keyOf } from '../tree-key.ts'
import { kindOf } from '../tree-kind.ts'
import { expressionsOf, nodesOf } from '../tree-parts.ts'
import { kaldet } from '../words/called.ts'
import { hvis } from '../words/conditional.ts'
import { aldrig, type Dato, den, senesteAf, tidligsteAf } from '../words/date.ts'
import { type Dagmængde, forløbetsFørsteDag } from '../words/day-set.ts'
import type { Udtryk } from '../words/expression.ts'
import { afrundTil, dage as iDage, måneder, type Tal, tal, udregn } from '../words/number.ts'
import {
  beregning,
  betingelse,
  efterDato,
  efterSvaret,
  type NyBestemmelse,
  tidspunkt,
  tidsrum,
} from '../words/provisions.ts'
import { satsDen } from '../words/rates.ts'
import { aldrigOpfyldt, alle, altid, ikke, krav, led, Sandt, énAf } from '../words/truth.ts'
import {
  antal,
  beløb,
  dage,
  EDGE_DAYS,
  EDGE_NUMBERS,
  kalender,
  lister,
  sande,
  satser,
  skønnet,
  valgt,
} from './facts.test-support.ts'

/*
 * Laws made at random out of every word of the language, for properties that must hold of any law: bounds hold,
 * compiled code says what the tree says, and so do the databases.
 */

const iso = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)
const edgeIso = EDGE_DAYS.map(iso)
let made = 0
const numbers = new Map<string, number>()

/** What a thing is called wherever it is: the same name for the same thing, and no other. */
function nameOf(led: Led): Tekst {
  const number = numbers.get(keyOf(led)) ?? numbers.size
  numbers.set(keyOf(led), number)
  return tekst(`navn${number}`)
}

const navngivet = <E extends Sandt | Dato | Tal<'dage'>>(word: E): E =>
  SELF_NAMED.has(word.led.op) ? word : kaldet(nameOf(word.led), word)

type Words = {
  sandt: Sandt
  dage: Tal<'dage'>
  kr: Tal<'kr'>
  dato: Dato
  mængde: Dagmængde
}

/** Everything a provision may say beside its rule. */
function provisionOf<E extends Udtryk>(
  build: (id: string, ny: NyBestemmelse<E>) => E,
  parts: {
    readonly rules: readonly [E, E, E]
    readonly when: readonly [Sandt, Sandt]
    readonly selector: Dato
    readonly shape: {
      readonly content: readonly ('regel' | 'undtagelse' | 'to undtagelser' | 'læsninger' | 'ukendt')[]
      readonly arises: boolean
      readonly transition: boolean
      readonly gap: boolean
      readonly byAnswer: boolean
    }
  },
): E {
  made += 1
  const { rules, when, selector, shape } = parts
  const says = (how: (typeof shape.content)[number], i: number) => {
    const [one, two, three] = i % 2 === 0 ? rules : ([rules[2], rules[0], rules[1]] as const)
    const undtaget = (navn: string, når: Sandt, så: E) => ({
      navn: tekst(navn),
      hjemmel: hjemmel(navn),
      når,
      så,
    })
    switch (how) {
      case 'regel':
        return { er: one }
      case 'undtagelse':
        return { er: one, undtagelser: [undtaget('A', when[0], two)] }
      case 'to undtagelser':
        return {
          er: one,
          undtagelser: [
            { ...undtaget('A', when[0], two), gårForud: true as const },
            undtaget('B', when[1], three),
          ],
        }
      case 'læsninger':
        return {
          læsninger: [one, two].map((er, j) => ({ navn: tekst(`l${j}`), grund: tekst('grund'), er })),
        }
      case 'ukendt':
        return { ukendt: tekst('ikke læst') }
    }
  }
  return build(`P.${made}`, {
    titel: tekst(`P.${made}`),
    vælgesEfter: shape.byAnswer ? efterSvaret(tekst('svaret')) : efterDato(selector, nameOf(selector.led)),
    ...(shape.arises ? { relevantNår: when[1] } : {}),
    ...(shape.transition
      ? {
          overgange: [
            {
              ...kilder,
              ...says('regel', 1),
              navn: tekst('overgang'),
              hjemmel: hjemmel('9'),
              når: when[0],
            },
          ],
        }
      : {}),
    versioner: [
      { ...kilder, fra: '2000-01-01', til: edgeIso[1] ?? '', ...says(shape.content[0] ?? 'regel', 0) },
      {
        ...kilder,
        fra: shape.gap ? (edgeIso[3] ?? '') : (edgeIso[2] ?? ''),
        ...says(shape.content[1] ?? 'regel', 1),
      },
    ],
  })
}

const shape = (dates: boolean) =>
  fc.record({
    content: fc.array(
      fc.constantFrom('regel', 'regel', 'regel', 'undtagelse', 'to undtagelser', 'læsninger', 'ukendt'),
      { minLength: 2, maxLength: 2 },
    ),
    arises: fc.constantFrom(false, false, true),
    transition: fc.constantFrom(false, false, false, true),
    gap: fc.constantFrom(false, false, false, true),
    byAnswer: dates ? fc.constantFrom(false, false, true) : fc.constant(false),
  })

/**
 * Asked anew for each run of a set: the weekdays of a period still running are some 9,000 runs, and a number that itself
 * counts in such a set would take minutes and gigabytes.
 */
const holdsNoDays = ({ led }: Udtryk): boolean =>
  [...nodesOf(led)].every((node) => kindOf(node) !== 'dagmængde' && node.op !== 'provision')

/** Words of each kind. `sets` also makes sets of days, and what is counted in them. */
export function randomWords({ sets }: { readonly sets: boolean }) {
  return fc.letrec<Words>((tie) => {
    const {
      sandt,
      dage: days,
      kr,
      dato,
    } = {
      sandt: tie('sandt'),
      dage: tie('dage'),
      kr: tie('kr'),
      dato: tie('dato'),
    }
    const mængde = tie('mængde')
    const limit = fc.constantFrom(...EDGE_NUMBERS).map((n) => iDage(n))
    const rounding = fc
      .tuple(fc.constantFrom('nærmeste', 'op', 'ned'), fc.constantFrom('0.01', '1', '5'))
      .map(([retning, til]) => afrundTil(retning, 'kr', til))
    const provision = <E extends Udtryk>(
      build: (id: string, ny: NyBestemmelse<E>) => E,
      rule: fc.Arbitrary<E>,
      dates = false,
    ): fc.Arbitrary<E> =>
      fc
        .record({
          rules: fc.tuple(rule, rule, rule),
          when: fc.tuple(sandt, sandt),
          selector: dato,
          shape: shape(dates),
        })
        .map((parts) => provisionOf(build, parts))
    const one = { maxDepth: 3, withCrossShrink: true } as const
    const ofSets = <T>(...all: readonly fc.Arbitrary<T>[]) => (sets ? all : [])

    return {
      sandt: fc.oneof(
        one,
        fc.constantFrom<Sandt>(...sande, skønnet, altid, aldrigOpfyldt),
        fc
          .tuple(fc.constantFrom('mindst', 'over', 'højst', 'under', 'lig'), days, fc.oneof(limit, days))
          .map(([how, a, b]) => a[how](b)),
        fc.tuple(fc.constantFrom('mindst', 'under'), kr, kr).map(([how, a, b]) => a[how](b)),
        fc
          .tuple(
            fc.constantFrom('tidligst', 'efter', 'senest', 'før', 'sammeDagSom'),
            dato,
            fc.oneof(fc.constantFrom(...edgeIso).map(den), dato),
          )
          .map(([how, a, b]) => a[how](b)),
        fc.constantFrom(valgt.er('x'), valgt.er('x', 'z')),
        fc
          .array(sandt, { minLength: 1, maxLength: 3 })
          .map((parts) =>
            alle(...parts.map((p, i) => (i === 1 ? p : krav(`${i + 1}`, tekst(`krav ${i}`), p)))),
          ),
        fc
          .array(sandt, { minLength: 1, maxLength: 3 })
          .map((parts) => énAf(...parts.map((p, i) => led(tekst(`led ${i}`), p)))),
        sandt.map(ikke),
        sandt.map(navngivet),
        fc.tuple(sandt, sandt, sandt).map(([w, m, u]) => hvis(w, m, u)),
        provision(betingelse, sandt),
      ),
      dage: fc.oneof(
        one,
        fc.constantFrom<Tal<'dage'>>(...antal),
        limit,
        fc.tuple(days, days).map(([a, b]) => a.plus(b)),
        fc.tuple(days, days).map(([a, b]) => a.minus(b)),
        fc.tuple(days, days).map(([a, b]) => a.dogHøjst(b)),
        fc.tuple(days, days).map(([a, b]) => a.dogMindst(b)),
        fc.tuple(dato, dato).map(([a, b]) => a.dageTil(b)),
        fc.tuple(sandt, days, days).map(([w, m, u]) => hvis(w, m, u)),
        days.map(navngivet),
        fc
          .tuple(fc.constantFrom(...lister), fc.boolean())
          .map(([l, narrow]) => (narrow ? l.hvor((p) => p.omfang.er('fuldt')) : l).sum((p) => p.timer)),
        fc.tuple(fc.constantFrom(...lister), sandt).map(([l, cond]) =>
          l
            .hvor((p) => énAf(p.omfang.er('fuldt'), cond))
            .antal()
            .gange(iDage(1), 'dage', afrundTil('ned', 'dage', '1')),
        ),
        provision((id, ny: NyBestemmelse<Tal<'dage'>>): Tal<'dage'> => beregning(id, 'dage', ny), days),
        ...ofSets(fc.tuple(mængde, dato, dato).map(([s, a, b]) => s.antalDage(a, b))),
      ),
      kr: fc.oneof(
        one,
        fc.constantFrom<Tal<'kr'>>(...beløb, tal('kr', 100)),
        fc.tuple(kr, kr).map(([a, b]) => a.plus(b)),
        fc.tuple(kr, kr).map(([a, b]) => a.minus(b)),
        fc.tuple(kr, rounding).map(([a, r]) => a.brøkdel(2, 3, r)),
        fc.tuple(kr, days, rounding).map(([a, b, r]) => a.gange(b, 'kr', r)),
        fc.tuple(kr, days, rounding).map(([a, b, r]) => a.delt(b, 'kr', r)),
        fc
          .tuple(fc.constantFrom(...beløb), fc.constantFrom(...antal), fc.constantFrom(...antal), rounding)
          .map(([a, b, c, r]) => udregn({ gange: [a, b], delt: [c, iDage(7)] }, 'kr', r)),
        fc
          .tuple(fc.constantFrom(...satser), fc.oneof(fc.constantFrom(...dage), dato))
          .map(([sats, d]) => satsDen(sats, d)),
        // A rate of each record's own day, which may lie where there is none.
        fc
          .tuple(fc.constantFrom(...lister), fc.constantFrom(...satser), kr, rounding)
          .map(([l, sats, k, r]) => l.sum((p) => satsDen(sats, p.fra).dogHøjst(k).gange(p.timer, 'kr', r))),
        fc.tuple(sandt, kr, kr).map(([w, m, u]) => hvis(w, m, u)),
        provision((id, ny: NyBestemmelse<Tal<'kr'>>): Tal<'kr'> => beregning(id, 'kr', ny), kr),
      ),
      dato: fc.oneof(
        one,
        fc.constantFrom<Dato>(...dage),
        fc.constantFrom<Dato>(...edgeIso.map(den), aldrig),
        fc.tuple(dato, days).map(([a, b]) => a.plus(b)),
        fc.tuple(dato, fc.constantFrom(1, 13)).map(([a, n]) => a.minus(måneder(n))),
        dato.map((a) => a.udgangenAfMåneden()),
        dato.map((a) => a.begyndelsenAfMåneden()),
        fc.tuple(dato, dato).map(([a, b]) => tidligsteAf(a, b)),
        fc.tuple(dato, dato).map(([a, b]) => senesteAf(a, b)),
        fc.tuple(sandt, dato, dato).map(([w, m, u]) => hvis(w, m, u)),
        dato.map(navngivet),
        provision(tidspunkt, dato, true),
        ...ofSets<Dato>(
          fc.tuple(mængde, dato).map(([s, on]) => s.førsteDagIForløbet(on)),
          fc.tuple(mængde, dato).map(([s, on]) => s.sidsteDagIForløbet(on)),
          fc
            .tuple(mængde, fc.constantFrom(1, 3, 9), fc.oneof(limit, days), dato)
            .map(([s, months, over, from]) => s.vedUdgangenAfKalendermåned(months, over, from)),
          fc
            .tuple(mængde, fc.constantFrom(1, 12), fc.oneof(limit, days), dato)
            .map(([s, months, over, from]) => s.iDeSenesteMåneder(months, over, from)),
          fc.tuple(mængde, fc.oneof(limit, days), dato).map(([s, n, from]) => s.dagenDerNår(n, from)),
        ),
      ),
      mængde: fc.oneof(
        one,
        fc.constantFrom(...lister).map((l) => l.dage()),
        fc
          .tuple(fc.constantFrom(...lister), sandt)
          .map(([l, cond]) => l.hvor((p) => alle(p.omfang.er('delvist'), cond)).dage()),
        fc.tuple(mængde, mængde).map(([a, b]) => a.eller(b)),
        fc.tuple(mængde, mængde).map(([a, b]) => a.somOgsåErI(b)),
        fc.tuple(mængde, mængde).map(([a, b]) => a.uden(b)),
        fc.tuple(mængde, days.filter(holdsNoDays)).map(([a, n]) => a.udenDeFørste(n)),
        mængde.map((a) =>
          a.udenDeFørste(hvis(forløbetsFørsteDag.før(den('2014-07-01')), iDage(7), iDage(14))),
        ),
        mængde.map((a) => a.helligdage(kalender, [1, 2, 3, 4, 5, 6])),
        mængde.map((a) => a.påUgedage(1, 2, 3, 4, 5)),
        fc.tuple(mængde, dato).map(([a, d]) => a.fraOgMed(d)),
        fc.tuple(sandt, mængde, mængde).map(([w, m, u]) => hvis(w, m, u)),
        provision(tidsrum, mængde),
      ),
    }
  })
}

/** A failing law in words: the goal, and each provision it rests on. */
const said = (led: Led): string =>
  [led, ...lovsamling([new Sandt(led)]).bestemmelser.map((b) => b)]
    .map((one) =>
      'op' in one
        ? prose(one, 'da')
        : `\n${one.id}: ${[...expressionsOf(one)].map((e) => prose(e, 'da')).join(' | ')} ${JSON.stringify(one.versioner.map((v) => v.indhold.art))}`,
    )
    .join('')

/** A goal of any kind but a set of days. */
export const randomGoal = (options: { readonly sets: boolean }): fc.Arbitrary<Udtryk> => {
  const words = randomWords(options)
  return fc
    .oneof<fc.Arbitrary<Udtryk>[]>(words.sandt, words.dage, words.kr, words.dato)
    .map((word) => Object.assign(word, { [fc.toStringMethod]: () => said(word.led) }))
}
