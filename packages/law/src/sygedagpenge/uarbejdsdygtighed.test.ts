import type { Value } from '@sagsvej/rules'
import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sygFra } from '../eksempler/forloeb.ts'
import { datoSvar, sandtSvar } from '../eksempler/svar.ts'
import { ansatFra, ansatIFleksjob } from '../fakta/ansaettelse.ts'
import { arbejdsevnenErAfklaret, bredVurderingsdag, helbredetErStationært } from '../fakta/arbejdsevne.ts'
import { normalTimerPrUge, timerDuKanArbejde } from '../fakta/arbejdstid-og-loen.ts'
import { persongruppe } from '../fakta/forloeb.ts'
import { andelAfArbejdetDuKan } from '../fakta/selvstaendig.ts'
import { bredVurderingFra } from './bred-vurdering.ts'
import { mindsteFravær } from './mindste-fravaer.ts'
import { måStoppesEfterStationær } from './stop-ved-stationaert-helbred.ts'
import { uarbejdsdygtig } from './uarbejdsdygtighed.ts'

const PÅ = '2021-01-01'
const lønmodtager = (normal: number, kan: number, fleksjob = false, ansat = '2015-01-01') =>
  fakta(
    [persongruppe, 'loenmodtager'],
    [normalTimerPrUge, normal],
    [timerDuKanArbejde, kan],
    [ansatIFleksjob, fleksjob],
    [ansatFra, ansat],
  )
const nok = (sag: Record<string, Value>, på = PÅ) => sandtSvar(evaluer(mindsteFravær, { fakta: sag, på }))

describe('[D3 R] det mindste fravær', () => {
  test.each([
    [37, 33, true],
    [37, 33.01, false],
    [37, 33.5, false],
    [37, 0, true],
    [20, 16, true],
    [3, 0, true],
    [3, 1, false],
  ])('%d timer om ugen, kan arbejde %d: %s', (normal, kan, svar) => {
    expect(nok(lønmodtager(normal, kan))).toBe(svar)
  })
  test('fleksjob efter reformen har ingen grænse fra 2013, før reformen har fleksjob den samme som andre', () => {
    expect(nok(lønmodtager(10, 8, true, '2013-01-01'))).toBe(true)
    expect(nok(lønmodtager(10, 8, true, '2012-12-31'))).toBe(false)
    expect(nok(lønmodtager(10, 8, true, '2012-06-01'), '2012-12-31')).toBe(false)
  })
  test('selvstændige: højst halvdelen', () => {
    const kan = (procent: number) => fakta([persongruppe, 'selvstaendig'], [andelAfArbejdetDuKan, procent])
    expect(nok(kan(50))).toBe(true)
    expect(nok(kan(50.01))).toBe(false)
  })
  test('ledige måles ikke på timer', () => {
    expect(nok(fakta([persongruppe, 'ledig']))).toBe(true)
  })
  test('en lønmodtager bliver kun spurgt om sine timer', () => {
    const { udfald } = evaluer(mindsteFravær, {
      fakta: fakta([persongruppe, 'loenmodtager'], [timerDuKanArbejde, 35], [ansatIFleksjob, false]),
      på: PÅ,
    })
    expect(udfald).toMatchObject({ art: 'åben', mangler: [normalTimerPrUge.faktum] })
  })
})

describe('[D1 R] uarbejdsdygtig', () => {
  const svar = (ja?: boolean) =>
    sandtSvar(
      evaluer(uarbejdsdygtig, {
        fakta: lønmodtager(37, 0),
        på: PÅ,
        ...(ja === undefined ? {} : { skøn: { uarbejdsdygtigVedEgenSygdom: ja } }),
      }),
    )
  test('er et skøn, aldrig en beregning', () => {
    expect(svar()).toBe('skøn')
    expect(svar(true)).toBe(true)
    expect(svar(false)).toBe(false)
  })
})

describe('den bredere vurdering', () => {
  const fra = (gruppe: 'loenmodtager' | 'ledig', særlige: boolean) =>
    datoSvar(
      evaluer(bredVurderingFra, {
        fakta: { ...sygFra('2021-11-30', gruppe), ...fakta([bredVurderingsdag, '2022-05-01']) },
        skøn: { saerligeGrundeTilAndetTidspunkt: særlige },
        på: '2022-01-01',
      }),
    )
  test('3 måneder efter første fraværsdag, ved månedens udgang', () =>
    expect(fra('loenmodtager', false)).toBe('2022-02-28'))
  test('et andet tidspunkt ved særlige grunde', () => expect(fra('loenmodtager', true)).toBe('2022-05-01'))
  test('spørgsmålet opstår ikke for ledige', () => expect(fra('ledig', false)).toBe('ikke relevant'))
})

describe('stop, når helbredet er stationært', () => {
  const ingenRet = {
    berettigetTilRevalidering: false,
    berettigetTilFleksjob: false,
    berettigetTilFoertidspension: false,
  }
  const må = (stationært: boolean, afklaret: boolean, skøn: Record<string, boolean>, på: string) =>
    sandtSvar(
      evaluer(måStoppesEfterStationær, {
        fakta: fakta([helbredetErStationært, stationært], [arbejdsevnenErAfklaret, afklaret]),
        skøn,
        på,
      }),
    )
  test('kræver alt på én gang', () => {
    const alt = { ...ingenRet, berettigetTilRessourceforloeb: false }
    expect(må(true, true, alt, '2015-10-01')).toBe(true)
    expect(må(false, true, alt, '2015-10-01')).toBe(false)
    expect(må(true, false, alt, '2015-10-01')).toBe(false)
    expect(må(true, true, { ...alt, berettigetTilFleksjob: true }, '2015-10-01')).toBe(false)
  })
  test('ressourceforløb er med fra 2013, ikke dagen før', () => {
    expect(må(true, true, ingenRet, '2012-12-31')).toBe(true)
    expect(må(true, true, ingenRet, '2013-01-01')).toBe('skøn')
  })
})
