import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { type FaktumJson, fakta } from '../eksempler/fakta.ts'
import { datoSvar, sandtSvar } from '../eksempler/svar.ts'
import { fødselsdag } from '../fakta/person.ts'
import {
  arbejdeIFørsteHalvår,
  bedtOmSamtaleFørTilbuddet,
  indsatsBegyndteDen,
  indsatsErBegyndt,
  kommunenHarTagetStillingTilTilbuddet,
  menerTilbuddetSkaderHelbredet,
  perioderUdenRådighed,
  ressourceforløbBevilgetDen,
  ressourceforløbErBevilget,
  ressourceforløbStartede,
  ønskerRessourceforløb,
} from '../fakta/ressourceforloeb.ts'
import { pensionDuFår } from '../fakta/varighed.ts'
import { førtidspensionistKanFåRessourceforløb } from './foertidspensionister.ts'
import { ressourceforløbsfrister } from './frister.ts'
import { indsatsSenest, sagenSkalITeamIgen } from './seks-maaneder.ts'
import { personligJobformidler, sagsbehandlerIRessourceforløb, tilbuddetVenterPåSamtalen } from './stoette.ts'

interface Forløb {
  readonly start?: string
  readonly begyndt?: string
  readonly fritaget?: FaktumJson
  readonly arbejde?: boolean
  readonly grunde?: boolean
}

const sag = (f: Forløb, på: string) => ({
  fakta: fakta(
    [ressourceforløbErBevilget, true],
    [ressourceforløbStartede, f.start ?? '2023-01-15'],
    [indsatsErBegyndt, f.begyndt !== undefined],
    [indsatsBegyndteDen, f.begyndt ?? '2199-12-31'],
    [perioderUdenRådighed, f.fritaget ?? []],
    [arbejdeIFørsteHalvår, f.arbejde ?? false],
  ),
  skøn: { saerligeGrundeModTeamet: f.grunde ?? false },
  på,
})

describe('en indsats inden 6 måneder', () => {
  const senest = (f: Forløb) => datoSvar(evaluer(indsatsSenest, sag(f, '2023-07-01')))
  test.each([
    ['2021-06-30', 'aldrig'],
    ['2021-07-01', 'retsgrundlag ukendt'],
    ['2021-12-31', 'retsgrundlag ukendt'],
    ['2022-01-01', '2022-07-01'],
    ['2023-01-15', '2023-07-15'],
    ['2023-08-31', '2024-02-29'],
    ['2026-01-31', '2026-07-31'],
    ['2026-02-01', '2026-08-01'],
  ])('begyndt %s: senest %s', (start, dag) => {
    expect(senest({ start })).toBe(dag)
  })
  test('fritaget tid tæller ikke med', () => {
    expect(senest({ fritaget: [{ fra: '2023-03-01', til: '2023-03-10' }] })).toBe('2023-07-25')
  })
  const team = (f: Forløb, på: string) => sandtSvar(evaluer(sagenSkalITeamIgen, sag(f, på)))
  test('på dagen nej, dagen efter ja', () => {
    expect(team({}, '2023-07-15')).toBe(false)
    expect(team({}, '2023-07-16')).toBe(true)
  })
  test('begyndt i tide, for sent, arbejde imens, særlige grunde', () => {
    expect(team({ begyndt: '2023-07-15' }, '2023-08-01')).toBe(false)
    expect(team({ begyndt: '2023-07-16' }, '2023-08-01')).toBe(true)
    expect(team({ arbejde: true }, '2023-08-01')).toBe(false)
    expect(team({ grunde: true }, '2023-08-01')).toBe(false)
  })
  test('efter 1. juli 2026 er det ikke læst, om der stadig er et team', () => {
    expect(team({ start: '2025-12-01' }, '2026-06-30')).toBe(true)
    expect(team({ start: '2025-12-01' }, '2026-07-01')).toBe('retsgrundlag ukendt')
  })
})

const bevilget = fakta([ressourceforløbErBevilget, true], [ressourceforløbBevilgetDen, '2021-06-01'])

test.each([
  ['2021-12-31', true, false],
  ['2022-01-01', true, true],
  ['2026-03-01', true, true],
])('%s: sagsbehandler %s, jobformidler %s', (på, sagsbehandler, jobformidler) => {
  expect(sandtSvar(evaluer(sagsbehandlerIRessourceforløb, { fakta: bevilget, på }))).toBe(sagsbehandler)
  expect(sandtSvar(evaluer(personligJobformidler, { fakta: bevilget, på }))).toBe(jobformidler)
})

test('tilbuddet venter, til kommunen har taget stilling, men kun når der blev bedt om samtalen først', () => {
  const venter = (bedt: boolean, taget: boolean, på = '2024-05-01') =>
    sandtSvar(
      evaluer(tilbuddetVenterPåSamtalen, {
        fakta: {
          ...bevilget,
          ...fakta(
            [menerTilbuddetSkaderHelbredet, true],
            [bedtOmSamtaleFørTilbuddet, bedt],
            [kommunenHarTagetStillingTilTilbuddet, taget],
          ),
        },
        på,
      }),
    )
  expect([venter(true, false), venter(true, true), venter(false, false)]).toEqual([true, false, false])
  expect([venter(true, false, '2021-12-31'), venter(true, false, '2026-08-01')]).toEqual([false, true])
})

test.each([
  ['foertidspension', '1984-05-02', true, '2024-05-01', true],
  ['foertidspension', '1984-05-01', true, '2024-05-01', false],
  ['foertidspension', '1990-01-01', false, '2024-05-01', false],
  ['ingen', '1990-01-01', true, '2024-05-01', false],
  ['foertidspension', '1990-01-01', true, '2012-12-31', false],
  ['foertidspension', '1990-01-01', true, '2013-01-01', true],
  ['foertidspension', '1990-01-01', true, '2026-02-01', false],
])('%s, født %s, ønsker %s, den %s: %s', (pension, født, ønsker, på, svar) => {
  const facts = fakta([pensionDuFår, pension], [fødselsdag, født], [ønskerRessourceforløb, ønsker])
  expect(sandtSvar(evaluer(førtidspensionistKanFåRessourceforløb, { fakta: facts, på }))).toBe(svar)
})

test('fristerne er kommunens, og de opstår kun i et bevilget forløb', () => {
  expect(ressourceforløbsfrister.map(({ hvem }) => hvem)).toEqual(['kommune', 'kommune', 'kommune'])
  for (const { bestemmelse } of ressourceforløbsfrister)
    expect(
      datoSvar(evaluer(bestemmelse, { fakta: fakta([ressourceforløbErBevilget, false]), på: '2024-05-01' })),
    ).toBe('ikke relevant')
})
