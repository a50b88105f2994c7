import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { datoSvar, sandtSvar, talSvar } from '../eksempler/svar.ts'
import {
  berettigetVedOvergangen,
  månederIArbejdeEfterFleksjob,
  timerUdenStøtteSeneste3År,
} from '../fakta/arbejde-efter-fleksjob.ts'
import {
  erVisiteretTilFleksjob,
  månederIFleksjobSeneste18,
  ydelseVedVisitationen,
} from '../fakta/fleksjobvisitation.ts'
import { afbrydelser, fravær, persongruppe } from '../fakta/forloeb.ts'
import { harForsørgelsespligt } from '../fakta/forsoergelse.ts'
import { grundTilLedighedsydelse } from '../fakta/ledighedsydelse.ts'
import { indtægtSeneste3Måneder, månederEfterFleksydelsesalderen } from '../fakta/ledighedsydelse-beloeb.ts'
import { indtægterVedLedighedsydelse } from '../fakta/ledighedsydelse-indtaegter.ts'
import { fritagetForJobsamtaler } from '../fakta/ledighedsydelse-raadighed.ts'
import { fødselsdag } from '../fakta/person.ts'
import { barselsdageEfterUstøttetArbejde, ustøttetArbejdeBegyndte } from '../fakta/ustoettet-arbejde.ts'
import { ledighedsydelseOmMåneden } from './beloeb.ts'
import { ledighedsydelseOmUgen } from './beloeb-om-ugen.ts'
import { efterFleksydelsesalderen } from './efter-fleksydelsesalderen.ts'
import { fradragILedighedsydelsen, ledighedsydelseUdbetales } from './fradrag.ts'
import { højLedighedsydelse } from './hoej-sats.ts'
import { højLedighedsydelseOmUgen } from './hoej-sats-om-ugen.ts'
import { jobsamtalerFørsteHalvår } from './jobsamtaler.ts'
import { retTilLedighedsydelse } from './ret.ts'
import { sygeopfølgningSenest } from './sygeopfoelgning.ts'
import { retEfterUstøttetArbejde } from './ustoettet-arbejde.ts'
import { ustøttetArbejdeSenestTil } from './ustoettet-arbejde-til.ts'

const person = (mere: ReturnType<typeof fakta> = {}) => ({
  ...fakta(
    [erVisiteretTilFleksjob, true],
    [ydelseVedVisitationen, 'andet'],
    [månederIFleksjobSeneste18, 0],
    [harForsørgelsespligt, false],
    [fødselsdag, '1980-01-01'],
    [månederEfterFleksydelsesalderen, 0],
    [indtægterVedLedighedsydelse, []],
  ),
  ...mere,
})

describe('[L1 R] hvem der har ret', () => {
  const ret = (på: string, grund: string, ydelse: string, måneder: number) =>
    sandtSvar(
      evaluer(retTilLedighedsydelse, {
        fakta: person(
          fakta(
            [grundTilLedighedsydelse, grund],
            [ydelseVedVisitationen, ydelse],
            [månederIFleksjobSeneste18, måneder],
          ),
        ),
        på,
      }),
    )
  test('indtil 2012 fik kun de fire grupper ydelsen, mens de ventede', () => {
    for (const på of ['2007-03-01', '2008-03-01', '2012-12-31']) {
      expect(ret(på, 'venter_paa_fleksjob', 'andet', 9)).toBe(false)
      expect(ret(på, 'venter_paa_fleksjob', 'sygedagpenge', 0)).toBe(true)
    }
    expect(ret('2013-01-01', 'venter_paa_fleksjob', 'andet', 0)).toBe(true)
  })
  test('efter et fleksjob gav 9 måneder inden for 18 ret, 8 ikke', () => {
    expect(ret('2010-01-01', 'ledig_efter_fleksjob', 'andet', 9)).toBe(true)
    expect(ret('2010-01-01', 'ledig_efter_fleksjob', 'andet', 8)).toBe(false)
    expect(ret('2013-01-01', 'ledig_efter_fleksjob', 'andet', 8)).toBe(true)
  })
  test('ydelsen beholdes under sygdom, barsel, ferie og ophold i arbejdet', () => {
    for (const grund of ['syg', 'barsel_eller_sorgorlov', 'ferie', 'afbrydelse'])
      expect([ret('2010-01-01', grund, 'sygedagpenge', 0), ret('2024-01-01', grund, 'andet', 0)]).toEqual([
        true,
        true,
      ])
  })
  test('hvem der ikke er visiteret, har ingen ret', () => {
    for (const på of ['2007-03-01', '2010-01-01', '2024-01-01'])
      expect(
        sandtSvar(evaluer(retTilLedighedsydelse, { fakta: fakta([erVisiteretTilFleksjob, false]), på })),
      ).toBe(false)
  })
})

describe('[L1 R] beløbet', () => {
  const uge = (på: string, indtægt: number, mere: ReturnType<typeof fakta> = {}) =>
    talSvar(
      evaluer(ledighedsydelseOmUgen, {
        fakta: person({ ...fakta([indtægtSeneste3Måneder, indtægt]), ...mere }),
        på,
      }),
      'kr/uge',
    )
  test('indtil 2012: mellem 82 og 91 pct., de trykte beløb', () => {
    expect([uge('2010-06-01', 9000), uge('2010-06-01', 0), uge('2010-06-01', 3200)]).toEqual([
      3420, 3085, 3200,
    ])
    expect([uge('2012-06-01', 9000), uge('2012-06-01', 0), uge('2007-06-01', 9000)]).toEqual([
      3585, 3230, 3110,
    ])
  })
  test('indtil 2012: intet efter 6 måneder over fleksydelsesalderen', () => {
    const gammel = (måneder: number) =>
      uge('2012-06-01', 3500, fakta([fødselsdag, '1950-01-01'], [månederEfterFleksydelsesalderen, måneder]))
    expect([gammel(5), gammel(6)]).toEqual([3500, 0])
  })
  const sygFør = fakta([ydelseVedVisitationen, 'sygedagpenge'])
  test.each([
    ['2013-01-01', 3505],
    ['2013-01-06', 3505],
    ['2013-01-07', 3565],
    ['2015-06-01', 3680],
    ['2017-06-30', 3780],
    ['2020-06-01', 3919],
    ['2022-06-01', 3974],
    ['2024-06-01', 'retsgrundlag ukendt'],
  ])('høj sats om ugen den %s: %s', (på, kroner) => {
    expect(uge(på, 0, sygFør)).toBe(kroner)
    expect(talSvar(evaluer(højLedighedsydelseOmUgen, { fakta: person(sygFør), på }), 'kr/uge')).toBe(kroner)
  })
  const måned = (på: string, mere: ReturnType<typeof fakta> = {}) =>
    talSvar(evaluer(ledighedsydelseOmMåneden, { fakta: person(mere), på }), 'kr/md')
  test.each([
    ['2013-01-06', 15188],
    ['2014-06-30', 15708],
    ['2014-07-01', 15708],
    ['2017-06-30', 16380],
    ['2017-07-01', 16379],
    ['2025-06-30', 18772],
    ['2026-06-01', 19616],
  ])('høj sats om måneden den %s: %s', (på, kroner) => {
    expect(måned(på, sygFør)).toBe(kroner)
  })
  test('lav sats: i 2024 16.382 for forsørgere og 12.326 for andre, før og efter juli 2025 ad samme række', () => {
    const forsørger = fakta([harForsørgelsespligt, true])
    expect([måned('2024-06-01', forsørger), måned('2024-06-01')]).toEqual([16382, 12326])
    expect(måned('2025-06-30')).toBe(måned('2025-07-01'))
  })
  test('efter 6 måneder over fleksydelsesalderen: satsen uden børn', () => {
    const ældre = (måneder: number) =>
      måned(
        '2024-06-01',
        fakta(
          [ydelseVedVisitationen, 'sygedagpenge'],
          [harForsørgelsespligt, true],
          [fødselsdag, '1960-01-01'],
          [månederEfterFleksydelsesalderen, måneder],
        ),
      )
    expect([ældre(5), ældre(6)]).toEqual([18120, 12326])
  })
  test('alderen regnes fra selve dagen', () => {
    const nået = (på: string) =>
      sandtSvar(
        evaluer(efterFleksydelsesalderen, {
          fakta: fakta([fødselsdag, '1960-03-15'], [månederEfterFleksydelsesalderen, 6]),
          på,
        }),
      )
    expect([nået('2024-03-14'), nået('2024-03-15')]).toEqual([false, true])
    expect(
      sandtSvar(
        evaluer(efterFleksydelsesalderen, {
          fakta: fakta([fødselsdag, '1950-03-15'], [månederEfterFleksydelsesalderen, 6]),
          på: '2012-12-31',
        }),
      ),
    ).toBe(true)
  })
  test('den høje sats fandtes ikke før 2013', () => {
    const høj = (på: string) => sandtSvar(evaluer(højLedighedsydelse, { fakta: person(sygFør), på }))
    expect([høj('2012-12-31'), høj('2013-01-01')]).toEqual([false, true])
  })
})

describe('[L1 R] fradrag', () => {
  const med = (på: string, poster: { art: string; beloeb: number }[]) => ({
    fakta: person(fakta([ydelseVedVisitationen, 'sygedagpenge'], [indtægterVedLedighedsydelse, poster])),
    på,
  })
  const fradrag = (beløb: number, art = 'loen') =>
    talSvar(evaluer(fradragILedighedsydelsen, med('2026-06-01', [{ art, beloeb: beløb }])), 'kr/md')
  test('30 pct. op til 17.672 kr. i 2026, og 55 pct. derover', () => {
    expect([fradrag(17672), fradrag(17772), fradrag(0)]).toEqual([5301.6, 5356.6, 0])
  })
  test('pension fra et job tæller, ATP og erstatning gør ikke', () => {
    expect([fradrag(1000, 'pension_fra_ansaettelse'), fradrag(1000, 'fri')]).toEqual([300, 0])
  })
  test('udbetalingen rundes af til hele kroner og bliver ikke under 0', () => {
    const får = (beløb: number) =>
      talSvar(evaluer(ledighedsydelseUdbetales, med('2026-06-01', [{ art: 'loen', beloeb: beløb }])), 'kr/md')
    expect([får(1001), får(100_000)]).toEqual([19316, 0])
  })
  test('i 2012 blev fradraget ikke regnet af kroner', () => {
    expect(talSvar(evaluer(fradragILedighedsydelsen, med('2012-12-31', [])), 'kr/md')).toBe('ikke relevant')
  })
})

describe('[L1 R] efter et job uden støtte', () => {
  const facts = (begyndt: string, timer: number, barsel: number, måneder: number, ret: boolean) =>
    fakta(
      [erVisiteretTilFleksjob, true],
      [ustøttetArbejdeBegyndte, begyndt],
      [timerUdenStøtteSeneste3År, timer],
      [barselsdageEfterUstøttetArbejde, barsel],
      [månederIArbejdeEfterFleksjob, måneder],
      [berettigetVedOvergangen, ret],
    )
  const ret = (på: string, ...f: Parameters<typeof facts>) =>
    sandtSvar(evaluer(retEfterUstøttetArbejde, { fakta: facts(...f), på }))
  test('78 uger, og barsel lægges til', () => {
    const senest = (barsel: number, på: string) =>
      datoSvar(evaluer(ustøttetArbejdeSenestTil, { fakta: facts('2023-01-02', 0, barsel, 0, true), på }))
    expect([senest(0, '2024-01-01'), senest(10, '2024-01-01'), senest(0, '2012-12-31')]).toEqual([
      '2024-07-01',
      '2024-07-11',
      '2024-07-01',
    ])
    expect([
      ret('2024-07-01', '2023-01-02', 0, 0, 0, false),
      ret('2024-07-02', '2023-01-02', 0, 0, 0, false),
    ]).toEqual([true, false])
  })
  test('retten slutter, når dagpengeretten er optjent igen', () => {
    expect([
      ret('2023-12-01', '2023-01-02', 1923, 0, 0, true),
      ret('2023-12-01', '2023-01-02', 1924, 0, 0, true),
    ]).toEqual([true, false])
  })
  test('indtil 2012 skulle man have haft ret eller have arbejdet 9 måneder', () => {
    expect([
      ret('2012-06-01', '2012-01-02', 0, 0, 8, false),
      ret('2012-06-01', '2012-01-02', 0, 0, 9, false),
      ret('2012-06-01', '2012-01-02', 0, 0, 0, true),
    ]).toEqual([false, true, true])
  })
})

describe('[L1 R] opfølgning', () => {
  test('under sygdom: som sygedagpenge til oktober 2009, derefter i kontaktforløbet', () => {
    const senest = (på: string) =>
      datoSvar(
        evaluer(sygeopfølgningSenest, {
          fakta: fakta(
            [grundTilLedighedsydelse, 'syg'],
            [persongruppe, 'ingen'],
            [fravær, [{ fra: '2007-03-05', til: null, omfang: 'fuldt' }]],
            [afbrydelser, []],
          ),
          på,
        }),
      )
    expect([senest('2007-03-05'), senest('2009-10-05'), senest('2024-01-01')]).toEqual([
      senest('2009-10-04'),
      'aldrig',
      'aldrig',
    ])
    expect(senest('2007-03-05')).not.toBe('aldrig')
  })
  test('fire jobsamtaler; fra juli 2026 kan kommunen fritage', () => {
    const antal = (på: string, fritaget: boolean) =>
      talSvar(
        evaluer(jobsamtalerFørsteHalvår, { fakta: fakta([fritagetForJobsamtaler, fritaget]), på }),
        'antal',
      )
    expect([antal('2019-12-31', false), antal('2020-01-01', true)]).toEqual(['ikke relevant', 4])
    expect([antal('2026-06-30', true), antal('2026-07-01', true), antal('2026-07-01', false)]).toEqual([
      4, 0, 4,
    ])
  })
})
