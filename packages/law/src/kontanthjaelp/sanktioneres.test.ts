import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { datoSvar, sandtSvar } from '../eksempler/svar.ts'
import {
  bruddetSkete,
  brudPåPligten,
  skriftligtVejledtOmSanktioner,
  vejledningErGennemgået,
} from '../fakta/sanktion.ts'
import { hjælpenSanktioneres, sanktionIHjælpenSenest } from './sanktioneres.ts'

const brud = (hvad: string, dag: string, vejledt = true, grund = false) => ({
  fakta: fakta(
    [brudPåPligten, hvad],
    [bruddetSkete, dag],
    [skriftligtVejledtOmSanktioner, vejledt],
    [vejledningErGennemgået, vejledt],
  ),
  skøn: { rimeligGrundTilBrud: grund },
  på: dag,
})
const koster = (...a: Parameters<typeof brud>) => sandtSvar(evaluer(hjælpenSanktioneres, brud(...a)))
const senest = (dag: string) => datoSvar(evaluer(sanktionIHjælpenSenest, brud('afviste_arbejde', dag)))

describe('[N1 R] sanktion i kontanthjælpen', () => {
  test.each(['2009-10-01', '2014-06-02', '2019-12-31', '2022-03-01', '2025-08-01'])(
    'den %s koster det hjælp uden rimelig grund, og kun efter vejledning',
    (dag) => {
      for (const hvad of ['udeblev_fra_tilbud', 'afviste_arbejde', 'soegte_ikke_job', 'udeblev_fra_samtale'])
        expect(koster(hvad, dag)).toBe(true)
      expect(koster('afviste_arbejde', dag, false)).toBe(false)
      expect(koster('afviste_arbejde', dag, true, true)).toBe(false)
    },
  )
  test('at booke selv er først en pligt fra 2020, og før oktober 2009 er intet bygget', () => {
    expect([koster('bookede_ikke', '2019-12-31'), koster('bookede_ikke', '2021-03-01')]).toEqual([
      false,
      true,
    ])
    expect([koster('afviste_arbejde', '2009-09-30'), senest('2009-09-30')]).toEqual([
      'retsgrundlag ukendt',
      'retsgrundlag ukendt',
    ])
  })
  test('den skal ske inden for 3 hele kalendermåneder', () => {
    expect([senest('2009-10-01'), senest('2024-01-31'), senest('2023-11-30')]).toEqual([
      '2010-01-31',
      '2024-04-30',
      '2024-02-29',
    ])
  })
})
