import { describe, expect, test } from 'vitest'
import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { sandtSvar, talSvar } from '../../eksempler/svar.ts'
import { billigereBoligErUndersøgt, konkretBilligereBoligErFundet } from '../../fakta/billigere-bolig.ts'
import { børnIHjemmetVedSærligStøtte, børnUdeVedSærligStøtte } from '../../fakta/boern-ved-saerlig-stoette.ts'
import { nettoboligudgift, nettoLåneudgifter } from '../../fakta/boligudgift.ts'
import { hvadÆndredeSig } from '../../fakta/enkeltudgift.ts'
import {
  hidtidigNettoindtægt,
  nettohjælpAlene,
  nettoindtægtVedSærligStøtte,
} from '../../fakta/indtaegt-ved-saerlig-stoette.ts'
import {
  fåetHjælp3MånederAf18,
  nettoForsørgersats,
  nettoHøjesteDagpenge,
} from '../../fakta/loft-over-saerlig-stoette.ts'
import {
  fårHjælpMensSagenAfgøres,
  opfylderBetingelserForKontanthjælp,
  parUdenForSærligStøtte,
  ungPåLavSatsUdenSærligStøtte,
} from '../../fakta/uden-for-saerlig-stoette.ts'
import { ydelseVedSærligStøtte } from '../../fakta/ydelse-ved-saerlig-stoette.ts'
import { loftOverSærligStøtte, særligStøtteDerSkalBetalesTilbage, særligStøttePrMåned } from './beloeb.ts'
import { støttenSættesNedForBilligereBolig } from './billigere-bolig.ts'
import { grænseForBoligudgift } from './graensebeloeb.ts'
import { retTilSærligStøtte } from './ret.ts'

const OVERSIGT = { storForsoergerbyrdeEllerBoligudgift: true }
const person = (ydelse: string, mere: Record<string, boolean> = {}) =>
  fakta(
    [hvadÆndredeSig, 'sygdom'],
    [ydelseVedSærligStøtte, ydelse],
    [parUdenForSærligStøtte, mere.par ?? false],
    [fårHjælpMensSagenAfgøres, mere.imens ?? false],
    [ungPåLavSatsUdenSærligStøtte, mere.ung ?? false],
    [opfylderBetingelserForKontanthjælp, mere.kontanthjælp ?? false],
  )

describe('[J8 R] ret til særlig støtte', () => {
  const ret = (på: string, ydelse: string, mere?: Record<string, boolean>, skøn = OVERSIGT) =>
    sandtSvar(evaluer(retTilSærligStøtte, { fakta: person(ydelse, mere), skøn, på }))
  test.each([
    '2006-07-03',
    '2007-12-12',
    '2014-12-31',
    '2015-01-01',
    '2015-06-30',
    '2015-07-01',
    '2025-06-30',
  ])('%s: også uden kontanthjælp, men ikke de holdt ude', (dag) => {
    expect(ret(dag, 'kontanthjaelp')).toBe(true)
    expect(ret(dag, 'anden')).toBe(true)
    expect(ret(dag, 'kontanthjaelp', { par: true })).toBe(false)
    expect(ret(dag, 'kontanthjaelp', { imens: true })).toBe(false)
    expect(ret(dag, 'ressourceforloeb')).toBe(false)
    expect(ret(dag, 'jobafklaring', { kontanthjælp: true })).toBe(true)
    expect(ret(dag, 'anden', {}, { storForsoergerbyrdeEllerBoligudgift: false })).toBe(false)
  })
  test('unge på lave satser var holdt ude til og med 2014', () => {
    expect([
      ret('2014-12-31', 'kontanthjaelp', { ung: true }),
      ret('2015-01-01', 'kontanthjaelp', { ung: true }),
    ]).toEqual([false, true])
  })
  test('fra juli 2025 ikke på ren kontanthjælp, men ved siden af en anden ydelse', () => {
    expect(ret('2025-07-01', 'kontanthjaelp')).toBe(false)
    expect(ret('2025-07-01', 'fravalgt_kontanthjaelp')).toBe(false)
    expect(ret('2025-07-01', 'supplerende_kontanthjaelp')).toBe(true)
    expect(ret('2026-01-31', 'jobafklaring')).toBe(true)
  })
  test('fra februar 2026 er det ikke fundet, hvem der beholder den', () => {
    expect(ret('2026-02-01', 'jobafklaring')).toBe('retsgrundlag ukendt')
  })
})

describe('[J8 R] en billigere bolig', () => {
  const ned = (på: string, fundet: boolean, undersøgt = true) =>
    sandtSvar(
      evaluer(støttenSættesNedForBilligereBolig, {
        fakta: fakta([billigereBoligErUndersøgt, undersøgt], [konkretBilligereBoligErFundet, fundet]),
        skøn: { billigereBoligErRimelig: true },
        på,
      }),
    )
  test.each([
    ['2007-01-01', true],
    ['2025-06-30', true],
    ['2025-07-01', false],
    ['2026-02-01', 'retsgrundlag ukendt'],
  ])('%s uden en bestemt bolig: %s', (dag, svar) => {
    expect(ned(dag, false)).toBe(svar)
  })
  test('en bestemt bolig er fundet', () => {
    expect(ned('2025-07-01', true)).toBe(true)
  })
  test('ikke før det er undersøgt', () => {
    expect(ned('2020-01-01', true, false)).toBe(false)
  })
})

describe('[J8 R] grænsen for boligudgiften', () => {
  const grænse = (på: string, hjemme: number, ude: number) =>
    talSvar(
      evaluer(grænseForBoligudgift, {
        fakta: fakta([børnIHjemmetVedSærligStøtte, hjemme], [børnUdeVedSærligStøtte, ude]),
        på,
      }),
      'kr/md',
    )
  test.each([
    ['2009-09-30', 0, 0, 'retsgrundlag ukendt'],
    ['2009-10-01', 0, 0, 2_450],
    ['2012-02-29', 1, 0, 3_600],
    ['2012-03-01', 0, 1, 4_000],
    ['2014-01-01', 2, 0, 3_250],
    ['2015-12-31', 0, 2, 3_550],
    ['2016-01-01', 2, 0, 3_300],
    ['2017-01-01', 0, 2, 3_650],
    ['2017-12-31', 0, 0, 2_950],
    ['2018-06-01', 0, 0, 'retsgrundlag ukendt'],
    ['2019-01-01', 2, 1, 2_900],
    ['2020-01-01', 0, 2, 3_900],
    ['2021-12-31', 2, 0, 3_750],
    ['2023-01-01', 0, 0, 'retsgrundlag ukendt'],
    ['2025-01-01', 0, 0, 3_500],
    ['2025-07-01', 2, 0, 4_200],
    ['2025-12-31', 0, 2, 4_500],
    ['2026-01-01', 0, 0, 'retsgrundlag ukendt'],
  ])('%s med %i hjemme og %i ude: %s', (dag, hjemme, ude, svar) => {
    expect(grænse(dag, hjemme, ude)).toBe(svar)
  })
})

describe('[J8 R] beløbet', () => {
  const sag = (på: string, mere: Record<string, number | boolean> = {}) => ({
    fakta: {
      ...person('revalidering'),
      ...fakta(
        [børnIHjemmetVedSærligStøtte, mere.børn ?? 1],
        [børnUdeVedSærligStøtte, 0],
        [nettoboligudgift, mere.bolig ?? 6_150],
        [nettoindtægtVedSærligStøtte, mere.indtægt ?? 11_000],
        [nettohjælpAlene, 11_000],
        [hidtidigNettoindtægt, mere.før ?? 20_000],
        [nettoForsørgersats, 12_000],
        [nettoHøjesteDagpenge, 13_000],
        [fåetHjælp3MånederAf18, mere.længe ?? false],
        [nettoLåneudgifter, mere.lån ?? 0],
      ),
    },
    skøn: { ...OVERSIGT, behovetBortfalderEfterRevalidering: mere.bortfalder === true },
    på,
  })
  const beløb = (...a: Parameters<typeof sag>) => talSvar(evaluer(særligStøttePrMåned, sag(...a)), 'kr/md')
  const tilbage = (...a: Parameters<typeof sag>) =>
    talSvar(evaluer(særligStøtteDerSkalBetalesTilbage, sag(...a)), 'kr/md')
  test('det, der er over grænsen; under den intet', () => {
    expect(beløb('2025-07-01')).toBe(1_000)
    expect(beløb('2025-01-01', { bolig: 5_150 })).toBe(0)
    expect(beløb('2025-07-01', { bolig: 5_151 })).toBe(1)
  })
  test('anden indtægt trækkes fra', () => {
    expect(beløb('2025-07-01', { indtægt: 11_400 })).toBe(600)
    expect(beløb('2025-07-01', { indtægt: 12_500 })).toBe(0)
  })
  test('90 procent af det, du havde før; uden børn dog op til forsørgersatsen', () => {
    expect(beløb('2025-07-01', { før: 13_000 })).toBe(700)
    expect(beløb('2025-07-01', { børn: 0, bolig: 6_000, før: 12_000 })).toBe(1_000)
  })
  test('efter 3 måneder højst nettoet af højeste dagpenge, medmindre revalidering afslutter behovet', () => {
    expect(beløb('2025-07-01', { bolig: 9_150, længe: true })).toBe(2_000)
    expect(beløb('2025-07-01', { bolig: 9_150, længe: true, bortfalder: true })).toBe(4_000)
  })
  test('den del, der dækkede lån, skal betales tilbage', () => {
    expect(tilbage('2025-07-01', { lån: 400 })).toBe(400)
    expect(tilbage('2021-05-01', { bolig: 5_600, lån: 1_500 })).toBe(1_000)
  })
  test.each(['2009-09-30', '2026-02-01'])('%s: ikke fundet', (dag) => {
    expect([beløb(dag), tilbage(dag), talSvar(evaluer(loftOverSærligStøtte, sag(dag)), 'kr/md')]).toEqual(
      Array(3).fill('retsgrundlag ukendt'),
    )
  })
  test('i 2012 efter samme regler', () => {
    expect(beløb('2012-05-01', { bolig: 4_400 })).toBe(500)
  })
})
