import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { type FaktumJson, fakta } from '../eksempler/fakta.ts'
import { sandtSvar, talSvar } from '../eksempler/svar.ts'
import { bidragPrMåned } from '../fakta/forsoergelse.ts'
import { borHosForældre, fødselsdag } from '../fakta/person.ts'
import {
  følgerRevalideringsplanen,
  revalideringBevilgetDen,
  revalideringErBevilget,
} from '../fakta/revalidering.ts'
import {
  andenArbejdsindtægtOmÅret,
  arbejdsindtægtTilHøjesteSygedagpenge,
  elevlønPrMåned,
  forsørgelsespligtUdenForHjemmet,
  forsørgerEgetBarnIHjemmet,
  gravidEfter12Uge,
  indtægtFørRevalidering,
  leveomkostningerDækkesAndetsteds,
  netopForladtSkolen,
  psykiskLidelseNævntILoven,
} from '../fakta/revalideringsydelse.ts'
import { nedsættelseForAndetArbejde, nedsættesForAndetArbejde } from './nedsaettelse.ts'
import {
  højIndtægtFørRevalidering,
  revalideringsydelsePrMåned,
  revalideringsydelseUnder25,
  revalideringsydelseUnder30,
} from './sats.ts'
import { tillægForBidrag, tilskudTilElevløn } from './tillaeg.ts'

interface Person {
  readonly født?: string
  readonly barnHjemme?: boolean
  readonly barnUde?: boolean
  readonly hjemme?: boolean
  readonly gravid?: boolean
  readonly psyk?: boolean
  readonly indtægt?: number
  readonly bidrag?: number
  readonly elevløn?: number
  readonly højIndtægt?: boolean
}

const sag = (p: Person, på: string) => ({
  fakta: fakta(
    [revalideringErBevilget, true],
    [revalideringBevilgetDen, på < '2026-01-31' ? på : '2025-12-01'],
    [følgerRevalideringsplanen, true],
    [leveomkostningerDækkesAndetsteds, false],
    [netopForladtSkolen, false],
    [fødselsdag, p.født ?? '2001-01-01'],
    [forsørgerEgetBarnIHjemmet, p.barnHjemme ?? false],
    [forsørgelsespligtUdenForHjemmet, p.barnUde ?? false],
    [borHosForældre, p.hjemme ?? false],
    [gravidEfter12Uge, p.gravid ?? false],
    [psykiskLidelseNævntILoven, p.psyk ?? false],
    [indtægtFørRevalidering, p.indtægt ?? 0],
    [bidragPrMåned, p.bidrag ?? 0],
    [elevlønPrMåned, p.elevløn ?? 0],
    [arbejdsindtægtTilHøjesteSygedagpenge, p.højIndtægt ?? false],
  ),
  på,
})
const beløb = (p: Person, på = '2024-06-01') =>
  talSvar(evaluer(revalideringsydelsePrMåned, sag(p, på)), 'kr/md')

describe('[V3 R] beløbet i 2024', () => {
  test('dagen før 30 år, og på 30-årsdagen', () => {
    expect(beløb({ født: '1994-06-02' })).toBe(12326)
    expect(beløb({ født: '1994-06-01' })).toBe(20373)
  })
  test('dagen før 25 år, og på 25-årsdagen', () => {
    expect(beløb({ født: '1999-06-02' })).toBe(7945)
    expect(beløb({ født: '1999-06-01' })).toBe(12326)
  })
  test.each<[string, Person, FaktumJson]>([
    ['under 30 med barn i hjemmet', { barnHjemme: true, hjemme: true }, 20373],
    ['25 år med barn uden for hjemmet', { født: '1996-01-01', barnUde: true }, 16382],
    ['ung, der bor hjemme', { hjemme: true }, 3834],
    ['ung, gravid og hjemme', { hjemme: true, gravid: true }, 12326],
    ['ung med psykisk lidelse og barn ude', { psyk: true, barnUde: true, hjemme: true }, 16382],
    ['ung med psykisk lidelse, udeboende', { psyk: true }, 12326],
    ['ung med psykisk lidelse, hjemmeboende', { psyk: true, hjemme: true }, 3834],
    ['ung med barn ude', { barnUde: true }, 7945],
  ])('%s', (_, person, kroner) => {
    expect(beløb(person)).toBe(kroner)
  })
  test('indtægt over den højeste sats giver den; præcis den gør ikke', () => {
    expect(beløb({ indtægt: 20374 })).toBe(20373)
    expect(beløb({ indtægt: 20373 })).toBe(7945)
  })
})

test.each([
  ['2007-12-11', 14798],
  ['2007-12-12', 14798],
  ['2010-06-01', 16293],
  ['2011-04-06', 16597],
  ['2011-04-07', 'retsgrundlag ukendt'],
  ['2012-02-23', 'retsgrundlag ukendt'],
  ['2012-02-24', 17078],
  ['2015-06-01', 17928],
  ['2019-12-31', 18878],
  ['2020-01-01', 19095],
  ['2026-03-01', 22056],
  ['2027-01-01', 'retsgrundlag ukendt'],
])('fyldt 30 den %s: %s', (på, kroner) => {
  expect(beløb({ født: '1970-01-01' }, på)).toBe(kroner)
})

describe('[V3 R] før satserne: højeste dagpenge, og det halve under 25 år', () => {
  test('til udgangen af den måned, man fylder 25', () => {
    expect(beløb({ født: '1985-06-10' }, '2010-06-30')).toBe(8147)
    expect(beløb({ født: '1985-06-10' }, '2010-07-01')).toBe(16293)
  })
  test('eget barn hjemme eller en høj indtægt gav det fulde', () => {
    expect(beløb({ født: '1988-01-01', barnHjemme: true }, '2007-06-01')).toBe(14798)
    expect(beløb({ født: '1988-01-01', højIndtægt: true }, '2009-06-01')).toBe(15708)
    expect(beløb({ født: '1988-01-01' }, '2009-06-01')).toBe(7854)
  })
  test.each(['2007-06-01', '2009-06-01'])('%s: de enkelte svar', (på) => {
    const person = { født: '1988-01-01' }
    expect(talSvar(evaluer(revalideringsydelseUnder25, sag(person, på)), 'kr/md')).toBe(
      på < '2008' ? 7399 : 7854,
    )
    expect(talSvar(evaluer(revalideringsydelseUnder30, sag(person, på)), 'kr/md')).toBe(
      på < '2008' ? 7399 : 7854,
    )
    expect(sandtSvar(evaluer(højIndtægtFørRevalidering, sag(person, på)))).toBe(false)
  })
})

describe('[V3 R] tillæg', () => {
  const tillæg = (p: Person) => talSvar(evaluer(tillægForBidrag, sag(p, '2024-06-01')), 'kr/md')
  test('bidraget lægges oveni, dog til et højeste beløb', () => {
    expect(tillæg({ hjemme: true, bidrag: 1500 })).toBe(1500)
    expect(tillæg({ bidrag: 9000 })).toBe(16382 - 7945)
  })
  test('kun på de to laveste satser', () => {
    expect(tillæg({ hjemme: true, gravid: true, bidrag: 1500 })).toBe('ikke relevant')
    expect(tillæg({ psyk: true, bidrag: 1500 })).toBe('ikke relevant')
    expect(tillæg({ født: '1996-01-01', bidrag: 1500 })).toBe('ikke relevant')
  })
  test('lav elevløn fyldes op til satsen, en højere ikke', () => {
    const op = (elevløn: number) =>
      talSvar(evaluer(tilskudTilElevløn, sag({ født: '1990-01-01', elevløn }, '2024-06-01')), 'kr/md')
    expect([op(12000), op(20373), op(25000)]).toEqual([8373, 0, 0])
  })
})

test.each([
  ['2007-01-01', 12000, false, 0],
  ['2007-12-12', 12001, true, 'retsgrundlag ukendt'],
  ['2019-12-31', 20000, true, 'retsgrundlag ukendt'],
  ['2020-01-01', 12000, false, 0],
  ['2026-03-01', 0, false, 0],
])('andet arbejde den %s, %i kr. om året: nedsættes %s, med %s', (på, indtægt, nedsættes, med) => {
  const facts = fakta([revalideringErBevilget, true], [andenArbejdsindtægtOmÅret, indtægt])
  expect(sandtSvar(evaluer(nedsættesForAndetArbejde, { fakta: facts, på }))).toBe(nedsættes)
  expect(talSvar(evaluer(nedsættelseForAndetArbejde, { fakta: facts, på }), 'kr')).toBe(med)
})
