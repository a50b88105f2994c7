import { formatDay } from '@sagsvej/calendar'
import type { Spor, Udtryk } from '@sagsvej/rules'
import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { type FaktumJson, fakta } from '../eksempler/fakta.ts'
import { ledighedsydelseForAfbrydelse, type Ydelse, ydelser } from '../fakta/ydelser.ts'
import { lov } from '../lov.ts'
import * as samspil from './index.ts'
import { MATRIX } from './matrix.ts'

type Fået = readonly [ydelse: Ydelse, fra: string, til?: string]

const får = (...given: readonly Fået[]): [typeof ydelser, FaktumJson] => [
  ydelser,
  given.map(([ydelse, fra, til]) => ({ ydelse, fra, til: til ?? null })),
]

const dage = ({ udfald }: Spor) =>
  udfald.art === 'værdi'
    ? (udfald.værdi as readonly { from: number; to: number }[]).map(({ from, to }) => [from, to].map(shown))
    : udfald.art === 'åben'
      ? udfald.huller.map(({ slags }) => slags)
      : udfald.art

const shown = (day: number) => formatDay(day as Parameters<typeof formatDay>[0])

const spørg = (udtryk: Udtryk, ...given: readonly Fået[]) =>
  dage(evaluer(udtryk, { fakta: fakta(får(...given)), på: '2026-03-02' }))

describe('[W3 R] to ydelser for samme dag', () => {
  test('dagene i fællesskab, og ikke en dag mere', () => {
    expect(
      spørg(
        samspil.fleksjobOgFørtidspension,
        ['fleksjob', '2024-01-01', '2024-06-30'],
        ['foertidspension', '2024-06-01'],
      ),
    ).toEqual([['2024-06-01', '2024-06-30']])
  })
  test('dag efter dag er ikke samme dag', () => {
    expect(
      spørg(
        samspil.fleksjobOgFørtidspension,
        ['fleksjob', '2024-01-01', '2024-05-31'],
        ['foertidspension', '2024-06-01'],
      ),
    ).toBe('ikke relevant')
  })
  test('loven af den første fælles dag svarer', () => {
    expect(
      spørg(
        samspil.fleksjobOgFørtidspension,
        ['fleksjob', '2007-01-01', '2012-06-30'],
        ['foertidspension', '2010-01-01'],
      ),
    ).toEqual([['2010-01-01', '2012-06-30']])
    expect(
      spørg(
        samspil.fleksjobOgFørtidspension,
        ['fleksjob', '2007-01-01', '2007-01-31'],
        ['foertidspension', '2001-01-01'],
      ),
    ).toEqual([['2007-01-01', '2007-01-31']])
  })
  test('seniorpension og fleksjob: mellem 2020 og maj 2022 er dagen ikke fundet', () => {
    const begge = (fra: string) =>
      spørg(samspil.fleksjobOgSeniorpension, ['fleksjob', '2019-01-01'], ['seniorpension', fra, '2023-12-31'])
    expect(begge('2022-05-22')).toEqual([['2022-05-22', '2023-12-31']])
    expect(begge('2021-05-22')).toEqual(['ukendt'])
  })
  test('ledighedsydelse i et fleksjob kun for ferie, sygdom, barsel og afbrydelser', () => {
    const med = (afbrydelse: boolean) =>
      dage(
        evaluer(samspil.ledighedsydelseOgFleksjob, {
          fakta: fakta(får(['fleksjob', '2024-01-01'], ['ledighedsydelse', '2024-07-01', '2024-07-14']), [
            ledighedsydelseForAfbrydelse,
            afbrydelse,
          ]),
          på: '2026-03-02',
        }),
      )
    expect(med(false)).toEqual([['2024-07-01', '2024-07-14']])
    expect(med(true)).toEqual([])
    expect(
      spørg(
        samspil.ledighedsydelseOgFleksjob,
        ['fleksjob', '2013-03-01'],
        ['ledighedsydelse', '2013-03-01', '2013-03-02'],
      ),
    ).toEqual([])
  })
  test.each([['2007-01-01'], ['2015-01-01'], ['2024-01-01']])(
    'revalideringsydelse og sygedagpenge %s',
    (fra) => {
      expect(
        spørg(
          samspil.revalideringsydelseOgAndenForsørgelse,
          ['revalideringsydelse', fra, fra],
          ['sygedagpenge', fra],
          ['kontanthjaelp', fra],
        ),
      ).toEqual([[fra, fra]])
      expect(
        spørg(
          samspil.revalideringsydelseOgAndenForsørgelse,
          ['revalideringsydelse', fra],
          ['kontanthjaelp', fra],
        ),
      ).toBe('ikke relevant')
    },
  )
  test.each([['2010-05-01'], ['2020-05-01']])('ledighedsydelse og førtidspension %s', (fra) => {
    expect(
      spørg(
        samspil.ledighedsydelseOgFørtidspension,
        ['ledighedsydelse', fra, fra],
        ['foertidspension', '2009-01-01'],
      ),
    ).toEqual([[fra, fra]])
  })
  test.each([['2010-05-01'], ['2020-05-01']])('fleksydelse og førtidspension %s', (fra) => {
    expect(
      spørg(samspil.fleksydelseOgPension, ['fleksydelse', fra, fra], ['foertidspension', '2009-01-01']),
    ).toEqual([[fra, fra]])
  })
  test('dagpenge under de første 14 dage af sygdommen: før august 2015 er loven ikke læst', () => {
    const begge = (fra: string) =>
      spørg(samspil.sygedagpengeOgDagpenge, ['sygedagpenge', fra, fra], ['dagpenge', fra])
    expect(begge('2015-08-12')).toEqual([['2015-08-12', '2015-08-12']])
    expect(begge('2015-08-11')).toEqual(['ukendt'])
  })
  test('pensioner afløser hinanden', () => {
    const begge = (udtryk: Udtryk, én: Ydelse, anden: Ydelse, fra: string) =>
      spørg(udtryk, [én, fra, fra], [anden, '2004-01-01'])
    expect(
      begge(samspil.folkepensionOgAndenPension, 'folkepension', 'foertidspension', '2008-01-01'),
    ).toEqual([['2008-01-01', '2008-01-01']])
    expect(begge(samspil.folkepensionOgAndenPension, 'folkepension', 'tidlig_pension', '2024-01-01')).toEqual(
      [['2024-01-01', '2024-01-01']],
    )
    expect(
      begge(samspil.seniorpensionOgFørtidspension, 'seniorpension', 'foertidspension', '2020-06-01'),
    ).toEqual(['ukendt'])
    expect(
      begge(samspil.seniorpensionOgFørtidspension, 'seniorpension', 'foertidspension', '2021-02-12'),
    ).toEqual([['2021-02-12', '2021-02-12']])
  })
  test('tidlig pension går sammen med sygedagpenge og intet andet', () => {
    const med = (ydelse: Ydelse) =>
      spørg(
        samspil.tidligPensionOgAndenForsørgelse,
        ['tidlig_pension', '2023-01-01'],
        [ydelse, '2023-02-01', '2023-02-28'],
      )
    expect(med('sygedagpenge')).toBe('ikke relevant')
    expect(med('kontanthjaelp')).toEqual([['2023-02-01', '2023-02-28']])
    expect(
      spørg(
        samspil.tidligPensionOgPension,
        ['tidlig_pension', '2023-01-01'],
        ['seniorpension', '2023-02-01', '2023-02-28'],
      ),
    ).toEqual([['2023-02-01', '2023-02-28']])
  })
  test.each([
    [samspil.fleksjobOgSeniorpension, 'fleksjob', 'seniorpension', '2019-12-31'],
    [samspil.seniorpensionOgFørtidspension, 'seniorpension', 'foertidspension', '2019-12-31'],
    [samspil.tidligPensionOgAndenForsørgelse, 'tidlig_pension', 'dagpenge', '2021-02-11'],
    [samspil.tidligPensionOgPension, 'tidlig_pension', 'foertidspension', '2021-02-11'],
  ] as const)('dage med en pension, før den fandtes, er skrevet forkert', (udtryk, én, anden, dag) => {
    expect(spørg(udtryk, [én, dag, dag], [anden, dag])).toEqual([[dag, dag]])
  })
  test('hver celle hviler på en bestemmelse i loven, og to siger ikke det samme', () => {
    for (const { bestemmelse } of MATRIX) expect(lov.bestemmelser).toContain(bestemmelse.bestemmelse)
    const keys = MATRIX.map(
      ({ én, forhold, anden, bestemmelse }) => `${én} ${forhold} ${anden} ${bestemmelse.bestemmelse.id}`,
    )
    expect(new Set(keys).size).toBe(keys.length)
  })
})
