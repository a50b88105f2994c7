import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { datoSvar, talSvar } from '../eksempler/svar.ts'
import {
  ferienBegynder,
  ferieåretBegyndte,
  månederMedLedighedsydelseIFerieåret,
  optjentFerieMedBetaling,
} from '../fakta/ferie-med-ledighedsydelse.ts'
import { retTilLedighedsydelseFra } from '../fakta/ledighedsydelse.ts'
import { beskedOmFerie } from './ferie-besked.ts'
import { ferienSkalVæreHoldt } from './ferie-holdes.ts'
import { feriedageMedLedighedsydelse } from './feriedage.ts'

describe('[L1 R] ferie med ledighedsydelse', () => {
  const dage = (ferieår: string, ret: string, optjent = 0, måneder = 0) =>
    talSvar(
      evaluer(feriedageMedLedighedsydelse, {
        fakta: fakta(
          [ferieåretBegyndte, ferieår],
          [retTilLedighedsydelseFra, ret],
          [optjentFerieMedBetaling, optjent],
          [månederMedLedighedsydelseIFerieåret, måneder],
        ),
        på: ferieår,
      }),
      'dage',
    )
  test.each([
    ['2007-05-01', '2007-05-01', 15],
    ['2007-05-01', '2007-07-31', 15],
    ['2007-05-01', '2007-08-01', 10],
    ['2007-05-01', '2007-12-31', 10],
    ['2007-05-01', '2008-01-01', 5],
    ['2007-05-01', '2008-02-29', 5],
    ['2007-05-01', '2008-04-30', 5],
    ['2008-05-01', '2007-05-01', 25],
    ['2019-05-01', '2019-08-01', 10],
  ])('ferieåret fra %s, ret fra %s: %s dage', (ferieår, ret, antal) => {
    expect(dage(ferieår, ret)).toBe(antal)
  })
  test('senere år: optjent ferie trækkes kun fra over 25 dage i alt', () => {
    expect([dage('2008-05-01', '2006-01-01', 12), dage('2008-05-01', '2006-01-01', 25)]).toEqual([13, 0])
    expect([dage('2007-05-01', '2007-09-01', 15), dage('2007-05-01', '2007-09-01', 16)]).toEqual([10, 9])
  })
  test('sommeren 2020 er ikke læst', () => {
    expect([
      dage('2020-04-30', '2006-01-01'),
      dage('2020-05-01', '2006-01-01'),
      dage('2020-08-31', '2006-01-01'),
    ]).toEqual([25, 'retsgrundlag ukendt', 'retsgrundlag ukendt'])
  })
  test('fra september 2020: 2,08 dage om måneden i hele dage, og 25 for et helt år', () => {
    const optjent = (måneder: number, løn = 0) => dage('2020-09-01', '2006-01-01', løn, måneder)
    expect([optjent(0), optjent(1), optjent(6), optjent(11), optjent(12)]).toEqual([0, 2, 12, 22, 25])
    expect([optjent(12, 10), optjent(6, 20), optjent(6, 30)]).toEqual([15, 5, 0])
  })
  test('ferien falder bort 30. april, og fra 2020 ved årets udgang', () => {
    const senest = (ferieår: string) =>
      datoSvar(evaluer(ferienSkalVæreHoldt, { fakta: fakta([ferieåretBegyndte, ferieår]), på: ferieår }))
    expect(['2006-05-01', '2007-05-01', '2010-05-01', '2020-05-01', '2020-09-01'].map(senest)).toEqual([
      '2007-04-30',
      '2008-04-30',
      '2011-04-30',
      'retsgrundlag ukendt',
      '2021-12-31',
    ])
  })
  test('besked 14 dage før, også over et årsskifte', () => {
    const senest = (begynder: string) =>
      datoSvar(evaluer(beskedOmFerie, { fakta: fakta([ferienBegynder, begynder]), på: begynder }))
    expect(['2024-03-14', '2025-01-10', '2026-02-16', '2012-12-31'].map(senest)).toEqual([
      '2024-02-29',
      '2024-12-27',
      '2026-02-02',
      'ikke relevant',
    ])
  })
})
