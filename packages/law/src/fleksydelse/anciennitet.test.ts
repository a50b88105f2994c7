import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sandtSvar, talSvar } from '../eksempler/svar.ts'
import { blevVisiteretDen, erVisiteretTilFleksjob } from '../fakta/fleksjobvisitation.ts'
import {
  betalteTilFleksydelsesalderen,
  fleksydelsesbidragFraTilmelding,
} from '../fakta/fleksydelse-bidrag.ts'
import { bidragUdenBrudFra, førsteBidragDen, iAkasseUdenBrudFra } from '../fakta/fleksydelse-bidrag-fra.ts'
import {
  bidragsmånederIAlt,
  bidragsmånederSeneste25År,
  bidragsmånederSeneste30År,
  ubrudteMånederSeneste15År,
} from '../fakta/fleksydelse-bidragsmaaneder.ts'
import { fravalgteEfterløn, manglendeBidragsmåneder } from '../fakta/fleksydelse-fortrydelse.ts'
import { fødselsdag } from '../fakta/person.ts'
import { anciennitetOpfyldt } from './anciennitet.ts'
import { dispensationFraAnciennitet } from './dispensation.ts'
import { fortrydelsesordning } from './fortrydelse.ts'
import { nedsættelseVedFortrydelse } from './fortrydelse-nedsat.ts'

interface Bidrag {
  readonly født: string
  readonly iAlt?: number
  readonly af25?: number
  readonly af30?: number
  readonly ubrudt15?: number
  readonly begyndt?: string
  readonly akasseFra?: string
  readonly ubrudtFra?: string
  readonly fraTilmelding?: boolean
  readonly tilAlderen?: boolean
}

const ok = (på: string, b: Bidrag) =>
  sandtSvar(
    evaluer(anciennitetOpfyldt, {
      fakta: fakta(
        [fødselsdag, b.født],
        [bidragsmånederIAlt, b.iAlt ?? 0],
        [bidragsmånederSeneste25År, b.af25 ?? 0],
        [bidragsmånederSeneste30År, b.af30 ?? 0],
        [ubrudteMånederSeneste15År, b.ubrudt15 ?? 0],
        [førsteBidragDen, b.begyndt ?? '2015-01-01'],
        [iAkasseUdenBrudFra, b.akasseFra ?? '2015-01-01'],
        [bidragUdenBrudFra, b.ubrudtFra ?? '2015-01-01'],
        [fleksydelsesbidragFraTilmelding, b.fraTilmelding ?? true],
        [betalteTilFleksydelsesalderen, b.tilAlderen ?? false],
      ),
      på,
    }),
  )

describe('[L5 R] bidrag længe nok', () => {
  test('indtil 2007: 25 af de seneste 30 år, og 24 år og 11 måneder er ikke nok', () => {
    for (const på of ['2006-12-20', '2007-03-01'])
      expect([ok(på, { født: '1947-01-10', af30: 300 }), ok(på, { født: '1947-01-10', af30: 299 })]).toEqual([
        true,
        false,
      ])
  })
  const gammel = {
    akasseFra: '1992-03-31',
    ubrudt15: 120,
    ubrudtFra: '1999-04-01',
  }
  test('født før 1. marts 1952: sidste dag er 29. februar', () => {
    for (const på of ['2006-12-20', '2007-03-01', '2010-01-01', '2013-01-01', '2024-01-01']) {
      expect(ok(på, { ...gammel, født: '1952-02-29' })).toBe(true)
      expect(ok(på, { ...gammel, født: '1952-03-01' })).toBe(false)
    }
  })
  test.each([
    ['a-kasse fra 1. april 1992', { akasseFra: '1992-04-01' }],
    ['9 år og 11 måneder i træk', { ubrudt15: 119 }],
    ['bidrag fra 2. april 1999', { ubrudtFra: '1999-04-02' }],
    ['ikke bidrag siden tilmeldingen', { fraTilmelding: false }],
  ])('%s er ikke nok', (_, mangel) => {
    expect(ok('2012-06-01', { ...gammel, født: '1950-01-01', ...mangel })).toBe(false)
  })
  test('bidrag til alderen kan træde i stedet for a-kasse siden 1992', () => {
    expect(
      ok('2012-06-01', { ...gammel, født: '1950-01-01', akasseFra: '2000-01-01', tilAlderen: true }),
    ).toBe(true)
  })
  test('født før 1959: 20 af 25 år og uden brud siden 1. juli 1999', () => {
    const b = { født: '1958-12-31', af25: 240, ubrudtFra: '1999-07-01' }
    expect([
      ok('2019-01-01', b),
      ok('2019-01-01', { ...b, født: '1959-01-01' }),
      ok('2019-01-01', { ...b, af25: 239 }),
      ok('2019-01-01', { ...b, ubrudtFra: '1999-07-02' }),
    ]).toEqual([true, false, false, false])
  })
  test('født 1959-1975: 25 år og uden brud siden 2008', () => {
    const b = { født: '1975-12-31', iAlt: 300, ubrudtFra: '2008-01-01', akasseFra: '2008-01-01' }
    expect([
      ok('2024-01-01', b),
      ok('2024-01-01', { ...b, født: '1976-01-01' }),
      ok('2024-01-01', { ...b, iAlt: 299 }),
      ok('2024-01-01', { ...b, akasseFra: '2008-01-02' }),
    ]).toEqual([true, false, false, false])
  })
  test('født før juli 1964 med bidrag siden 1. juli 1999: 20 af 25 er nok', () => {
    const b = { født: '1964-06-30', af25: 240, ubrudtFra: '1999-07-01', akasseFra: '1999-07-01' }
    expect([ok('2024-01-01', b), ok('2024-01-01', { ...b, født: '1964-07-01' })]).toEqual([true, false])
  })
  test('født 1976-1977: 30 år, begyndt senest som 32-årig; yngre senest som 30-årig', () => {
    const b = { født: '1977-12-31', iAlt: 360, begyndt: '2009-12-31' }
    expect([
      ok('2040-01-01', b),
      ok('2040-01-01', { ...b, begyndt: '2010-01-01' }),
      ok('2040-01-01', { ...b, født: '1978-01-01' }),
      ok('2040-01-01', { ...b, født: '1978-01-01', begyndt: '2008-01-01' }),
      ok('2040-01-01', { ...b, født: '1978-01-01', begyndt: '2008-01-01', iAlt: 359 }),
    ]).toEqual([true, false, false, true, false])
  })
})

describe('[L5 R] fleksydelse efter at have valgt efterløn fra', () => {
  const facts = (født: string, akasseFra: string, visiteret: string, mangler: number) =>
    fakta(
      [fødselsdag, født],
      [erVisiteretTilFleksjob, true],
      [blevVisiteretDen, visiteret],
      [iAkasseUdenBrudFra, akasseFra],
      [fravalgteEfterløn, true],
      [manglendeBidragsmåneder, mangler],
      [fleksydelsesbidragFraTilmelding, true],
    )
  const kan = (på: string, ...f: Parameters<typeof facts>) =>
    sandtSvar(evaluer(fortrydelsesordning, { fakta: facts(...f), på }))
  test('mindst 15 år før alderen, som her nås 1. januar 2039', () => {
    expect([
      kan('2024-01-01', '1973-01-01', '1997-01-01', '2023-12-31', 60),
      kan('2024-01-01', '1973-01-01', '1997-01-01', '2024-01-01', 60),
    ]).toEqual([true, false])
  })
  test('a-kasse fra det 24. år, eller fra 1997 for dem, der er født før 1973', () => {
    expect([
      kan('2024-01-01', '1974-05-01', '1998-05-01', '2015-01-01', 60),
      kan('2024-01-01', '1974-05-01', '1998-05-02', '2015-01-01', 60),
      kan('2024-01-01', '1972-12-31', '1997-01-01', '2015-01-01', 60),
      kan('2024-01-01', '1972-12-31', '1997-01-02', '2015-01-01', 60),
    ]).toEqual([true, false, true, false])
  })
  test('2 pct. for hvert år, der mangler', () => {
    const ned = (på: string, mangler: number) =>
      talSvar(
        evaluer(nedsættelseVedFortrydelse, {
          fakta: facts('1973-01-01', '1997-01-01', '2015-01-01', mangler),
          på,
        }),
        'kr',
      )
    expect([ned('2024-06-01', 12), ned('2024-06-01', 18)]).toEqual([4882.8, 7324.2])
    expect(ned('2013-06-03', 12)).toBe(4165.2)
  })
  test('fandtes ikke før december 2006; reglerne før 2012 er ikke læst', () => {
    const før = (på: string) => kan(på, '1973-01-01', '1997-01-01', '2006-08-01', 60)
    expect([før('2006-12-20'), før('2006-12-21'), før('2011-12-31'), før('2013-01-01')]).toEqual([
      false,
      'retsgrundlag ukendt',
      'retsgrundlag ukendt',
      true,
    ])
    const ned = (på: string) =>
      talSvar(
        evaluer(nedsættelseVedFortrydelse, {
          fakta: facts('1973-01-01', '1997-01-01', '2006-08-01', 60),
          på,
        }),
        'kr',
      )
    expect([ned('2006-12-20'), ned('2006-12-21'), ned('2011-12-31')]).toEqual([
      0,
      'retsgrundlag ukendt',
      'retsgrundlag ukendt',
    ])
  })
})

describe('[L5 R] lempeligere krav om bidrag', () => {
  const kan = (på: string, født: string, måneder: number, skøn: boolean) =>
    sandtSvar(
      evaluer(dispensationFraAnciennitet, {
        fakta: fakta(
          [fødselsdag, født],
          [bidragsmånederIAlt, måneder],
          [bidragsmånederSeneste25År, måneder],
          [bidragsmånederSeneste30År, måneder],
          [ubrudteMånederSeneste15År, måneder],
          [førsteBidragDen, '2005-01-01'],
          [iAkasseUdenBrudFra, '2005-01-01'],
          [bidragUdenBrudFra, '2005-01-01'],
          [fleksydelsesbidragFraTilmelding, true],
          [betalteTilFleksydelsesalderen, true],
        ),
        skøn: { kunneIkkeKlareNormaltJob: skøn, visTilknytningTilArbejdsmarkedet: true },
        på,
      }),
    )
  test('5 år er nok for dem, der er født før juli 1966, når skønnet siger ja', () => {
    for (const på of ['2010-01-01', '2024-01-01'])
      expect([
        kan(på, '1966-06-30', 60, true),
        kan(på, '1966-06-30', 59, true),
        kan(på, '1966-07-01', 60, true),
        kan(på, '1966-06-30', 60, false),
      ]).toEqual([true, false, false, false])
  })
})
