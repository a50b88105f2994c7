import { expect, test } from 'vitest'
import { nyRetAf } from './ny-ret-efter-13-uger.adapter.ts'

const svar = (uger: number, grund: boolean, dag: string, sygeperiode = 53) =>
  nyRetAf(
    {
      retOpbrugtIEtSammenhaengendeForloeb: true,
      arbejdsdygtigUgerSidenOphoer: uger,
      sammenhaengendeSygeperiode_uger: sygeperiode,
      forlaengelsesgrundOpfyldt: grund,
    },
    dag,
  ).sygedagpenge

test('[D7 R] 13 uger er nok, 12 er ikke', () => {
  expect(svar(13, false, '2013-01-01')).toBe(true)
  expect(svar(12, false, '2013-01-01')).toBe(false)
})
test('med 12 uger åbner en grund til forlængelse, når kravet om arbejde er opfyldt', () => {
  expect(svar(12, true, '2013-01-01')).toBe(true)
})
test('præcis 52 uger i ét forløb er ikke mere end 52: intet ekstra krav', () => {
  expect(svar(0, false, '2013-01-01', 52)).toBe(true)
})
test('ophævet fra 1. juli 2014', () => {
  expect(svar(0, false, '2014-06-30')).toBe(false)
  expect(svar(0, false, '2014-07-01')).toBe(true)
})
