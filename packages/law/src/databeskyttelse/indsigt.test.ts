import { describe, expect, test } from 'vitest'
import { læsEksempel } from '../eksempler/data.test-support.ts'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { datoSvar, sandtSvar } from '../eksempler/svar.ts'
import {
  bedtOmIndsigtIOpslag,
  indsigtsanmodningModtaget,
  indsigtsfristenErForlænget,
} from '../fakta/indsigt-i-egne-data.ts'
import { type LogAnmodning, logAnmodningAf } from './indsigt.adapter.ts'
import { indsigtGivesSenest, medarbejderenOplyses, opslagenesTidOgFormålOplyses } from './indsigt.ts'

test('sb-ex-045: tidspunkt og formål gives, medarbejderen normalt ikke', () => {
  const e = læsEksempel<LogAnmodning>('sb-ex-045')
  expect(logAnmodningAf(e.facts, e.law_as_of)).toEqual(e.expected)
})

describe('opslag i ens oplysninger', () => {
  const svar = (på: string, bedt: boolean, nødvendigt = false) => {
    const sag = {
      fakta: fakta([bedtOmIndsigtIOpslag, bedt]),
      skøn: { medarbejderensNavnErNoedvendigt: nødvendigt },
      på,
    }
    return [opslagenesTidOgFormålOplyses, medarbejderenOplyses].map((krav) => sandtSvar(evaluer(krav, sag)))
  }
  test('fra dommen den 22. juni 2023; medarbejderen kun når det er nødvendigt', () => {
    expect([svar('2023-06-22', true), svar('2023-06-22', true, true), svar('2023-06-22', false)]).toEqual([
      [true, false],
      [true, true],
      [false, false],
    ])
  })
  test('før dommen er der to læsninger, og før 2018 en lov, der ikke er læst', () => {
    expect(svar('2023-06-21', true)[0]).not.toBeTypeOf('boolean')
    expect(svar('2023-06-21', false)[0]).toBe(false)
    expect(svar('2018-05-25', true)[1]).toBe(false)
    expect(svar('2018-05-24', true)).toEqual(['retsgrundlag ukendt', 'retsgrundlag ukendt'])
  })
})

test.each([
  ['2018-05-24', false, 'retsgrundlag ukendt'],
  ['2018-05-25', false, '2018-06-25'],
  ['2026-01-31', false, '2026-02-28'],
  ['2026-01-31', true, '2026-04-30'],
])('indsigt i egne data, modtaget %s, forlænget %s: %s', (modtaget, forlænget, senest) => {
  const sag = {
    fakta: fakta([indsigtsanmodningModtaget, modtaget], [indsigtsfristenErForlænget, forlænget]),
    på: modtaget,
  }
  expect(datoSvar(evaluer(indsigtGivesSenest, sag))).toBe(senest)
})
