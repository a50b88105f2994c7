import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sandtSvar } from '../eksempler/svar.ts'
import { flytterTilAndenKommune } from '../fakta/fleksjob.ts'
import { harAftaltTilbudIRevalidering, revalideringErBevilget } from '../fakta/revalidering.ts'
import { planenÆndresVedFlytning, tilbuddetFølgerMed } from './flytning.ts'

const sag = (på: string, flytter = true, aftalt = true) => ({
  fakta: fakta(
    [revalideringErBevilget, true],
    [flytterTilAndenKommune, flytter],
    [harAftaltTilbudIRevalidering, aftalt],
  ),
  på,
})

const GRÆNSER = [
  '2009-08-01',
  '2013-12-31',
  '2014-01-01',
  '2014-12-31',
  '2015-01-01',
  '2016-11-13',
  '2016-11-14',
  '2018-06-30',
  '2018-07-01',
  '2019-12-31',
  '2020-01-01',
  '2020-12-31',
  '2021-01-01',
  '2021-12-31',
  '2022-01-01',
  '2023-12-31',
  '2024-01-01',
  '2026-01-31',
  '2026-02-01',
]

describe('[V1 R] flytning under revalidering', () => {
  test.each(GRÆNSER)(
    '%s: det aftalte tilbud følger med, og planen ændres kun, når der er grund til det',
    (på) => {
      expect(sandtSvar(evaluer(tilbuddetFølgerMed, sag(på)))).toBe(true)
      const ændres = (grund?: boolean) =>
        sandtSvar(
          evaluer(planenÆndresVedFlytning, {
            ...sag(på),
            ...(grund === undefined ? {} : { skøn: { planenSkalAendresVedFlytning: grund } }),
          }),
        )
      expect([ændres(true), ændres(false), ændres()]).toEqual([true, false, 'skøn'])
    },
  )
  test('bekendtgørelsen før august 2009 er ikke læst', () => {
    for (const regel of [tilbuddetFølgerMed, planenÆndresVedFlytning])
      expect(sandtSvar(evaluer(regel, sag('2009-07-31')))).toBe('retsgrundlag ukendt')
  })
  test('uden flytning opstår spørgsmålet ikke; uden aftalt tilbud er der intet at tage med', () => {
    expect(sandtSvar(evaluer(tilbuddetFølgerMed, sag('2024-05-01', false)))).toBe('ikke relevant')
    expect(sandtSvar(evaluer(tilbuddetFølgerMed, sag('2024-05-01', true, false)))).toBe('ikke relevant')
    expect(sandtSvar(evaluer(planenÆndresVedFlytning, sag('2024-05-01', false)))).toBe('ikke relevant')
  })
})
