import { describe, expect, test } from 'vitest'
import { læsEksempel } from '../eksempler/data.test-support.ts'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sandtSvar } from '../eksempler/svar.ts'
import {
  afgørelsenGælder,
  bedtOmAfgørelseOmPensionAlene,
  indsatsenErIÉtUdvalg,
  jobcenterUdførerIndsatsen,
  sagenErForelagtTeamet,
  sundhedskoordinatorHarUdtaltSig,
} from '../fakta/organisering.ts'
import { ressourceprofilKræves } from './arbejdsevnemetoden.ts'
import {
  forberedendeDelFørAfgørelsen,
  samletBeskrivelseKræves,
  sundhedsfagligRådgivningKræves,
} from './grundlag.ts'
import { type NySag, nySagAf, type Placering, placeringAf } from './organisering.adapter.ts'
import { placeringenErTilladt } from './placering.ts'
import { skalIRehabiliteringsteam } from './team.ts'

describe('kendte eksempler', () => {
  test('ref-013', () => {
    const e = læsEksempel<Placering>('ref-013')
    expect(placeringAf(e.facts, e.law_as_of)).toEqual(e.expected)
  })
  test('ref-015', () => {
    const e = læsEksempel<NySag>('ref-015')
    expect(nySagAf(e.facts, e.law_as_of)).toEqual(e.expected)
  })
})

const sag = (art: string, på: string, { forelagt = false, klar = false, alene = false } = {}) => ({
  fakta: fakta(
    [afgørelsenGælder, art],
    [sagenErForelagtTeamet, forelagt],
    [sundhedskoordinatorHarUdtaltSig, klar],
    [bedtOmAfgørelseOmPensionAlene, alene],
  ),
  skøn: { heltAabenbartIngenForbedring: klar, utvivlsomtIkkePension: alene },
  på,
})

describe('ressourceprofilen', () => {
  test.each([
    ['fleksjob', '2008-06-02', true],
    ['foertidspension', '2012-12-31', true],
    ['revalidering', '2010-01-04', true],
    ['fleksjob', '2013-01-01', false],
    ['tilskud_til_selvstaendig', '2010-01-04', false],
  ])('i en sag om %s den %s: %s', (art, på, kræves) => {
    expect(sandtSvar(evaluer(ressourceprofilKræves, sag(art, på)))).toBe(kræves)
  })
})

describe('rehabiliteringsteamet', () => {
  const team = (...args: Parameters<typeof sag>) => sandtSvar(evaluer(skalIRehabiliteringsteam, sag(...args)))
  test.each([
    ['ressourceforloeb', '2012-12-31', false],
    ['ressourceforloeb', '2013-01-01', true],
    ['ressourceforloeb', '2015-01-05', true],
    ['ressourceforloeb', '2026-01-31', true],
    ['ressourceforloeb', '2026-02-01', false],
    ['fleksjob', '2026-02-01', true],
    ['fleksjob', '2026-06-30', true],
    ['fleksjob', '2026-07-01', false],
    ['tilskud_til_selvstaendig', '2014-05-01', true],
    ['revalidering', '2013-01-01', false],
    ['revalidering', '2025-05-01', false],
    ['foertidspension', '2026-06-30', true],
  ])('%s den %s: %s', (art, på, svar) => {
    expect(team(art, på)).toBe(svar)
  })
  test('klare sager om førtidspension går uden om teamet fra 1. juni 2016', () => {
    expect(team('foertidspension', '2016-05-31', { klar: true })).toBe(true)
    expect(team('foertidspension', '2016-06-01', { klar: true })).toBe(false)
    expect(team('foertidspension', '2024-05-01', { alene: true })).toBe(false)
    expect(team('foertidspension', '2024-05-01')).toBe(true)
  })
  test('en sag, der var forelagt, da kravet faldt væk: ikke læst', () => {
    expect(team('fleksjob', '2026-06-30', { forelagt: true })).toBe(true)
    expect(team('fleksjob', '2026-07-01', { forelagt: true })).toBe('retsgrundlag ukendt')
  })
})

describe('grundlaget for afgørelsen', () => {
  const kræves = (art: string, på: string) =>
    [forberedendeDelFørAfgørelsen, samletBeskrivelseKræves, sundhedsfagligRådgivningKræves].map((krav) =>
      sandtSvar(evaluer(krav, sag(art, på))),
    )
  test.each([
    ['revalidering', '2012-12-31', [false, false, false]],
    ['revalidering', '2013-01-01', [true, false, false]],
    ['revalidering', '2026-02-01', [false, false, false]],
    ['ressourceforloeb', '2024-05-01', [true, false, false]],
    ['fleksjob', '2026-06-30', [true, false, false]],
    ['fleksjob', '2026-07-01', [false, true, true]],
    ['foertidspension', '2026-07-01', [false, true, true]],
  ])('%s den %s: plan, beskrivelse, rådgivning %j', (art, på, svar) => {
    expect(kræves(art, på)).toEqual(svar)
  })
})

test.each([
  ['2009-05-01', false, true, false],
  ['2026-01-31', false, true, false],
  ['2026-01-31', true, false, true],
  ['2026-02-01', false, true, true],
  ['2026-02-01', true, false, false],
  ['2029-12-31', true, false, false],
  ['2030-01-01', false, false, true],
])('%s: jobcenter %s, ét udvalg %s: tilladt %s', (på, jobcenter, udvalg, svar) => {
  const facts = fakta([jobcenterUdførerIndsatsen, jobcenter], [indsatsenErIÉtUdvalg, udvalg])
  expect(sandtSvar(evaluer(placeringenErTilladt, { fakta: facts, på }))).toBe(svar)
})
