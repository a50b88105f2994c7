import { NEVER } from '@sagsvej/calendar'
import { describe, expect, test } from 'vitest'
import {
  a,
  b,
  begyndt,
  c,
  dag,
  dagen,
  kilder,
  løn,
  stilling,
  sygdom,
  tekst,
  udsigt,
  ugetimer,
} from '../rules.test-support.ts'
import type { Led } from '../tree.ts'
import { expressionsOf } from '../tree-parts.ts'
import { hvis } from '../words/conditional.ts'
import { aldrig, den, senesteAf, tidligsteAf } from '../words/date.ts'
import { alleDage, forløbetsFørsteDag } from '../words/day-set.ts'
import type { Udtryk } from '../words/expression.ts'
import { afrundTil, dage, måneder, tal, timer } from '../words/number.ts'
import { betingelse, efterDato } from '../words/provisions.ts'
import { satsDen } from '../words/rates.ts'
import { aldrigOpfyldt, alle, altid, ikke, krav, énAf } from '../words/truth.ts'
import { prose } from './prose.ts'

const sats = { nøgle: 'MAX', enhed: 'kr/uge', navn: tekst('maksimum'), rækker: [] } as const
const p = betingelse('P.1', {
  titel: tekst('Prøven'),
  vælgesEfter: efterDato(dagen, tekst('dagen')),
  versioner: [{ ...kilder, fra: '2000-01-01', er: a }],
})
const syg = sygdom.dage()
const jan = den('2026-01-01')
const øre = afrundTil('nærmeste', 'kr', '0.01')

const said: readonly (readonly [Udtryk, da: string, en: string])[] = [
  [tal('kr', '4565.50'), '4.565,50 kr.', '4,565.50 kr.'],
  [jan, '1. januar 2026', '1 January 2026'],
  [altid, 'altid', 'always'],
  [aldrigOpfyldt, 'aldrig', 'never'],
  [aldrig, 'aldrig', 'never'],
  [alleDage, 'alle dage', 'all days'],
  [a, 'a', 'a (en)'],
  [udsigt, 'udsigt', 'udsigt (en)'],
  [satsDen(sats, jan), 'maksimum (gældende: 1. januar 2026)', 'maksimum (en) (in force: 1 January 2026)'],
  [p, 'Prøven', 'Prøven (en)'],
  [forløbetsFørsteDag, 'forløbets første dag', 'the first day of the spell'],
  [alle(a, b), 'a og b', 'a (en) and b (en)'],
  [énAf(a, alle(b, c)), 'a eller (b og c)', 'a (en) or (b (en) and c (en))'],
  [alle(krav('nr. 1', tekst('kravet'), énAf(a, b)), c), 'kravet og c', 'kravet (en) and c (en)'],
  [alle(), 'altid', 'always'],
  [énAf(), 'aldrig', 'never'],
  [ikke(a), 'ikke: a', 'not: a (en)'],
  [alle(ikke(a), b), '(ikke: a) og b', '(not: a (en)) and b (en)'],
  [
    ugetimer.over(tal('timer/uge', 8)),
    'ugetimer er mere end 8 timer om ugen',
    'ugetimer (en) is more than 8 hours a week',
  ],
  [dagen.tidligst(jan), 'dagen er tidligst 1. januar 2026', 'dagen (en) is not before 1 January 2026'],
  [dagen.efter(jan), 'dagen er efter 1. januar 2026', 'dagen (en) is after 1 January 2026'],
  [dagen.senest(jan), 'dagen er senest 1. januar 2026', 'dagen (en) is not after 1 January 2026'],
  [dagen.før(jan), 'dagen er før 1. januar 2026', 'dagen (en) is before 1 January 2026'],
  [dagen.sammeDagSom(jan), 'dagen er 1. januar 2026', 'dagen (en) is 1 January 2026'],
  [stilling.er('ansat', 'ledig'), 'stilling: Ansat eller Ledig', 'stilling (en): Ansat (en) or Ledig (en)'],
  [hvis(a, jan, aldrig), '1. januar 2026, hvis a, ellers aldrig', '1 January 2026 if a (en), else never'],
  [løn.plus(tal('kr/uge', 1)), 'løn + 1 kr. om ugen', 'løn (en) + 1 kr. a week'],
  [
    løn.minus(løn.plus(tal('kr/uge', 1))),
    'løn − (løn + 1 kr. om ugen)',
    'løn (en) − (løn (en) + 1 kr. a week)',
  ],
  [
    løn.gange(dage(7), 'kr', øre),
    'løn × 7 dage, afrundet til nærmeste 0,01 kr.',
    'løn (en) × 7 days, rounded to the nearest 0.01 kr.',
  ],
  [
    løn.delt(timer(37), 'kr', øre),
    'løn ÷ 37 timer, afrundet til nærmeste 0,01 kr.',
    'løn (en) ÷ 37 hours, rounded to the nearest 0.01 kr.',
  ],
  [
    dage(7).brøkdel(2, 3, afrundTil('ned', 'dage', '1')),
    '2/3 × 7 dage, rundet ned til nærmeste 1 dag',
    '2/3 × 7 days, rounded down to the nearest 1 day',
  ],
  [dage(7).dogHøjst(dage(5)), 'det mindste af 7 dage og 5 dage', 'the least of 7 days and 5 days'],
  [dage(7).dogMindst(dage(5)), 'det største af 7 dage og 5 dage', 'the greatest of 7 days and 5 days'],
  [
    tidligsteAf(dagen, begyndt),
    'den tidligste af dagen og begyndt',
    'the earliest of dagen (en) and begyndt (en)',
  ],
  [senesteAf(dagen, begyndt), 'den seneste af dagen og begyndt', 'the latest of dagen (en) and begyndt (en)'],
  [dagen.plus(måneder(3)), '3 måneder efter dagen', '3 months after dagen (en)'],
  [dagen.minus(dage(1)), '1 dag før dagen', '1 day before dagen (en)'],
  [dagen.udgangenAfMåneden(), 'udgangen af måneden for dagen', 'the end of the month of dagen (en)'],
  [dagen.begyndelsenAfMåneden(), 'begyndelsen af måneden for dagen', 'the start of the month of dagen (en)'],
  [begyndt.dageTil(dagen), 'dage fra begyndt til dagen', 'days from begyndt (en) to dagen (en)'],
  [syg, 'sygdom', 'sygdom (en)'],
  [
    sygdom.hvor((s) => s.omfang.er('fuldt')).dage(),
    'sygdom, hvor omfang: Fuldt',
    'sygdom (en) where omfang (en): Fuldt (en)',
  ],
  [syg.eller(alleDage), 'sygdom eller alle dage', 'sygdom (en) or all days'],
  [syg.somOgsåErI(alleDage), 'sygdom som også er alle dage', 'sygdom (en) that are also all days'],
  [syg.uden(alleDage), 'sygdom uden alle dage', 'sygdom (en) without all days'],
  [
    syg.udenDeFørste(dage(14)),
    'sygdom uden de første (14 dage) i hvert forløb',
    'sygdom (en) without the first (14 days) of each spell',
  ],
  [
    syg.helligdage([], [1, 2, 3, 4, 5]),
    'helligdage (mandag-fredag) i sygdom',
    'public holidays (Monday-Friday) in sygdom (en)',
  ],
  [syg.påUgedage(6, 7), 'sygdom (kun lørdag, søndag)', 'sygdom (en) (only Saturday, Sunday)'],
  [syg.fraOgMed(jan), 'sygdom fra og med 1. januar 2026', 'sygdom (en) from 1 January 2026'],
  [
    syg.antalDage(jan, dagen),
    'antal dage af sygdom fra 1. januar 2026 til og med dagen',
    'number of days of sygdom (en) from 1 January 2026 to dagen (en)',
  ],
  [
    syg.førsteDagIForløbet(dagen),
    'første dag i det forløb af sygdom, der gælder dagen',
    'first day of the spell of sygdom (en) at dagen (en)',
  ],
  [
    syg.sidsteDagIForløbet(dagen),
    'sidste dag i det forløb af sygdom, der gælder dagen',
    'last day of the spell of sygdom (en) at dagen (en)',
  ],
  [
    syg.vedUdgangenAfKalendermåned(9, dage(154), jan),
    'udgangen af den første måned, hvor sygdom er mere end 154 dage i 9 måneder, tidligst 1. januar 2026',
    'the end of the first month in which sygdom (en) are more than 154 days in 9 months, not before 1 January 2026',
  ],
  [
    syg.dagenDerNår(dage(14), jan),
    'dagen, hvor sygdom fra 1. januar 2026 når 14 dage',
    'the day on which sygdom (en) from 1 January 2026 reach 14 days',
  ],
  [
    sygdom.hvor((s) => s.til.efter(jan)).sum((s) => s.timer),
    'summen af timer (sygdom, hvor til er efter 1. januar 2026)',
    'the sum of timer (en) (sygdom (en) where til (en) is after 1 January 2026)',
  ],
  [sygdom.antal(), 'antallet af sygdom', 'the number of sygdom (en)'],
]

describe('a rule in plain words', () => {
  test.each(said)('%#', (word, da, en) => {
    expect(prose(word.led, 'da')).toBe(da)
    expect(prose(word.led, 'en')).toBe(en)
  })

  // The compiler makes sure that every kind of node is handled; this makes sure that every kind is looked at here.
  const KINDS: Readonly<Record<Led['op'], true>> = {
    const: true,
    fact: true,
    judgement: true,
    rate: true,
    provision: true,
    bound: true,
    all: true,
    any: true,
    not: true,
    compare: true,
    isOneOf: true,
    if: true,
    add: true,
    subtract: true,
    quotient: true,
    least: true,
    greatest: true,
    shift: true,
    monthEnd: true,
    monthStart: true,
    daysBetween: true,
    daysOf: true,
    union: true,
    intersect: true,
    without: true,
    withoutFirst: true,
    holidaysIn: true,
    weekdaysIn: true,
    from: true,
    countDays: true,
    runStart: true,
    runEnd: true,
    monthEndOver: true,
    dayReaching: true,
    sumOf: true,
    countOf: true,
  }
  test('every kind of node stands in the table above', () => {
    expect(new Set(said.map(([word]) => word.led.op))).toEqual(new Set(Object.keys(KINDS)))
  })
})

test('the expressions of a provision are those of every version, its selector and its conditions', () => {
  const rule = betingelse('P.2', {
    titel: tekst('p'),
    vælgesEfter: efterDato(dagen, tekst('dagen')),
    relevantNår: a,
    overgange: [
      { ...kilder, navn: tekst('o'), når: b, læsninger: [læsning('én', c), læsning('to', altid)] },
      { ...kilder, navn: tekst('u'), sikkerhed: 'ukendt', når: udsigt, ukendt: tekst('ulæst') },
    ],
    versioner: [
      {
        ...kilder,
        fra: '2000-01-01',
        er: p,
        undtagelser: [
          { navn: tekst('x'), hjemmel: kilder.hjemmel, når: stilling.er('ansat'), så: aldrigOpfyldt },
        ],
      },
    ],
  })
  expect([...expressionsOf(rule.bestemmelse)].map((led) => prose(led, 'da'))).toEqual([
    'a',
    'b',
    'c',
    'altid',
    'udsigt',
    'dagen',
    'stilling: Ansat',
    'aldrig',
    'Prøven',
  ])
  expect(rule.bestemmelse.versioner[0]).toMatchObject({ fra: dag('2000-01-01'), til: NEVER })
})

const læsning = (navn: string, er: typeof altid) => ({ navn: tekst(navn), grund: tekst(navn), er })
