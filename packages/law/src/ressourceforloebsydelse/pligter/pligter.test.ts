import { describe, expect, test } from 'vitest'
import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { datoSvar, sandtSvar, talSvar } from '../../eksempler/svar.ts'
import { holderFerie } from '../../fakta/ferie-med-ydelse.ts'
import { børnOpholderSigIDanmark, harForsørgelsespligt } from '../../fakta/forsoergelse.ts'
import { barselUnderJobafklaring } from '../../fakta/jobafklaring.ts'
import { afviser } from '../../fakta/medvirken.ts'
import {
  ansatIFleksjobVedForløbetsStart,
  fleksjobErSlut,
  fleksjobSlutDen,
} from '../../fakta/ressourceforloebsydelse.ts'
import {
  bruddetSkete,
  brudPåPligten,
  dageUdeblevet,
  forseelserPåFemÅr,
  kontaktErGenoprettet,
  kontaktGenoprettetDen,
  nedsatSammeMåned,
  personligKontaktErForsøgt,
  skriftligtVejledtOmSanktioner,
  vejledningErGennemgået,
} from '../../fakta/sanktion.ts'
import { afvistBehandlingUdenBetydning } from './afvist-behandling.ts'
import { betingelserForYdelsen, fritagetForRådighed } from './betingelser.ts'
import { fradragForetages } from './fradrag-foretages.ts'
import { dageUdenKontakt, fradragForDage } from './fradrag-pr-dag.ts'
import { nedsættelsensBeløb, nedsættesForHændelse, ugerMedTredjedelMindre } from './nedsaettelse.ts'
import { sanktionKanBruges } from './sanktion-kan-bruges.ts'
import { fradragSkalSkeSenest } from './sanktion-senest.ts'

const brud = (art: string, dag: string, mere: ReturnType<typeof fakta> = {}) => ({
  fakta: {
    ...fakta(
      [brudPåPligten, art],
      [bruddetSkete, dag],
      [skriftligtVejledtOmSanktioner, true],
      [vejledningErGennemgået, true],
      [personligKontaktErForsøgt, true],
      [harForsørgelsespligt, true],
      [børnOpholderSigIDanmark, true],
      [nedsatSammeMåned, false],
    ),
    ...mere,
  },
  skøn: { rimeligGrundTilBrud: false, modBedreVidende: true, ydelsenBoerOphoere: true },
  på: '2026-06-30',
})

describe('før en sanktion', () => {
  const kan = (dag: string, gennemgået: boolean, vejledt = true) =>
    sandtSvar(
      evaluer(
        sanktionKanBruges,
        brud(
          'udeblev_fra_tilbud',
          dag,
          fakta([vejledningErGennemgået, gennemgået], [skriftligtVejledtOmSanktioner, vejledt]),
        ),
      ),
    )
  test('uden skriftlig vejledning ingen sanktion, i nogen version', () => {
    for (const dag of ['2018-01-01', '2022-01-01', '2025-01-01']) expect(kan(dag, true, false)).toBe(false)
  })
  test.each([
    ['2019-12-27', true],
    ['2019-12-28', 'retsgrundlag ukendt'],
    ['2021-02-11', 'retsgrundlag ukendt'],
    ['2021-02-12', false],
    ['2023-12-31', false],
    ['2024-01-01', true],
  ])('den %s, uden at vejledningen er gennemgået: %s', (dag, svar) => {
    expect(kan(dag, false)).toBe(svar)
  })
  test('inden for 3 hele kalendermåneder', () => {
    const senest = (dag: string) => datoSvar(evaluer(fradragSkalSkeSenest, brud('udeblev_fra_tilbud', dag)))
    expect([senest('2024-01-01'), senest('2024-01-31'), senest('2023-11-30')]).toEqual([
      '2024-04-30',
      '2024-04-30',
      '2024-02-29',
    ])
  })
})

test('fradrag sker kun for tilbud og samtaler, og ikke med en rimelig grund', () => {
  const sker = (hvad: string, dag: string, grund = false) => {
    const sag = brud(hvad, dag)
    return sandtSvar(evaluer(fradragForetages, { ...sag, skøn: { ...sag.skøn, rimeligGrundTilBrud: grund } }))
  }
  for (const dag of ['2014-08-01', '2018-01-01', '2022-01-01', '2025-01-01']) {
    expect([sker('udeblev_fra_tilbud', dag), sker('udeblev_fra_tilbud', dag, true)]).toEqual([true, false])
  }
  expect([sker('afviste_arbejde', '2025-01-01'), sker('bookede_ikke', '2018-01-01')]).toEqual([
    'ikke relevant',
    'ikke relevant',
  ])
})

describe('dage', () => {
  test('et tilbud koster en dagssats for hver dag, også når kun en del af dagen mangler', () => {
    const kr = (dag: string) =>
      talSvar(evaluer(fradragForDage, brud('udeblev_fra_tilbud', dag, fakta([dageUdeblevet, 3]))), 'kr')
    expect([kr('2022-06-01'), kr('2024-06-03')]).toEqual([3 * 719, 3 * 756])
  })
  test('med en rimelig grund koster det intet', () => {
    const sag = brud('udeblev_fra_tilbud', '2024-06-03', fakta([dageUdeblevet, 3]))
    expect(
      talSvar(evaluer(fradragForDage, { ...sag, skøn: { ...sag.skøn, rimeligGrundTilBrud: true } }), 'kr'),
    ).toBe(0)
  })
  const uden = (samtale: string, kontakt: string) =>
    talSvar(
      evaluer(
        dageUdenKontakt,
        brud(
          'udeblev_fra_samtale',
          samtale,
          fakta([kontaktErGenoprettet, true], [kontaktGenoprettetDen, kontakt]),
        ),
      ),
      'dage',
    )
  test('at lade være med at booke kunne først koste noget, da man selv skulle', () => {
    const kr = (dag: string) =>
      talSvar(
        evaluer(
          fradragForDage,
          brud('bookede_ikke', dag, fakta([kontaktErGenoprettet, true], [kontaktGenoprettetDen, dag])),
        ),
        'kr',
      )
    expect([kr('2019-12-27'), kr('2022-06-01')]).toEqual(['ikke relevant', 719])
  })
  test('samtalens dag tæller altid; over en weekend er loven uklar', () => {
    expect(uden('2024-06-03', '2024-06-03')).toBe(1)
    expect(uden('2024-06-03', '2024-06-06')).toBe(3)
    expect(uden('2024-06-07', '2024-06-10')).toBe('retsgrundlag ukendt')
  })
})

describe('faste beløb og snyd', () => {
  test('højst én gang i måneden; beløbet er kun læst for 2014', () => {
    const ja = (igen: boolean) =>
      sandtSvar(
        evaluer(nedsættesForHændelse, brud('afviste_arbejde', '2024-06-03', fakta([nedsatSammeMåned, igen]))),
      )
    expect([ja(false), ja(true)]).toEqual([true, false])
    const kr = (dag: string) => talSvar(evaluer(nedsættelsensBeløb, brud('afviste_arbejde', dag)), 'kr')
    expect([kr('2014-12-31'), kr('2015-01-01')]).toEqual([1644, 'retsgrundlag ukendt'])
  })
  test('3 uger første gang, 20 uger fra anden', () => {
    const uger = (antal: number) =>
      talSvar(
        evaluer(
          ugerMedTredjedelMindre,
          brud('afviste_arbejde', '2024-06-03', fakta([forseelserPåFemÅr, antal])),
        ),
        'uger',
      )
    expect([uger(1), uger(2), uger(3)]).toEqual([3, 20, 20])
  })
})

describe('betingelserne', () => {
  const sag = (på: string, deltager: boolean, barsel: readonly { fra: string; til: string }[] = []) => ({
    fakta: fakta(
      [barselUnderJobafklaring, barsel],
      [holderFerie, false],
      [ansatIFleksjobVedForløbetsStart, true],
      [fleksjobErSlut, true],
      [fleksjobSlutDen, '2024-06-30'],
    ),
    skøn: { deltagerAktivt: deltager },
    på,
  })
  const barsel = [{ fra: '2024-03-01', til: '2024-03-31' }]
  test('barsel fritager, på sin sidste dag og ikke dagen efter', () => {
    const fri = (på: string) => sandtSvar(evaluer(fritagetForRådighed, sag(på, false, barsel)))
    expect([fri('2024-03-31'), fri('2024-04-01')]).toEqual([true, false])
    expect(sandtSvar(evaluer(betingelserForYdelsen, sag('2024-03-31', false, barsel)))).toBe(true)
  })
  test('når fleksjobbet ophører, ophører retten dagen efter', () => {
    const ret = (på: string) => sandtSvar(evaluer(betingelserForYdelsen, sag(på, true)))
    expect([ret('2024-06-30'), ret('2024-07-01')]).toEqual([true, false])
  })
})

test('nej til operation tæller ikke fra juli 2019, nej til optræning kan', () => {
  const uden = (på: string, hvad: string) =>
    sandtSvar(
      evaluer(afvistBehandlingUdenBetydning, {
        fakta: fakta([afviser, hvad]),
        skøn: { tilsvarendeIndgribende: true },
        på,
      }),
    )
  expect([uden('2019-06-30', 'operation'), uden('2019-07-01', 'operation')]).toEqual([
    'retsgrundlag ukendt',
    true,
  ])
  expect([uden('2024-01-01', 'anden_laegebehandling'), uden('2024-01-01', 'optraening')]).toEqual([
    true,
    false,
  ])
  expect(uden('2024-01-01', 'ingenting')).toBe('ikke relevant')
})
