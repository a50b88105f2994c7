import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { retModArbejdsgiverEr, sygFra } from '../eksempler/forloeb.ts'
import { sandtSvar, talSvar } from '../eksempler/svar.ts'
import { aftaleErGodkendt, aftaleErSkriftlig, aftaleIndgåetDen } from '../fakta/aftale.ts'
import { arbejdsgiverensBetaling } from '../fakta/anmeldelse.ts'
import {
  normalTimerPrUge,
  timefortjeneste,
  timelønHosArbejdsgiveren,
  timerDuKanArbejde,
} from '../fakta/arbejdstid-og-loen.ts'
import { attestIndhentet, ønskerLægeattest } from '../fakta/laegeattest.ts'
import { aftaleMedArbejdsgiver, lønUnderSygdomPrUge } from '../fakta/refusion.ts'
import { selvstændigForsikring } from '../fakta/selvstaendig.ts'
import { aftalensForm } from './aftale/gyldighed.ts'
import { arbejdsgiverenOrienteres } from './bortfald/partshoering.ts'
import { sygedagpengeTilNedsatSats } from './nedsat-sats.ts'
import { egenLægeattest } from './opfoelgning/egen-laegeattest.ts'
import { præmiernesDækning } from './praemie.ts'
import { refusionPrUge } from './refusion-beloeb.ts'
import { sygedagpengeVedSidenAfLøn } from './supplement-til-loen.ts'

const syg = (løn: number) => ({
  ...sygFra('2019-01-02', 'loenmodtager'),
  ...retModArbejdsgiverEr(true, '2019-01-02'),
  ...fakta(
    [normalTimerPrUge, 37],
    [timerDuKanArbejde, 0],
    [timelønHosArbejdsgiveren, 100],
    [timefortjeneste, 100],
    [lønUnderSygdomPrUge, løn],
    [arbejdsgiverensBetaling, 'loen'],
    [aftaleMedArbejdsgiver, true],
  ),
})

describe('[D15 R] ved siden af løn', () => {
  test('arbejdsgiveren betaler kun det, lønnen mangler i sygedagpengene (SDL § 50, stk. 4)', () => {
    const kr = (løn: number) =>
      talSvar(evaluer(sygedagpengeVedSidenAfLøn, { fakta: syg(løn), på: '2019-01-10' }), 'kr/uge')
    expect([kr(3000), kr(3700), kr(5000)]).toEqual([700, 0, 0])
  })

  test('refusionen er højst lønnen (SDL § 54, stk. 1)', () => {
    const kr = (løn: number) =>
      talSvar(evaluer(refusionPrUge, { fakta: syg(løn), på: '2019-01-10' }), 'kr/uge')
    expect([kr(3000), kr(5000)]).toEqual([3000, 3700])
  })

  test('arbejdsgiveren får besked, når refusionen er dens (SDL § 21, stk. 5)', () => {
    const svar = (betaling: string) =>
      sandtSvar(
        evaluer(arbejdsgiverenOrienteres, {
          fakta: { ...syg(4000), ...fakta([arbejdsgiverensBetaling, betaling]) },
          på: '2019-01-10',
        }),
      )
    expect([svar('loen'), svar('sygedagpenge')]).toEqual([true, false])
  })
})

test('[D15 R] præmierne dækker 85 eller 55 procent (SDL § 45, stk. 4)', () => {
  const procent = (forsikring: string) =>
    talSvar(
      evaluer(præmiernesDækning, { fakta: fakta([selvstændigForsikring, forsikring]), på: '2024-01-01' }),
      'procent',
    )
  expect([procent('foerste_fravaersdag'), procent('tredje_fravaersdag'), procent('ingen')]).toEqual([
    85, 55, 0,
  ])
})

test('[D8 R] din egen læges attest kan kræves fra 2020, når ingen er hentet (SDL § 11 c)', () => {
  const svar = (på: string, ønsker: boolean, hentet: boolean) =>
    sandtSvar(
      evaluer(egenLægeattest, { fakta: fakta([ønskerLægeattest, ønsker], [attestIndhentet, hentet]), på }),
    )
  expect(svar('2019-12-31', true, false)).toBe(false)
  expect(svar('2020-01-01', true, false)).toBe(true)
  expect(svar('2020-01-01', true, true)).toBe(false)
  expect(svar('2020-01-01', false, false)).toBe(false)
})

test('[D11 R] aftalen er skriftlig og godkendt (SDL § 56, stk. 3)', () => {
  const svar = (skriftlig: boolean, godkendt: boolean) =>
    sandtSvar(
      evaluer(aftalensForm, {
        fakta: fakta(
          [aftaleIndgåetDen, '2024-01-01'],
          [aftaleErSkriftlig, skriftlig],
          [aftaleErGodkendt, godkendt],
        ),
        på: '2024-01-01',
      }),
    )
  expect([svar(true, true), svar(true, false), svar(false, true)]).toEqual([true, false, false])
})

test('[D6 R] der er ingen sygedagpenge til nedsat sats; det ventede gælder ikke endnu', () => {
  const svar = (på: string) => sandtSvar(evaluer(sygedagpengeTilNedsatSats, { fakta: {}, på }))
  expect([svar('2026-11-26'), svar('2027-01-01')]).toEqual([false, false])
})
