import { expect, test } from 'vitest'
import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { dageSenere, sygFra } from '../../eksempler/forloeb.ts'
import { datoSvar, sandtSvar } from '../../eksempler/svar.ts'
import {
  andenOpfølgningssamtale,
  forventetRask,
  førsteOpfølgningssamtale,
  holdteSamtaler,
  senesteOpfølgningssamtale,
} from '../../fakta/opfoelgning.ts'
import {
  behovForTværfagligIndsats,
  risikoForLangtForløb,
  tilbagevendenForestår,
} from '../../skoen/opfoelgning.ts'
import { aftalenIMinPlan, tværfagligIndsats } from './indsats.ts'
import { opfølgningsplanSenest, opfølgningsplanSkalForeligge } from './opfoelgningsplan.ts'

const sag = (på: string, behov = true) => ({
  fakta: {
    ...sygFra(dageSenere(på, -70), 'ledig'),
    ...fakta([forventetRask, dageSenere(på, 100)], [holdteSamtaler, 2]),
  },
  skøn: { [behovForTværfagligIndsats.skøn.nøgle]: behov },
  på,
})

test('tværfaglig indsats: kategori 3 til og med 2024, siden et behov', () => {
  const svar = (på: string, behov: boolean) => sandtSvar(evaluer(tværfagligIndsats, sag(på, behov)))
  expect(['2014-06-02', '2024-12-31', '2025-01-01'].map((dag) => svar(dag, true))).toEqual([
    false,
    true,
    true,
  ])
  expect(svar('2024-12-31', false)).toBe(false)
})

test('Min Plan: fra 2020, og fra 2025 kun uden job', () => {
  const svar = (på: string, gruppe: 'ledig' | 'loenmodtager') => {
    const ledig = sag(på, false)
    return sandtSvar(
      evaluer(aftalenIMinPlan, {
        ...ledig,
        fakta: { ...ledig.fakta, ...sygFra(dageSenere(på, -70), gruppe) },
      }),
    )
  }
  expect(svar('2019-12-31', 'ledig')).toBe(false)
  expect(svar('2020-01-01', 'ledig')).toBe(true)
  expect(svar('2025-01-01', 'ledig')).toBe(true)
})

test('[D8 R] opfølgningsplan: senest efter 6 måneder, siden lige efter anden samtale, og fra 2015 ingen', () => {
  const svar = (på: string, sygedage: number) =>
    sandtSvar(
      evaluer(opfølgningsplanSkalForeligge, {
        fakta: { ...sygFra(dageSenere(på, -sygedage), 'ledig'), ...fakta([holdteSamtaler, 2]) },
        på,
      }),
    )
  // 31 August plus six months is the last day of February, also in a leap year
  expect([svar('2008-02-28', 181), svar('2008-02-29', 182)]).toEqual([false, true])
  expect(svar('2010-01-04', 300)).toBe('retsgrundlag ukendt')
  expect([svar('2015-01-04', 60), svar('2015-01-05', 60)]).toEqual([true, false])
})

test('[D8 R] planens frist: 6 måneder, siden dagen for den anden opfølgning, og fra 2015 ingen', () => {
  const frist = (fra: string, på: string, ...talks: readonly string[]) =>
    datoSvar(
      evaluer(opfølgningsplanSenest, {
        fakta: {
          ...sygFra(fra, 'loenmodtager'),
          ...fakta(
            [holdteSamtaler, talks.length],
            ...talks.slice(0, 1).map((day) => [førsteOpfølgningssamtale, day] as const),
            ...talks.slice(1, 2).map((day) => [andenOpfølgningssamtale, day] as const),
            ...talks.slice(-1).map((day) => [senesteOpfølgningssamtale, day] as const),
          ),
        },
        skøn: {
          [tilbagevendenForestår.skøn.nøgle]: false,
          [risikoForLangtForløb.skøn.nøgle]: false,
        },
        på,
      }),
    )
  expect(frist('2008-03-03', '2008-04-01')).toBe('2008-09-03')
  expect(frist('2010-01-04', '2010-02-01')).toBe('retsgrundlag ukendt')
  expect(frist('2013-03-04', '2013-03-11')).toBe('aldrig')
  expect(frist('2013-03-04', '2013-05-01', '2013-04-22')).toBe('2013-06-03')
  expect(frist('2013-03-04', '2013-07-01', '2013-04-22', '2013-05-28', '2013-06-20')).toBe('2013-05-28')
  expect(frist('2015-03-02', '2015-04-01')).toBe('aldrig')
})
