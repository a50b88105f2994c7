import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { datoSvar, sandtSvar, talSvar } from '../eksempler/svar.ts'
import { månederIFleksjobSeneste18 } from '../fakta/fleksjobvisitation.ts'
import { retTilLedighedsydelseFra } from '../fakta/ledighedsydelse.ts'
import { brudVedLedighedsydelse, tidligereBrud } from '../fakta/ledighedsydelse-brud.ts'
import { pensionssagUnderBehandling } from '../fakta/ledighedsydelse-raadighed.ts'
import {
  bruddetSkete,
  dageUdeblevet,
  kontaktErGenoprettet,
  kontaktGenoprettetDen,
  personligKontaktErForsøgt,
  skriftligtVejledtOmSanktioner,
  vejledningErGennemgået,
} from '../fakta/sanktion.ts'
import { aktivJobsøgning } from './aktiv-jobsoegning.ts'
import { cvSenest } from './cv.ts'
import { fradragEfterSamtale } from './dage-efter-samtale.ts'
import { fradragForTilbudsdage } from './dage-vaek-fra-tilbud.ts'
import { rådighedOpfyldt } from './raadighed.ts'
import { rettenKommerIgen } from './retten-kommer-igen.ts'
import { rettenMistesVedGentagelse } from './retten-mistes.ts'
import { ugerUdenLedighedsydelse } from './sanktion.ts'
import { ledighedsydelsenSanktioneres } from './sanktioneres.ts'
import { sanktionKanBrugesVedLedighedsydelse } from './vejledning.ts'

const brud = (hvad: string, dag: string, mere: ReturnType<typeof fakta> = {}, grund = false) => ({
  fakta: {
    ...fakta(
      [brudVedLedighedsydelse, hvad],
      [bruddetSkete, dag],
      [tidligereBrud, []],
      [skriftligtVejledtOmSanktioner, true],
      [vejledningErGennemgået, true],
      [personligKontaktErForsøgt, true],
    ),
    ...mere,
  },
  skøn: { rimeligGrundTilBrud: grund },
  på: '2026-06-30',
})
const uger = (hvad: string, dag: string, grund = false) =>
  talSvar(evaluer(ugerUdenLedighedsydelse, brud(hvad, dag, {}, grund)), 'uger')

describe('[L3 R] uger uden ydelse', () => {
  test('indtil 2012 kostede et afslag 5 uger og en samtale 3', () => {
    expect([uger('afviste_fleksjob', '2012-12-31'), uger('udeblev_fra_samtale', '2012-12-31')]).toEqual([
      5, 3,
    ])
    expect([uger('afviste_tilbud', '2012-12-31'), uger('ophoerte_i_fleksjob', '2012-12-31')]).toEqual([0, 0])
  })
  test.each(['2013-01-01', '2015-06-30', '2015-07-01', '2021-06-01', '2026-03-01'])(
    'den %s: 3 uger for job og tilbud, ingen for en samtale',
    (dag) => {
      for (const hvad of ['afviste_fleksjob', 'ophoerte_i_fleksjob', 'afviste_tilbud', 'ophoerte_i_tilbud'])
        expect(uger(hvad, dag)).toBe(3)
      expect(uger('udeblev_fra_samtale', dag)).toBe(0)
    },
  )
  test('en rimelig grund fritager i hver version', () => {
    for (const dag of ['2010-01-01', '2014-01-01', '2024-07-01'])
      expect(uger('afviste_fleksjob', dag, true)).toBe(0)
  })
})

describe('[L3 R] retten mistes ved gentagelse', () => {
  const mistes = (hvad: string, dag: string, før: string, førDag: string) =>
    sandtSvar(
      evaluer(
        rettenMistesVedGentagelse,
        brud(hvad, dag, fakta([tidligereBrud, [{ hvad: før, dag: førDag }]])),
      ),
    )
  test('indtil 2012 kun det samme igen', () => {
    expect(mistes('afviste_fleksjob', '2012-10-01', 'afviste_fleksjob', '2011-10-02')).toBe(true)
    expect(mistes('afviste_fleksjob', '2012-10-01', 'udeblev_fra_samtale', '2012-09-01')).toBe(false)
  })
  test('fra 2013 job og tilbud i flæng, men ikke en samtale', () => {
    for (const dag of ['2014-05-01', '2021-05-01']) {
      const år = Number(dag.slice(0, 4)) - 1
      expect(mistes('afviste_tilbud', dag, 'ophoerte_i_fleksjob', `${år}-06-01`)).toBe(true)
      expect(mistes('afviste_tilbud', dag, 'udeblev_fra_samtale', `${år}-06-01`)).toBe(false)
      expect(mistes('udeblev_fra_samtale', dag, 'afviste_tilbud', `${år}-06-01`)).toBe(false)
    }
  })
  test('dagen efter et år er for sent; samme dato afgør loven ikke', () => {
    expect(mistes('afviste_fleksjob', '2022-05-02', 'afviste_fleksjob', '2021-05-01')).toBe(false)
    expect(mistes('afviste_fleksjob', '2022-05-01', 'afviste_fleksjob', '2021-05-01')).toBe(
      'retsgrundlag ukendt',
    )
    expect(mistes('afviste_fleksjob', '2022-04-30', 'afviste_fleksjob', '2021-05-01')).toBe(true)
  })
  test('9 måneder i fleksjob giver retten igen', () => {
    const igen = (måneder: number, på: string) =>
      sandtSvar(evaluer(rettenKommerIgen, { fakta: fakta([månederIFleksjobSeneste18, måneder]), på }))
    for (const på of ['2010-01-01', '2014-01-01', '2024-01-01'])
      expect([igen(8, på), igen(9, på)]).toEqual([false, true])
  })
})

describe('[L3 R] dage, der trækkes fra', () => {
  const tilbud = (dag: string, vejledt = true) =>
    talSvar(
      evaluer(
        fradragForTilbudsdage,
        brud('udeblev_fra_tilbud', dag, fakta([dageUdeblevet, 3], [skriftligtVejledtOmSanktioner, vejledt])),
      ),
      'dage',
    )
  test('et tilbud: dagene, fra juli 2015', () => {
    expect([tilbud('2012-12-31'), tilbud('2013-01-01'), tilbud('2015-06-30'), tilbud('2015-07-01')]).toEqual([
      0,
      'retsgrundlag ukendt',
      'retsgrundlag ukendt',
      3,
    ])
    expect(tilbud('2024-07-01', false)).toBe(0)
  })
  const samtale = (hvad: string, fra: string, til: string) =>
    talSvar(
      evaluer(
        fradragEfterSamtale,
        brud(hvad, fra, fakta([kontaktErGenoprettet, true], [kontaktGenoprettetDen, til])),
      ),
      'dage',
    )
  test('en samtale: til kontakten er der igen; samme dag er én dag; hen over en weekend er det ikke afgjort', () => {
    expect(samtale('udeblev_fra_samtale', '2024-07-01', '2024-07-04')).toBe(3)
    expect(samtale('manglende_cv', '2024-07-01', '2024-07-01')).toBe(1)
    expect(samtale('bookede_ikke', '2024-07-05', '2024-07-08')).toBe('retsgrundlag ukendt')
    expect(samtale('udeblev_fra_samtale', '2012-07-02', '2012-07-05')).toBe(0)
  })
})

describe('[L3 R] vejledning før en sanktion', () => {
  const kan = (dag: string, vejledt: boolean, gennemgået: boolean) =>
    sandtSvar(
      evaluer(
        sanktionKanBrugesVedLedighedsydelse,
        brud(
          'afviste_fleksjob',
          dag,
          fakta([skriftligtVejledtOmSanktioner, vejledt], [vejledningErGennemgået, gennemgået]),
        ),
      ),
    )
  test.each([
    ['2019-12-27', true],
    ['2019-12-28', 'retsgrundlag ukendt'],
    ['2021-02-11', 'retsgrundlag ukendt'],
    ['2021-02-12', false],
    ['2023-12-31', false],
    ['2024-01-01', true],
    ['2024-06-25', true],
  ])('den %s, uden at vejledningen er gennemgået: %s', (dag, svar) => {
    expect(kan(dag, true, false)).toBe(svar)
  })
  test('uden skriftlig vejledning ingen sanktion fra 2021', () => {
    for (const dag of ['2022-01-01', '2024-03-01', '2025-01-01']) expect(kan(dag, false, true)).toBe(false)
  })
  test('uden vejledning mistes retten heller ikke', () => {
    const sag = brud(
      'afviste_fleksjob',
      '2024-07-01',
      fakta(
        [tidligereBrud, [{ hvad: 'afviste_fleksjob', dag: '2024-05-01' }]],
        [skriftligtVejledtOmSanktioner, false],
      ),
    )
    expect(sandtSvar(evaluer(rettenMistesVedGentagelse, sag))).toBe(false)
    expect(talSvar(evaluer(ugerUdenLedighedsydelse, sag), 'uger')).toBe(0)
  })
})

describe('[L3 R] rådighed', () => {
  const beholder = (på: string, rådighed: boolean, pensionssag: boolean) =>
    sandtSvar(
      evaluer(rådighedOpfyldt, {
        fakta: fakta([pensionssagUnderBehandling, pensionssag]),
        skøn: { staarTilRaadighedForFleksjob: rådighed },
        på,
      }),
    )
  test('uden rådighed mistes retten, undtagen mens en sag om pension er i gang', () => {
    for (const på of ['2010-01-01', '2014-01-01', '2024-01-01'])
      expect([beholder(på, true, false), beholder(på, false, true), beholder(på, false, false)]).toEqual([
        true,
        true,
        false,
      ])
  })
  test('aktiv jobsøgning blev først krævet i 2013', () => {
    const mistes = (på: string, søgt: boolean, grund: boolean) =>
      sandtSvar(
        evaluer(aktivJobsøgning, {
          fakta: {},
          skøn: { harSoegtAktivtMedLedighedsydelse: søgt, rimeligGrundTilBrud: grund },
          på,
        }),
      )
    expect([mistes('2012-12-31', false, false), mistes('2013-01-01', false, false)]).toEqual([false, true])
    expect([mistes('2024-01-01', true, false), mistes('2024-01-01', false, true)]).toEqual([false, false])
  })
  test('cv inden 3 uger, fra 2013', () => {
    const senest = (fra: string) =>
      datoSvar(evaluer(cvSenest, { fakta: fakta([retTilLedighedsydelseFra, fra]), på: fra }))
    expect([senest('2012-12-31'), senest('2013-01-01'), senest('2024-02-12')]).toEqual([
      'aldrig',
      '2013-01-22',
      '2024-03-04',
    ])
  })
})

describe('[L3 R] om det koster noget', () => {
  const koster = (hvad: string, dag: string, grund = false) =>
    sandtSvar(evaluer(ledighedsydelsenSanktioneres, brud(hvad, dag, {}, grund)))
  test.each([
    ['2012-12-31', ['afviste_fleksjob', 'udeblev_fra_samtale'], ['afviste_tilbud', 'manglende_cv']],
    ['2013-01-01', ['afviste_tilbud', 'manglende_cv', 'udeblev_fra_samtale'], ['udeblev_fra_tilbud']],
    ['2015-07-01', ['ophoerte_i_fleksjob', 'udeblev_fra_tilbud', 'bookede_ikke'], []],
    ['2026-03-01', ['ophoerte_i_fleksjob', 'udeblev_fra_tilbud', 'manglende_cv'], []],
  ])('den %s', (dag, ja, nej) => {
    for (const hvad of ja)
      expect([hvad, koster(hvad, dag), koster(hvad, dag, true)]).toEqual([hvad, true, false])
    for (const hvad of nej) expect([hvad, koster(hvad, dag)]).toEqual([hvad, false])
  })
})
