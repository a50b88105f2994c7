import { expect, test } from 'vitest'
import { forløb } from '../eksempler/byg-fravaer.ts'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sandtSvar } from '../eksempler/svar.ts'
import {
  arbejdsdygtigUgerEfterOphør,
  pensionDuFår,
  retErOpbrugt,
  ugerISammenhængendeSygeperiode,
} from '../fakta/varighed.ts'
import { nyRetAf } from './ny-ret-efter-13-uger.adapter.ts'
import { nyRetForPensionister } from './ny-ret-efter-13-uger.ts'

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

const pensionist = (dag: string, arbejdsdygtig: number, sygeperiode = 27) =>
  sandtSvar(
    evaluer(nyRetForPensionister, {
      fakta: {
        ...forløb('loenmodtager', { fra: dag, til: null }),
        ...fakta(
          [pensionDuFår, 'foertidspension'],
          [retErOpbrugt, true],
          [ugerISammenhængendeSygeperiode, sygeperiode],
          [arbejdsdygtigUgerEfterOphør, arbejdsdygtig],
        ),
      },
      på: dag,
    }),
  )

test('for pensionister var 13 uger den eneste vej, når retten var brugt op efter mere end 26 uger', () => {
  expect(pensionist('2012-01-10', 13)).toBe(true)
  expect(pensionist('2012-01-10', 12)).toBe(false)
  expect(pensionist('2012-01-10', 12, 26)).toBe('ikke relevant')
})
test('for pensionister er det ikke læst før 2011, og ophævet fra 1. juli 2014', () => {
  expect(pensionist('2011-02-06', 13)).toBe('retsgrundlag ukendt')
  expect(pensionist('2014-06-30', 0)).toBe(false)
  expect(pensionist('2014-07-01', 0)).toBe(true)
})
