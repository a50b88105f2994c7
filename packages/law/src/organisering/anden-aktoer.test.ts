import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sandtSvar } from '../eksempler/svar.ts'
import { enigMedAktøren, opgavenTilAktøren } from '../fakta/anden-aktoer.ts'
import {
  indsatsenKanOverlades,
  kanOverladesTilAndenAktør,
  kommunenHarStadigAnsvaret,
} from './anden-aktoer.ts'

const svar = (på: string, opgave: string, enig?: boolean) =>
  sandtSvar(
    evaluer(kanOverladesTilAndenAktør, {
      fakta: fakta(
        [opgavenTilAktøren, opgave],
        ...(enig === undefined ? [] : [[enigMedAktøren, enig] as const]),
      ),
      på,
    }),
  )

describe.each(['2009-06-13', '2011-02-07', '2019-12-31', '2020-01-01', '2022-09-20', '2026-02-01'])(
  'overladt den %s',
  (på) => {
    test.each([
      ['opgave', true],
      ['vurdering_uarbejdsdygtig', true],
      ['anden_afgoerelse', true],
      ['afgoerelse_sygedagpenge', false],
    ])('%s: %s', (opgave, ja) => {
      expect(svar(på, opgave)).toBe(ja)
    })
    test('uarbejdsdygtighed afgør aktøren kun, når borgeren er enig', () => {
      expect([true, false].map((enig) => svar(på, 'afgoerelse_uarbejdsdygtig', enig))).toEqual([true, false])
      expect(svar(på, 'afgoerelse_uarbejdsdygtig')).not.toBe(true)
    })
    test('kommunen har ansvaret', () => {
      expect(sandtSvar(evaluer(kommunenHarStadigAnsvaret, { fakta: {}, på }))).toBe(true)
    })
  },
)

test('hvad der stod før lov nr. 480 af 2009, er ikke læst', () => {
  expect(svar('2009-06-12', 'opgave')).toBe('retsgrundlag ukendt')
})

test.each([
  ['2009-09-24', 'retsgrundlag ukendt'],
  ['2009-09-25', true],
  ['2019-12-31', true],
  ['2020-01-01', true],
])('beskæftigelsesindsatsen den %s: %s', (på, ja) => {
  expect(sandtSvar(evaluer(indsatsenKanOverlades, { fakta: {}, på }))).toBe(ja)
})
