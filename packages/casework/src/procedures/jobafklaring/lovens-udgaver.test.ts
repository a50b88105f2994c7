import { formatDay } from '@sagsvej/calendar'
import { describe, expect, test } from 'vitest'
import * as team from '../rehabiliteringsteam/rehab.test-support.ts'
import { begynd } from '../rehabiliteringsteam/rehab.test-support.ts'
import type { Sag } from '../sag.test-support.ts'
import {
  begyndelse,
  FORLØB,
  iForløb,
  iListen,
  oplys,
  sagsbehandler,
  samtale,
  skøn,
} from './jaf.test-support.ts'

const dag = (sag: Sag, trin: string) => {
  const one = sag.opgaver.find((o) => o.gang.sagsgang.nøgle === 'jobafklaring' && o.trin.nøgle === trin)
  return one?.senest === undefined ? undefined : formatDay(one.senest)
}

/** Expected to be well again on a day within eight weeks. */
const snartRask = (begynder: string, rask: string) =>
  oplys(oplys(iForløb(begynder), 'ventesFuldtRask', true), 'forventetRask', rask)

describe('fra juli 2014', () => {
  test('skal hver sag i teamet inden fire uger efter sygedagpengene; snart rask er ingen undtagelse', () => {
    const sag = snartRask('2014-07-01', '2014-07-15')
    expect(iListen(sag, 'i_teamet')).toBe('i_teamet klar')
    expect(dag(sag, 'i_teamet')).toBe('2014-07-29')
  })
  test('[J3 P: samtaler] holdes seks samtaler på tolv måneder, hele vejen; ved risiko for lang sygdom på seks', () => {
    const sag = skøn(iForløb('2014-09-01'), 'risikoForFireAar', false)
    expect(dag(sag, 'samtale')).toBe('2014-10-31')
    expect(dag(skøn(iForløb('2014-09-01'), 'risikoForFireAar', true), 'samtale')).toBe('2014-10-01')
    samtale(sag, 't1', '2014-09-10', '2014-09-25')
    samtale(sag, 't2', '2014-10-10', '2014-10-25')
    samtale(sag, 't3', '2014-11-10', '2014-11-25')
    samtale(sag, 't4', '2014-12-10', '2014-12-20')
    expect(iListen(sag, 'samtale')).toBe('samtale klar')
    samtale(sag, 't5', '2015-02-10', '2015-02-20')
    samtale(sag, 't6', '2015-04-10', '2015-04-20')
    expect(dag(sag, 'samtale')).toBe('2015-06-19')
  })
  test('loven krævede intet cv af den, der var i forløbet, før 2020', () => {
    expect(iListen(iForløb('2019-12-31'), 'cv')).toBeUndefined()
    expect(iListen(iForløb('2020-01-01'), 'cv')).toBe('cv klar')
  })
  test('forløbet fandtes ikke dagen før', () => {
    const sag = iForløb('2014-07-01').kopi()
    expect(sag.nægtes('BegyndJobafklaring', begyndelse('2014-06-30', { forloebId: 'j2' }))).toEqual(
      expect.arrayContaining([expect.stringContaining('fandtes ikke før 1. juli 2014')]),
    )
  })
})

describe('mellem juli 2015 og november 2016', () => {
  test('[J4 P: undtagelse] er det ikke fundet, hvornår undtagelsen om otte uger kom', () => {
    expect(iListen(snartRask('2016-03-01', '2016-03-15'), 'i_teamet')).toBe('i_teamet uafklaret')
    expect(iListen(snartRask('2016-11-21', '2016-12-01'), 'i_teamet')).toBeUndefined()
    expect(iListen(iForløb('2016-03-01'), 'i_teamet')).toBe('i_teamet klar')
  })
})

describe('fra 2020', () => {
  test('er det fire samtaler på seks måneder, også for det forløb, der begyndte før', () => {
    const sag = skøn(iForløb('2019-11-01'), 'risikoForFireAar', false)
    expect(dag(sag, 'samtale')).toBe('2019-12-31')
    sag.den('2020-01-01')
    expect(dag(sag, 'samtale')).toBe('2019-12-16')
  })
})

describe('fra 2025', () => {
  test('kan sagen komme i teamet, når kommunen vurderer et tværfagligt behov; uden frist', () => {
    const sag = sagsbehandler(iForløb('2025-01-02'))
    expect(iListen(sag, 'i_teamet')).toBe('i_teamet uafklaret')
    expect(iListen(skøn(sag.kopi(), 'tvaerfagligtBehovIForloebet', false), 'i_teamet')).toBeUndefined()
    skøn(sag, 'tvaerfagligtBehovIForloebet', true)
    expect(iListen(sag, 'i_teamet')).toBe('i_teamet klar')
    expect(dag(sag, 'i_teamet')).toBeUndefined()
    begynd(sag, 'jobafklaring')
    expect(iListen(sag, 'teamet_behandlet')).toBe('teamet_behandlet klar')
  })
  test('indsatsdelen skal der være, også uden teamet', () => {
    const sag = skøn(sagsbehandler(iForløb('2025-01-02')), 'tvaerfagligtBehovIForloebet', false)
    expect(iListen(sag, 'indsatsdel')).toBe('indsatsdel klar')
    const { rehabsagId: _, ...uden } = team.indsatsdel('j1')
    sag.gør('LægIndsatsdel', uden)
    expect(iListen(sag, 'indsatsdel')).toBeUndefined()
  })
  test('den, der begyndte i 2024, skal stadig i teamet efter lovens tekst den dag', () => {
    const sag = iForløb('2024-12-31').den('2025-01-10')
    expect(iListen(sag, 'i_teamet')).toBe('i_teamet klar')
    expect(dag(sag, 'i_teamet')).toBe('2025-01-28')
  })
})

describe('fra februar 2026', () => {
  test('er det ikke læst, om der er et mindste antal samtaler; et ønske giver stadig en', () => {
    const sag = iForløb('2026-02-01')
    expect(iListen(sag, 'samtale')).toBe('samtale uafklaret')
    sag.som('borger').gør('ØnskSamtale', { ...FORLØB, oensketAf: 'borger', modtaget: '2026-02-01' })
    expect(iListen(sag, 'indkaldt')).toBe('indkaldt klar')
    expect(iListen(iForløb('2026-01-31'), 'samtale')).toBe('samtale klar')
  })
})

describe('fra juli 2026', () => {
  test('er teamet afskaffet, og om der skal være en plan, er ukendt', () => {
    const sag = sagsbehandler(iForløb('2026-07-01'))
    expect(iListen(sag, 'i_teamet')).toBeUndefined()
    expect(iListen(sag, 'indsatsdel')).toBe('indsatsdel uafklaret')
    expect(
      sag.nægtes('BegyndRehabiliteringssag', { ...team.SAG, gaelder: 'jobafklaring', begrundelse: 'x' }),
    ).toEqual([expect.stringContaining('retsgrundlag ukendt')])
  })
  test('om et løbende forløb kan komme i teamet, er ikke læst', () => {
    const sag = skøn(iForløb('2026-06-01'), 'tvaerfagligtBehovIForloebet', true)
    expect(iListen(sag, 'i_teamet')).toBe('i_teamet klar')
    expect(iListen(sag.den('2026-07-01'), 'i_teamet')).toBe('i_teamet uafklaret')
  })
})
