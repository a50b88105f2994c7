import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { datoSvar, sandtSvar, talSvar } from '../eksempler/svar.ts'
import { blevVisiteretDen, erVisiteretTilFleksjob } from '../fakta/fleksjobvisitation.ts'
import {
  ansøgtOmFleksydelseDen,
  betalerFleksydelsesbidrag,
  fleksydelseFraDen,
  pensionsværdiIndberettet,
  årsindtægtFørFleksydelse,
} from '../fakta/fleksydelse.ts'
import { arbejdetErUdelukket, arbejdstimerIMåneden } from '../fakta/fleksydelse-arbejde.ts'
import { førsteBidragDen } from '../fakta/fleksydelse-bidrag-fra.ts'
import { bidragsmånederIAlt, bidragsmånederSeneste30År } from '../fakta/fleksydelse-bidragsmaaneder.ts'
import { bopælVedFleksydelse, månederUdenForEØS } from '../fakta/fleksydelse-ophold.ts'
import {
  livsvarigPensionOmÅret,
  løbendePensionFraAnsættelse,
  pensionsdepoter,
} from '../fakta/fleksydelse-pensioner.ts'
import { fødselsdag } from '../fakta/person.ts'
import { pensionDuFår } from '../fakta/varighed.ts'
import { fleksydelsesalderNåsDen } from './alder.ts'
import { fleksydelsesalderIMåneder } from './alder-i-maaneder.ts'
import { fleksydelseVedArbejde } from './arbejde.ts'
import { fleksydelsePrMåned } from './beloeb.ts'
import { fleksydelsesbidrag } from './bidrag.ts'
import { fuldFleksydelse } from './fuld-sats.ts'
import { længsteFleksydelse } from './laengste.ts'
import { fleksydelsenSlutter } from './ophoer.ts'
import { fleksydelseTidligst, fleksydelseUdbetalesFra } from './overgang.ts'
import { fradragForPensioner } from './pensioner.ts'
import { retTilFleksydelse } from './ret.ts'
import { fleksydelsePrÅr } from './sats.ts'
import { fleksydelseStandserIkke } from './standser.ts'

const VERSIONER = ['2006-12-20', '2010-01-01', '2013-01-01', '2015-01-01', '2024-01-01'] as const

describe('[L5 R] alderen', () => {
  const nås = (født: string, på: string) =>
    datoSvar(evaluer(fleksydelsesalderNåsDen, { fakta: fakta([fødselsdag, født]), på }))
  test.each([
    ['1953-12-31', '2013-12-31'],
    ['1954-01-01', '2014-07-01'],
    ['1954-06-30', '2014-12-30'],
    ['1954-07-01', '2015-07-01'],
    ['1954-12-31', '2015-12-31'],
    ['1955-01-01', '2016-07-01'],
    ['1955-06-30', '2016-12-30'],
    ['1955-07-01', '2017-07-01'],
    ['1955-12-31', '2017-12-31'],
    ['1956-01-01', '2018-07-01'],
    ['1956-06-30', '2018-12-30'],
    ['1956-07-01', '2019-07-01'],
    ['1958-12-31', '2021-12-31'],
    ['1959-01-01', '2022-07-01'],
    ['1959-06-30', '2022-12-30'],
    ['1959-07-01', '2023-07-01'],
    ['1960-02-29', '2024-02-29'],
    ['1962-12-31', '2026-12-31'],
  ])('født den %s når den %s', (født, dag) => {
    expect(nås(født, '2013-06-01')).toBe(dag)
    expect(nås(født, '2020-01-01')).toBe(dag)
  })
  test('født efter 1962: 3 år før folkepensionsalderen', () => {
    expect(nås('1963-01-01', '2024-01-01')).toBe('2028-01-01')
    expect(nås('1963-01-01', '2026-06-01')).toBe('2028-01-01')
    expect(nås('1967-01-01', '2020-12-30')).toBe('2032-01-01')
    expect(nås('1967-01-01', '2020-12-31')).toBe('2033-01-01')
  })
  test('før 2012 var den 60 for dem, der nåede den', () => {
    expect([nås('1946-12-20', '2006-12-20'), nås('1950-03-15', '2010-03-15')]).toEqual([
      '2006-12-20',
      '2010-03-15',
    ])
    expect([nås('1959-05-01', '2010-01-01'), nås('1960-07-01', '2010-01-01')]).toEqual([
      '2019-11-01',
      '2022-07-01',
    ])
  })
  test('loven fra december 2025 ændrer ikke dagen for nogen; de ældste nåede alderen efter tabellen', () => {
    expect(nås('1960-07-01', '2026-01-01')).toBe('2024-07-01')
    expect(nås('1959-01-01', '2026-01-01')).toBe('2022-07-01')
    expect(nås('1959-01-01', '2025-12-16')).toBe('2022-07-01')
  })
  test('i måneder, og hvor længe den højst varer', () => {
    const måneder = (født: string, på: string) =>
      talSvar(evaluer(fleksydelsesalderIMåneder, { fakta: fakta([fødselsdag, født]), på }), 'måneder')
    const længst = (født: string, på = '2020-01-01') =>
      talSvar(evaluer(længsteFleksydelse, { fakta: fakta([fødselsdag, født]), på }), 'måneder')
    expect([måneder('1956-03-01', '2020-01-01'), måneder('1956-03-01', '2010-01-01')]).toEqual([750, 720])
    expect(
      ['1955-12-31', '1956-01-01', '1956-07-01', '1959-01-01', '1959-07-01', '1970-01-01'].map((f) =>
        længst(f),
      ),
    ).toEqual([60, 54, 48, 42, 36, 36])
    expect(længst('1950-01-01', '2010-01-01')).toBe(60)
  })
  test('slutter med den måned, folkepensionsalderen nås', () => {
    const slut = (på: string) =>
      datoSvar(evaluer(fleksydelsenSlutter, { fakta: fakta([fødselsdag, '1957-02-10']), på }))
    expect([slut('2014-08-24'), slut('2024-01-01')]).toEqual(['2024-02-29', '2024-02-29'])
  })
})

describe('[L5 R] ret til fleksydelse', () => {
  const opfyldt = fakta(
    [fødselsdag, '1945-01-01'],
    [erVisiteretTilFleksjob, true],
    [betalerFleksydelsesbidrag, true],
    [pensionsværdiIndberettet, true],
    [bopælVedFleksydelse, 'danmark'],
    [bidragsmånederSeneste30År, 300],
    [bidragsmånederIAlt, 360],
    [førsteBidragDen, '1975-01-01'],
  )
  const ret = (på: string, mere: ReturnType<typeof fakta> = {}) =>
    sandtSvar(evaluer(retTilFleksydelse, { fakta: { ...opfyldt, ...mere }, på }))
  test('når alle betingelser er opfyldt, i hver version', () => {
    for (const på of VERSIONER) expect([på, ret(på)]).toEqual([på, true])
  })
  test.each([
    ['visitation', fakta([erVisiteretTilFleksjob, false])],
    ['bidrag', fakta([betalerFleksydelsesbidrag, false])],
    ['pensioner', fakta([pensionsværdiIndberettet, false])],
    ['bopæl', fakta([bopælVedFleksydelse, 'andet'])],
    ['alder', fakta([fødselsdag, '1990-01-01'])],
  ])('uden %s er der ingen ret', (_, mere) => {
    for (const på of VERSIONER) expect([på, ret(på, mere)]).toEqual([på, false])
  })
  test('tidligst 3 måneder efter visitationen, og fra måneden efter ansøgningen', () => {
    const facts = fakta(
      [fødselsdag, '1955-01-01'],
      [blevVisiteretDen, '2016-11-30'],
      [ansøgtOmFleksydelseDen, '2017-01-31'],
    )
    const dage = (på: string) => [
      datoSvar(evaluer(fleksydelseTidligst, { fakta: facts, på })),
      datoSvar(evaluer(fleksydelseUdbetalesFra, { fakta: facts, på })),
    ]
    expect(dage('2017-01-31')).toEqual(['2017-02-28', '2017-02-28'])
    expect(dage('2013-01-01')).toEqual(['2017-02-28', '2017-02-28'])
    expect(dage('2010-01-01')).toEqual(['2017-02-28', '2017-02-28'])
    const senere = { ...facts, ...fakta([ansøgtOmFleksydelseDen, '2017-03-01']) }
    expect(datoSvar(evaluer(fleksydelseUdbetalesFra, { fakta: senere, på: '2017-03-01' }))).toBe('2017-04-01')
  })
  test('pension og lange ophold standser den', () => {
    const fortsat = (pension: string, måneder: number, på: string) =>
      sandtSvar(
        evaluer(fleksydelseStandserIkke, {
          fakta: fakta([pensionDuFår, pension], [månederUdenForEØS, måneder]),
          på,
        }),
      )
    for (const på of ['2013-01-01', '2024-01-01']) {
      expect([fortsat('ingen', 3, på), fortsat('ingen', 4, på)]).toEqual([true, false])
      expect([fortsat('seniorpension', 0, på), fortsat('invaliditetsydelse', 0, på)]).toEqual([false, true])
    }
  })
})

describe('[L5 R] fradrag for pensioner', () => {
  const fradrag = (på: string, født: string, livsvarig: number, depot: number, løbende: number) =>
    talSvar(
      evaluer(fradragForPensioner, {
        fakta: fakta(
          [fødselsdag, født],
          [livsvarigPensionOmÅret, livsvarig],
          [pensionsdepoter, depot],
          [løbendePensionFraAnsættelse, løbende],
        ),
        på,
      }),
      'kr',
    )
  test('64 pct. af livsvarig og løbende pension, 4 pct. af depoter', () => {
    for (const på of ['2013-01-01', '2024-01-01'])
      expect([
        fradrag(på, '1956-01-01', 10_000, 0, 0),
        fradrag(på, '1960-01-01', 0, 100_000, 0),
        fradrag(på, '1960-01-01', 0, 0, 10_000),
      ]).toEqual([6400, 4000, 6400])
  })
  test('ældre årgange har et bundfradrag, og reglerne før 2012 er ikke læst', () => {
    expect(fradrag('2024-01-01', '1955-12-31', 1, 1, 1)).toBe('ikke relevant')
    expect(fradrag('2011-12-31', '1960-01-01', 1, 1, 1)).toBe('retsgrundlag ukendt')
  })
})

describe('[L5 R] beløbet', () => {
  const facts = (født: string, fra: string, indtægt = 1_000_000) =>
    fakta([fødselsdag, født], [fleksydelseFraDen, fra], [årsindtægtFørFleksydelse, indtægt])
  const fuld = (født: string, fra: string, på = '2021-06-01') =>
    sandtSvar(evaluer(fuldFleksydelse, { fakta: facts(født, fra), på }))
  test('91 eller 100 pct. efter fødselsdag og ventetid', () => {
    expect([
      fuld('1955-12-31', '2020-01-01'),
      fuld('1956-01-01', '2019-12-31'),
      fuld('1956-01-01', '2020-01-01'),
    ]).toEqual([false, false, true])
    expect([fuld('1959-06-30', '2023-06-29'), fuld('1959-07-01', '2023-06-29')]).toEqual([false, true])
    expect([
      fuld('1960-01-01', '2021-01-15', '2012-12-31'),
      fuld('1960-01-01', '2021-01-15', '2013-06-01'),
    ]).toEqual([false, true])
  })
  test('satsen om året og måneden; aldrig over indtægten året før', () => {
    const år = (født: string, på: string) =>
      talSvar(evaluer(fleksydelsePrÅr, { fakta: facts(født, på), på }), 'kr')
    const måned = (født: string, på: string, indtægt?: number) =>
      talSvar(evaluer(fleksydelsePrMåned, { fakta: facts(født, på, indtægt), på }), 'kr/md')
    expect([
      år('1950-01-01', '2016-06-01'),
      år('1961-01-01', '2024-06-01'),
      år('1950-01-01', '2024-06-01'),
    ]).toEqual([197796, 244140, 222168])
    expect(år('1948-01-01', '2012-06-01')).toBe(186444)
    expect([måned('1961-01-01', '2024-06-01'), måned('1961-01-01', '2024-06-01', 120_000)]).toEqual([
      20345, 10000,
    ])
    expect(måned('1948-01-01', '2012-06-01')).toBe(15537)
  })
  test('bidraget for et kvartal er de trykte beløb', () => {
    const kvartal = (på: string) => talSvar(evaluer(fleksydelsesbidrag, { fakta: {}, på }), 'kr')
    expect(['2016-06-01', '2018-06-01', '2021-06-01', '2023-06-01', '2024-06-01'].map(kvartal)).toEqual([
      1463, 1505, 1561, 1593, 1643,
    ])
    expect(kvartal('2011-06-01')).toBe(1341)
  })
  test('arbejde: 128 timer er nok, 129 er for meget; fleksjob og ægtefællens virksomhed er udelukket', () => {
    const kan = (timer: number, udelukket: boolean, på: string) =>
      sandtSvar(
        evaluer(fleksydelseVedArbejde, {
          fakta: fakta([arbejdstimerIMåneden, timer], [arbejdetErUdelukket, udelukket]),
          på,
        }),
      )
    for (const på of ['2013-01-01', '2024-01-01'])
      expect([kan(128, false, på), kan(129, false, på), kan(10, true, på)]).toEqual([true, false, false])
    expect(kan(10, false, '2011-12-31')).toBe('retsgrundlag ukendt')
  })
})
