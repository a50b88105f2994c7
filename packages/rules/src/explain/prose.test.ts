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
  om,
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
import { datoFaktum, sandtFaktum, talFaktum } from '../words/facts.ts'
import { afrundTil, dage, måneder, tal, timer, uger } from '../words/number.ts'
import { beregning, betingelse, efterDato } from '../words/provisions.ts'
import { satsDen } from '../words/rates.ts'
import { aldrigOpfyldt, alle, altid, ikke, krav, led, énAf } from '../words/truth.ts'
import { prose } from './prose.ts'

const sats = { nøgle: 'MAX', enhed: 'kr/uge', navn: tekst('maksimum'), rækker: [] } as const
const p = betingelse('P.1', {
  titel: tekst('Prøven'),
  vælgesEfter: efterDato(dagen, tekst('dagen')),
  versioner: [{ ...kilder, fra: '2000-01-01', er: a }],
})
const p2 = beregning('P.3', 'dage', {
  titel: { da: 'Antal', en: 'Number' },
  vælgesEfter: efterDato(dagen, tekst('dagen')),
  versioner: [{ ...kilder, fra: '2000-01-01', er: dage(3) }],
})
const syg = sygdom.dage()
const jan = den('2026-01-01')
const øre = afrundTil('nærmeste', 'kr', '0.01')

const said: readonly (readonly [Udtryk, da: string, en: string])[] = [
  [tal('kr', '4565.50'), '4.565,50 kr.', '4,565.50 kr.'],
  [jan, '1. januar 2026', '1 January 2026'],
  [altid, 'ja', 'yes'],
  [aldrigOpfyldt, 'nej', 'no'],
  [aldrig, 'aldrig', 'never'],
  [alleDage, 'alle dage', 'all days'],
  [a, 'a: ja', 'a (en): yes'],
  [udsigt, 'udsigt (et skøn): ja', 'udsigt (en) (a judgement): yes'],
  [
    satsDen(sats, jan),
    'maksimum (satsen, der gælder 1. januar 2026)',
    'maksimum (en) (the rate in force on 1 January 2026)',
  ],
  [p, '»Prøven«: ja', '“Prøven (en)”: yes'],
  [forløbetsFørsteDag, 'forløbets første dag', 'the first day of the spell'],
  [alle(a, b), 'a: ja og b: ja', 'a (en): yes and b (en): yes'],
  [énAf(a, alle(b, c)), 'a: ja eller (b: ja og c: ja)', 'a (en): yes or (b (en): yes and c (en): yes)'],
  [alle(krav('nr. 1', tekst('kravet'), énAf(a, b)), c), 'kravet og c: ja', 'kravet (en) and c (en): yes'],
  [alle(), 'ja', 'yes'],
  [énAf(), 'nej', 'no'],
  [ikke(a), 'a: nej', 'a (en): no'],
  [alle(ikke(a), b), 'a: nej og b: ja', 'a (en): no and b (en): yes'],
  [
    ugetimer.over(tal('timer/uge', 8)),
    'ugetimer er mere end 8 timer om ugen',
    'ugetimer (en) is more than 8 hours a week',
  ],
  [dagen.tidligst(jan), 'dagen er tidligst 1. januar 2026', 'dagen (en) is on or after 1 January 2026'],
  [dagen.efter(jan), 'dagen er efter 1. januar 2026', 'dagen (en) is after 1 January 2026'],
  [dagen.senest(jan), 'dagen er senest 1. januar 2026', 'dagen (en) is on or before 1 January 2026'],
  [dagen.før(jan), 'dagen er før 1. januar 2026', 'dagen (en) is before 1 January 2026'],
  [
    dagen.sammeDagSom(jan),
    'dagen er samme dag som 1. januar 2026',
    'dagen (en) is the same day as 1 January 2026',
  ],
  [
    stilling.er('ansat', 'ledig'),
    'stilling er Ansat eller Ledig',
    'stilling (en) is Ansat (en) or Ledig (en)',
  ],
  [
    hvis(a, jan, aldrig),
    '1. januar 2026, hvis a: ja; ellers aldrig',
    '1 January 2026 if a (en): yes; otherwise never',
  ],
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
  [dage(7).dogHøjst(dage(5)), '7 dage, dog højst 5 dage', '7 days, but at most 5 days'],
  [dage(7).dogMindst(dage(5)), '7 dage, dog mindst 5 dage', '7 days, but at least 5 days'],
  [
    tidligsteAf(dagen, begyndt),
    'den tidligste af dagen og begyndt',
    'the earliest of dagen (en) and begyndt (en)',
  ],
  [senesteAf(dagen, begyndt), 'den seneste af dagen og begyndt', 'the latest of dagen (en) and begyndt (en)'],
  [dagen.plus(måneder(3)), '3 måneder efter dagen', '3 months after dagen (en)'],
  [dagen.minus(dage(1)), 'dagen før dagen', 'the day before dagen (en)'],
  [dagen.plus(dage(1)), 'dagen efter dagen', 'the day after dagen (en)'],
  [
    dagen.plus(uger(8)).minus(dage(1)),
    'dagen før den dag, der ligger 8 uger efter dagen',
    'the day before the day 8 weeks after dagen (en)',
  ],
  [
    dagen.plus(dage(1)).plus(måneder(3)),
    '3 måneder efter dagen efter dagen',
    '3 months after the day after dagen (en)',
  ],
  [
    dagen.plus(uger(8)).minus(dage(1)).før(begyndt),
    'dagen før den dag, der ligger 8 uger efter dagen, er før begyndt',
    'the day before the day 8 weeks after dagen (en) is before begyndt (en)',
  ],
  [dagen.udgangenAfMåneden(), 'udgangen af måneden for dagen', 'the end of the month of dagen (en)'],
  [dagen.begyndelsenAfMåneden(), 'begyndelsen af måneden for dagen', 'the start of the month of dagen (en)'],
  [
    begyndt.dageTil(dagen),
    'antallet af dage fra begyndt til dagen',
    'the number of days from begyndt (en) to dagen (en)',
  ],
  [syg, 'sygdom', 'sygdom (en)'],
  [
    sygdom.hvor((s) => s.omfang.er('fuldt')).dage(),
    'sygdom (hvor »omfang« er Fuldt)',
    'sygdom (en) (where “omfang (en)” is Fuldt (en))',
  ],
  [syg.eller(alleDage), 'sygdom sammen med alle dage', 'sygdom (en) together with all days'],
  [
    syg.somOgsåErI(alleDage),
    'de dage i sygdom, der også er i alle dage',
    'the days in sygdom (en) that are also in all days',
  ],
  [syg.uden(alleDage), 'sygdom uden alle dage', 'sygdom (en) without all days'],
  [
    syg.udenDeFørste(dage(14)),
    'sygdom uden de første 14 dage i hver ubrudt række',
    'sygdom (en) without the first 14 days of each unbroken run',
  ],
  [
    syg.helligdage([], [1, 2, 3, 4, 5]),
    'de helligdage (mandag-fredag), der er i sygdom',
    'the public holidays (Monday-Friday) that are in sygdom (en)',
  ],
  [syg.påUgedage(6, 7), 'sygdom (kun lørdag, søndag)', 'sygdom (en) (only Saturday, Sunday)'],
  [syg.fraOgMed(jan), 'sygdom fra og med 1. januar 2026', 'sygdom (en) from and including 1 January 2026'],
  [
    syg.antalDage(jan, dagen),
    'antallet af dage i sygdom fra og med 1. januar 2026 til og med dagen',
    'the number of days in sygdom (en) from 1 January 2026 up to and including dagen (en)',
  ],
  [
    syg.førsteDagIForløbet(dagen),
    'første dag i den ubrudte række af dage i sygdom, som omfatter dagen (ellers i den seneste række før; aldrig, hvis der ingen er)',
    'the first day of the unbroken run of days in sygdom (en) that holds dagen (en) (else of the last run before it; never if there is none)',
  ],
  [
    syg.sidsteDagIForløbet(dagen),
    'sidste dag i den ubrudte række af dage i sygdom, som omfatter dagen (ellers i den seneste række før; aldrig, hvis der ingen er, eller den ikke er slut)',
    'the last day of the unbroken run of days in sygdom (en) that holds dagen (en) (else of the last run before it; never if there is none or it has not ended)',
  ],
  [
    syg.vedUdgangenAfKalendermåned(9, dage(154), jan),
    'udgangen af den første kalendermåned, hvor der er mere end 154 dage af sygdom i de seneste 9 kalendermåneder (måneden selv er den sidste af dem), dog tidligst 1. januar 2026',
    'the end of the first calendar month at which there are more than 154 days of sygdom (en) in the last 9 calendar months (that month is the last of them), but no earlier than 1 January 2026',
  ],
  [
    syg.iDeSenesteMåneder(12, dage(30), jan),
    'den første dag, hvor der er mere end 30 dage af sygdom i de seneste 12 måneder (regnet fra samme dato), dog tidligst 1. januar 2026',
    'the first day on which there are more than 30 days of sygdom (en) in the last 12 months (from the same date), but no earlier than 1 January 2026',
  ],
  [
    syg.dagenDerNår(dage(14), jan),
    'den dag, hvor antallet af dage i sygdom, talt fra og med 1. januar 2026, når op på 14 dage',
    'the day on which the number of days in sygdom (en), counted from and including 1 January 2026, reaches 14 days',
  ],
  [
    sygdom.hvor((s) => s.til.efter(jan)).sum((s) => s.timer),
    'summen af »timer« i sygdom (hvor »til« er efter 1. januar 2026)',
    'the sum of “timer (en)” in sygdom (en) (where “til (en)” is after 1 January 2026)',
  ],
  [sygdom.antal(), 'antallet af poster i sygdom', 'the number of entries in sygdom (en)'],
]

const negated: readonly (readonly [Udtryk, da: string, en: string])[] = [
  [ikke(ikke(a)), 'a: ja', 'a (en): yes'],
  [ikke(altid), 'nej', 'no'],
  [ikke(løn.mindst(tal('kr/uge', 5))), 'løn er under 5 kr. om ugen', 'løn (en) is less than 5 kr. a week'],
  [ikke(løn.over(tal('kr/uge', 5))), 'løn er højst 5 kr. om ugen', 'løn (en) is at most 5 kr. a week'],
  [
    ikke(løn.lig(tal('kr/uge', 5))),
    'løn er ikke præcis 5 kr. om ugen',
    'løn (en) is not exactly 5 kr. a week',
  ],
  [ikke(dagen.før(jan)), 'dagen er tidligst 1. januar 2026', 'dagen (en) is on or after 1 January 2026'],
  [ikke(dagen.senest(jan)), 'dagen er efter 1. januar 2026', 'dagen (en) is after 1 January 2026'],
  [ikke(dagen.før(aldrig)), 'dagen indtræffer aldrig', 'dagen (en) never comes'],
  [ikke(stilling.er('ansat')), 'stilling er ikke Ansat', 'stilling (en) is not Ansat (en)'],
  [
    ikke(stilling.er('ansat', 'ledig')),
    'stilling er hverken Ansat eller Ledig',
    'stilling (en) is neither Ansat (en) nor Ledig (en)',
  ],
  [ikke(alle(a, b)), 'a: nej eller b: nej', 'a (en): no or b (en): no'],
  [ikke(énAf(a, ikke(b))), 'a: nej og b: ja', 'a (en): no and b (en): yes'],
  [ikke(alle(led(tekst('kravet'), a), b)), 'ikke: kravet eller b: nej', 'not: kravet (en) or b (en): no'],
  [ikke(alle()), 'nej', 'no'],
  [
    ikke(hvis(a, b, c)),
    'b: nej, hvis a: ja; ellers c: nej',
    'b (en): no if a (en): yes; otherwise c (en): no',
  ],
]

test.each(negated)('a condition that must not hold says so itself: %#', (word, da, en) => {
  expect(prose(word.led, 'da')).toBe(da)
  expect(prose(word.led, 'en')).toBe(en)
})

const omKravet = sandtFaktum('omKravet', {
  ...om('x'),
  etiket: { da: 'om kravet er opfyldt', en: 'whether the requirement is met' },
})
const opslag = datoFaktum('opslag', om('den dag, du søgte'))

const clauses: readonly (readonly [Udtryk, da: string])[] = [
  [dagen.før(aldrig), 'dagen indtræffer'],
  [omKravet, 'svaret på, om kravet er opfyldt, er ja'],
  [tidligsteAf(opslag, begyndt), 'den tidligste af den dag, du søgte, og begyndt'],
  [opslag.før(jan), 'den dag, du søgte, er før 1. januar 2026'],
  [
    sygdom
      .hvor((s) => s.timer.mindst(timer(1)))
      .hvor((s) => s.timer.under(timer(5)))
      .antal(),
    'antallet af poster i sygdom (hvor »timer« er mindst 1 time og »timer« er under 5 timer)',
  ],
  [dagen.plus(talFaktum('pause', 'uger', { ...om('pause'), min: 0, max: 9 })), 'pause (uger) efter dagen'],
  [alle(a, b, stilling.er('ansat')), 'a: ja, b: ja og stilling er Ansat'],
  [alle(a, opslag.før(jan), c), 'a: ja; den dag, du søgte, er før 1. januar 2026; og c: ja'],
  [syg.udenDeFørste(p2), 'sygdom uden de første dage i hver ubrudt række (så mange dage: »Antal«)'],
]

test.each(clauses)('it reads as a sentence: %#', (word, da) => {
  expect(prose(word.led, 'da')).toBe(da)
})

test('a part that has been named is called by its name', () => {
  const later = dagen.plus(måneder(3))
  const named = (part: Led) => (part === later.led ? 'dag A' : undefined)
  expect(prose(later.før(jan).led, 'da', named)).toBe('dag A er før 1. januar 2026')
  expect(prose(later.led, 'da', named)).toBe('3 måneder efter dagen')
})

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
    dayOver: true,
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
    'a: ja',
    'b: ja',
    'c: ja',
    'ja',
    'udsigt (et skøn): ja',
    'dagen',
    'stilling er Ansat',
    'nej',
    '»Prøven«: ja',
  ])
  expect(rule.bestemmelse.versioner[0]).toMatchObject({ fra: dag('2000-01-01'), til: NEVER })
})

const læsning = (navn: string, er: typeof altid) => ({ navn: tekst(navn), grund: tekst(navn), er })
