import { expect, test } from 'vitest'
import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { dageSenere, sygFra } from '../../eksempler/forloeb.ts'
import { sandtSvar } from '../../eksempler/svar.ts'
import { forventetRask, holdteSamtaler } from '../../fakta/opfoelgning.ts'
import { behovForTværfagligIndsats } from '../../skoen/opfoelgning.ts'
import { aftalenIMinPlan, tværfagligIndsats } from './indsats.ts'
import { opfølgningsplanSkalForeligge } from './opfoelgningsplan.ts'

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
