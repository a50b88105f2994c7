import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { type FaktumJson, fakta } from '../eksempler/fakta.ts'
import { datoSvar, sandtSvar } from '../eksempler/svar.ts'
import { flyttedeDen, flyttedeKommune } from '../fakta/flytning-med-ledighedsydelse.ts'
import {
  fulgtOpPåLedighedsydelsen,
  ledighedsydelseFørsteGang,
  sagenSenestVurderetDen,
} from '../fakta/ledighedsydelse-opfoelgning.ts'
import {
  ledighedsydelsesperioder,
  modtogLedighedsydelse30Juni2006,
  revurderetFør,
  tolvMånederSidstNåetDen,
} from '../fakta/revurdering-af-fleksjob.ts'
import { opfølgningPåLedighedsydelse } from './opfoelgning-paa-sagen.ts'
import { skalVurderesIgen } from './skal-vurderes.ts'
import { tolvMånederNået } from './tolv-maaneder-naaet.ts'
import { vurderingenSenestFærdig } from './vurdering-frist.ts'

const periode = (fra: string, til: string | null, slags = 'almindelig') => ({ fra, til, slags })
const sag = (perioder: FaktumJson, på: string, mere: ReturnType<typeof fakta> = {}) => ({
  fakta: {
    ...fakta(
      [ledighedsydelsesperioder, perioder],
      [modtogLedighedsydelse30Juni2006, false],
      [revurderetFør, false],
      [flyttedeKommune, false],
    ),
    ...mere,
  },
  skøn: { flytningForhindrerFristen: false },
  på,
})

describe('[L2 R] hvornår retten til fleksjob skal vurderes igen', () => {
  const nået = (perioder: FaktumJson, på = '2024-06-01', mere: ReturnType<typeof fakta> = {}) =>
    datoSvar(evaluer(tolvMånederNået, sag(perioder, på, mere)))
  test('12 måneder i træk regnes efter kalenderen, også hen over skuddag', () => {
    expect(nået([periode('2022-03-15', null)])).toBe('2023-03-14')
    expect(nået([periode('2023-03-01', null)])).toBe('2024-02-29')
    expect(nået([periode('2006-07-15', '2007-07-14')], '2007-07-15')).toBe('2007-07-14')
    expect(nået([periode('2006-07-15', '2007-07-13')], '2007-07-15')).toBe('aldrig')
  })
  test('i stykker inden for 18 måneder, ellers ikke', () => {
    expect(nået([periode('2022-01-01', '2022-06-30'), periode('2022-12-01', '2023-06-30')])).toBe(
      '2023-06-02',
    )
    expect(nået([periode('2021-01-01', '2021-06-30'), periode('2022-04-01', '2022-12-31')])).toBe('aldrig')
  })
  test('barsel tæller ikke', () => {
    expect(nået([periode('2022-01-01', '2022-03-31', 'barsel'), periode('2022-04-01', '2023-02-28')])).toBe(
      'aldrig',
    )
  })
  test('det, der er talt, tælles ikke igen', () => {
    const igen = fakta([revurderetFør, true], [tolvMånederSidstNåetDen, '2022-12-31'])
    expect(nået([periode('2022-01-01', null)], '2024-06-01', igen)).toBe('2023-12-31')
  })
  test('gruppen fra 30. juni 2006: 18 inden for 24, til og med 2012', () => {
    const gruppen = fakta([modtogLedighedsydelse30Juni2006, true])
    expect(nået([periode('2006-06-01', null)], '2007-12-31', gruppen)).toBe('2007-11-30')
    expect(nået([periode('2006-06-01', null)], '2012-12-31', gruppen)).toBe('2007-11-30')
    expect(nået([periode('2006-06-01', null)], '2013-01-01', gruppen)).toBe('2007-05-31')
    expect(
      nået(
        [periode('2006-04-01', '2006-06-30', 'barsel'), periode('2006-07-01', null)],
        '2007-12-31',
        gruppen,
      ),
    ).toBe('2007-09-30')
    expect(
      nået(
        [periode('2006-07-01', '2006-09-30', 'barsel'), periode('2006-10-01', null)],
        '2008-12-31',
        gruppen,
      ),
    ).toBe('2008-03-31')
  })
  test('spurgt på dagen og dagen før', () => {
    const skal = (på: string) => sandtSvar(evaluer(skalVurderesIgen, sag([periode('2022-03-15', null)], på)))
    expect([skal('2023-03-13'), skal('2023-03-14')]).toEqual([false, true])
  })
})

describe('[L2 P: frist] vurderingen holdes til tiden', () => {
  const senest = (på: string, mere: ReturnType<typeof fakta> = {}, flytning = false, fra = '2011-01-01') =>
    datoSvar(
      evaluer(vurderingenSenestFærdig, {
        ...sag([periode(fra, null)], på, mere),
        skøn: { flytningForhindrerFristen: flytning },
      }),
    )
  test('først en frist fra 2012; hvornår den begyndte, er ikke fundet', () => {
    expect(
      ['2008-01-01', '2009-12-27', '2009-12-28', '2012-02-23', '2012-02-24'].map((d) => senest(d)),
    ).toEqual(['aldrig', 'aldrig', 'retsgrundlag ukendt', 'retsgrundlag ukendt', '2012-06-30'])
  })
  test('18 måneder i alt; kan den ikke holdes på grund af en flytning, 6 måneder fra den', () => {
    expect(senest('2024-01-01', {}, false, '2023-01-01')).toBe('2024-06-30')
    const flyttet = fakta([flyttedeKommune, true], [flyttedeDen, '2024-05-31'])
    expect(senest('2024-06-01', flyttet, true, '2023-01-01')).toBe('2024-11-30')
    expect(senest('2024-06-01', flyttet, false, '2023-01-01')).toBe('2024-06-30')
  })
  test('gruppen fra 2006 skulle først være vurderet 30. juni 2007', () => {
    const gruppen = fakta([modtogLedighedsydelse30Juni2006, true])
    expect(senest('2006-12-31', gruppen)).toBe('2007-06-30')
  })
})

describe('[L2 R] opfølgning på sagen', () => {
  const senest = (på: string, fulgtOp: boolean) =>
    datoSvar(
      evaluer(opfølgningPåLedighedsydelse, {
        fakta: fakta(
          [ledighedsydelseFørsteGang, '2023-08-31'],
          [fulgtOpPåLedighedsydelsen, fulgtOp],
          [sagenSenestVurderetDen, '2024-02-29'],
        ),
        på,
      }),
    )
  test('6 måneder efter den første ydelse, også ved månedens slutning, og siden 12 måneder', () => {
    for (const på of ['2007-01-01', '2010-01-01', '2024-01-01', '2026-06-01'])
      expect([senest(på, false), senest(på, true)]).toEqual(['2024-02-29', '2025-02-28'])
  })
})
