import { beforeEach, describe, expect, test } from 'vitest'
import * as team from '../rehabiliteringsteam/rehab.test-support.ts'
import { begynd, sendt, udarbejdet } from '../rehabiliteringsteam/rehab.test-support.ts'
import type { Sag } from '../sag.test-support.ts'
import {
  FORLØB,
  iForløb,
  iListen,
  indkaldelse,
  indkaldt,
  indsats,
  referat,
  sagsbehandler,
  skøn,
} from './jaf.test-support.ts'

let sag: Sag
beforeEach(() => {
  sag = sagsbehandler(iForløb('2022-03-01'))
})

const valg = {
  ...FORLØB,
  fra: '2022-03-01',
  kontakt: 'sygehus',
  oenske: 'Ring til afdelingen, ikke til mig.',
}
const alvorligt = (one: Sag = sag) => skøn(one, 'kontaktUhensigtsmaessig', true)
const iStandby = (one: Sag = sag) =>
  alvorligt(one).som('borger').gør('VælgStandby', valg).som('sagsbehandler')

describe('valget', () => {
  test('[D13 P: valg] borgeren vælger, når sygdommen efter en konkret vurdering er så alvorlig', () => {
    expect(sag.som('borger').nægtes('VælgStandby', valg)).toEqual([
      expect.stringContaining('er ikke foretaget'),
    ])
    skøn(sag.som('sagsbehandler'), 'kontaktUhensigtsmaessig', false)
    expect(sag.som('borger').nægtes('VælgStandby', valg)).toEqual([
      expect.stringContaining('ikke vurderet så alvorlig'),
    ])
    iStandby(sag.som('sagsbehandler'))
    expect(iListen(sag, 'standby_opfoelgning')).toBe('standby_opfoelgning klar')
  })
  test.each(['laege', 'arbejdsgiver', 'leverandoer', 'team'] as const)(
    '%s vælger ikke for borgeren',
    (rolle) => {
      expect(alvorligt().som(rolle).nægtes('VælgStandby', valg)[0]).toContain('kan ikke gøres af')
    },
  )
  test('[D13 P: valg] ordningen er den samme i loven fra 2014 og fra 2020', () => {
    for (const dag of ['2014-07-01', '2019-12-31', '2020-01-01', '2026-11-27']) {
      alvorligt(iForløb(dag))
        .som('borger')
        .gør('VælgStandby', { ...valg, fra: dag })
    }
  })
})

describe('mens borgeren er i standby', () => {
  beforeEach(() => iStandby())

  test('[D13 P: kontakt] følges der op gennem læge, sygehus, mentor eller pårørende', () => {
    for (const gennem of ['laege', 'sygehus', 'mentor', 'paaroerende']) {
      sag.kopi().gør('FølgOpIStandby', { ...FORLØB, gennem, oplyst: 'Behandlingen fortsætter.' })
    }
    expect(sag.nægtes('FølgOpIStandby', { ...FORLØB, gennem: 'borger', oplyst: 'x' })[0]).toBeTruthy()
    sag.gør('FølgOpIStandby', { ...FORLØB, gennem: 'sygehus', oplyst: 'Behandlingen fortsætter.' })
    expect(iListen(sag, 'standby_opfoelgning')).toBeUndefined()
  })
  test('[D13 P: kontakt] indkaldes borgeren ikke til samtale', () => {
    expect(iListen(sag, 'indkaldt')).toBeUndefined()
    expect(iListen(sag, 'samtale')).toBeUndefined()
    sag.brev('b-t1', 'indkaldelse_til_samtale', ['bisidder'])
    expect(sag.nægtes('IndkaldTilSamtale', indkaldelse('t1', '2022-03-20'))).toEqual([
      expect.stringContaining('Borgeren er i standby'),
    ])
  })
  test('får borgeren ingen indsats, og der anvises ingen behandling', () => {
    expect(iListen(sag, 'indsats')).toBeUndefined()
    expect(sag.nægtes('AftalIndsats', indsats('i1', 'psykolog', '2022-03-07', '2022-05-31'))).toEqual([
      expect.stringContaining('Borgeren er i standby'),
    ])
    const anvisning = { anvisningId: 'n1', ...FORLØB, art: 'undersoegelse', hvad: 'x', begrundelse: 'y' }
    expect(sag.nægtes('AnvisBehandling', anvisning)).toEqual([
      expect.stringContaining('Borgeren er i standby'),
    ])
  })
  test('[D13 P: skaansomt] laves den forberedende del og holdes mødet stadig, så skånsomt som muligt', () => {
    begynd(sag, 'jobafklaring')
    expect(iListen(sag, 'skaansomt')).toBe('skaansomt klar')
    const hvordan = { ...FORLØB, hvordan: 'Mødet holdes på sygehuset.', aftaltMedBorgeren: true }
    expect(sag.som('laege').nægtes('TilrettelægSkånsomt', hvordan)[0]).toContain('kan ikke gøres af lægen')
    sag.som('sagsbehandler').gør('TilrettelægSkånsomt', hvordan)
    expect(iListen(sag, 'skaansomt')).toBeUndefined()
    team.indkaldt(sendt(udarbejdet(sag)), 'm1', '2022-03-22').den('2022-03-22')
    sag.gør('HoldRehabiliteringsmøde', team.mødet('m1', '2022-03-22')).som('team')
    sag.gør('AfgivIndstilling', team.indstilling('jobafklaring'))
  })
  test('borgeren kan selv sige til, når det slutter; så tales der igen', () => {
    sag
      .som('borger')
      .gør('OphævStandby', { ...FORLØB, grund: 'Jeg er færdig med kemoen.' })
      .som('sagsbehandler')
    expect(iListen(sag, 'indkaldt')).toBe('indkaldt klar')
    indkaldt(sag, 't1', '2022-03-20').den('2022-03-20').gør('HoldSamtale', referat('t1', '2022-03-20'))
  })
})

test('den, der ikke er i standby, følges ikke op gennem andre', () => {
  expect(sag.nægtes('FølgOpIStandby', { ...FORLØB, gennem: 'laege', oplyst: 'x' })).toEqual([
    expect.stringContaining('ikke i standby. Tal med borgeren selv'),
  ])
  expect(sag.nægtes('OphævStandby', { ...FORLØB, grund: 'x' })).toEqual([
    expect.stringContaining('ikke i standby'),
  ])
})
