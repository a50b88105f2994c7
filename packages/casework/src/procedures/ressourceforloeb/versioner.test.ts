import { describe, expect, test } from 'vitest'
import { iListen, oplys, skøn } from '../rehabiliteringsteam/rehab.test-support.ts'
import type { Sag } from '../sag.test-support.ts'
import {
  afgjort,
  begynd,
  FORLØB,
  fortalt,
  hørtOgAfgjort,
  iGang,
  indsatsdel,
  måneder,
  oplyst,
  overvejet,
  samtale,
  teamet,
} from './forloeb.test-support.ts'

const UNG = '1984-04-04'
const OVER_40 = '1970-04-04'

const slutter = (sag: Sag, slut: string) =>
  sag
    .den(slut)
    .gør('BeslutFremtidigIndsats', {
      ...FORLØB,
      overvejet: ['job', 'fleksjob', 'et nyt forløb'],
      beslutning: 'Hun søger et lille job.',
      borgersSyn: 'Det vil jeg prøve.',
    })
    .gør('AfslutRessourceforløb', { ...FORLØB, grund: 'gennemfoert', slut })

describe('[F1 P: bevilling, F1 P: opfoelgning] 2013: fra teamets indstilling til afslutningen, op til 5 år', () => {
  test('alle trin i orden, med 6 samtaler hvert år', () => {
    const dage = {
      læst: '2013-02-01',
      møde: '2013-03-04',
      afgjort: '2013-03-11',
      fra: '2013-04-01',
      til: '2018-03-31',
    }
    const sag = iGang(dage, UNG)
    expect(iListen(sag, 'koordinerende_sagsbehandler')).toBe('koordinerende_sagsbehandler klar')
    sag.som('leder').gør('UdpegForløbssagsbehandler', { ...FORLØB, sagsbehandler: 'sagsbehandler-1' })
    expect(iListen(sag, 'koordinerende_sagsbehandler')).toBeUndefined()
    sag.som('sagsbehandler')
    // No act set a day for the first help then.
    expect(iListen(sag, 'indsats_begyndt')).toBe('indsats_begyndt klar')
    expect(iListen(sag, 'samtale')).toBe('samtale klar 2014-03-31')
    for (const dag of ['2013-05-02', '2013-07-01', '2013-09-02', '2013-11-01', '2014-01-06']) {
      sag.den(dag).gør('HoldForløbssamtale', samtale(dag))
    }
    expect(iListen(sag, 'samtale')).toBe('samtale klar 2014-03-31')
    sag.den('2014-03-03').gør('HoldForløbssamtale', samtale('2014-03-03'))
    expect(iListen(sag, 'samtale')).toBeUndefined()
    // A new year, a new count.
    expect(iListen(sag.den('2014-04-01'), 'samtale')).toBe('samtale klar 2015-03-31')
    expect(iListen(sag, 'fremtid_besluttet')).toBe('fremtid_besluttet klar 2018-03-31')
    slutter(sag, '2018-03-29')
    expect(sag.begivenheder.at(-1)).toMatchObject({ faktum: 'maanederIRessourceforloeb', vaerdi: 59 })
    expect(iListen(sag, 'fremtid_besluttet')).toBeUndefined()
  })
  test.each([
    ['2013-12-31', 'under 1 år'],
    ['2019-04-01', 'over 5 år'],
  ])('til %s er %s, og det tillader loven ikke', (til) => {
    const sag = teamet(oplyst('2013-02-01', UNG), '1', '2013-03-04')
    afgjort(overvejet(sag.den('2013-03-11'), '1'), 'a1')
    expect(sag.nægtes('BegyndRessourceforløb', { ...FORLØB, fra: '2013-04-01', til })[0]).toContain(
      'tillader ikke den længde',
    )
  })
  test('før 2013 havde loven ingen ressourceforløb', () => {
    const sag = oplyst('2012-12-31', UNG)
    expect(sag.nægtes('OvervejRessourceforløb', { ...FORLØB, begrundelse: 'Komplekse problemer.' })).toEqual([
      expect.stringContaining('har ikke nye ressourceforløb den dag'),
    ])
  })
})

describe('2020: 4 samtaler i det første halve år', () => {
  const dage = {
    læst: '2020-02-03',
    møde: '2020-03-04',
    afgjort: '2020-03-11',
    fra: '2020-04-01',
    til: '2025-03-31',
  }
  test('de fire holdes i det første halve år, og derefter er der ingen frist', () => {
    const sag = iGang(dage, '1990-04-04')
    expect(iListen(sag, 'samtale')).toBe('samtale klar 2020-09-30')
    for (const dag of ['2020-05-04', '2020-06-01', '2020-08-03', '2020-09-07']) {
      sag.den(dag).gør('HoldForløbssamtale', samtale(dag))
    }
    expect(iListen(sag, 'samtale')).toBeUndefined()
    expect(iListen(sag.den('2021-06-01'), 'samtale')).toBeUndefined()
  })
  test('viser samtalen, at planen ikke passer, laves en ny udgave', () => {
    const sag = iGang(dage, '1990-04-04').den('2020-05-04')
    sag.gør('HoldForløbssamtale', samtale('2020-05-04', { planenSkalJusteres: true }))
    expect(iListen(sag, 'plan_justeret')).toBe('plan_justeret klar')
    sag.gør('LægIndsatsdel', indsatsdel(2))
    expect(iListen(sag, 'plan_justeret')).toBeUndefined()
  })
})

describe('2022: højst 3 år, hjælp inden 6 måneder', () => {
  const dage = {
    læst: '2022-02-01',
    møde: '2022-03-04',
    afgjort: '2022-03-11',
    fra: '2022-04-01',
    til: '2025-03-31',
  }
  test('er intet begyndt efter 6 måneder, skal sagen i teamet igen', () => {
    const sag = iGang(dage, '1990-04-04')
    expect(iListen(sag, 'indsats_begyndt')).toBe('indsats_begyndt klar 2022-10-01')
    oplys(sag, 'arbejdeIFoersteHalvaar', false)
    skøn(sag.den('2022-10-02'), 'saerligeGrundeModTeamet', false)
    expect(iListen(sag, 'teamet_igen')).toBe('teamet_igen klar')
    const igen = { ...FORLØB, rehabsagId: 'r1' }
    expect(sag.nægtes('ForelægForløbetIgen', igen)).toEqual([
      expect.stringContaining('ny rehabiliteringssag'),
    ])
    teamet(sag, '2', '2022-10-20').gør('ForelægForløbetIgen', { ...FORLØB, rehabsagId: 'r2' })
    expect(iListen(sag, 'teamet_igen')).toBeUndefined()
  })
  test('et forløb på mere end 3 år kan ikke begyndes', () => {
    const sag = teamet(oplyst(dage.læst, '1990-04-04'), '1', dage.møde)
    afgjort(overvejet(sag.den(dage.afgjort), '1'), 'a1')
    expect(sag.nægtes('BegyndRessourceforløb', { ...FORLØB, fra: dage.fra, til: '2025-04-01' })[0]).toContain(
      'tillader ikke den længde',
    )
  })
  test('over 50 gives højst ét forløb, medmindre borgeren ønsker mere; et nyt ønske ændrer svaret', () => {
    const sag = oplyst('2022-02-01', OVER_40)
    måneder(sag, 24)
    overvejet(teamet(sag, '1', '2022-03-04', 'anden_indsats'), '1')
    hørtOgAfgjort(sag, 'a1', { svarSenest: '2022-03-18', afgøres: '2022-03-21' })
    expect(sag.begivenheder.find(({ type }) => type === 'AfgørelseTruffet')).toMatchObject({
      tilUgunst: true,
    })
    sag.gør('AfslutRessourceforløb', { ...FORLØB, grund: 'ikke_bevilget', slut: '2022-03-21' })
    fortalt(sag.den('2022-03-22'), 'oenskerRessourceforloeb', true)
    overvejet(teamet(sag, '2', '2022-04-04'), '2')
    afgjort(sag, 'a2')
    expect(sag.begivenheder.findLast(({ type }) => type === 'AfgørelseTruffet')).toMatchObject({
      tilUgunst: false,
    })
  })
})

describe('[F1 P: opfoelgning] flere forløb efter hinanden', () => {
  const dage = {
    læst: '2013-02-01',
    møde: '2013-03-04',
    afgjort: '2013-03-11',
    fra: '2013-04-01',
    til: '2016-03-31',
  }
  const efterDetFørste = (født: string) => slutter(iGang(dage, født), '2016-03-31')
  test('under 40 kan et nyt følge, på en ny plan og en ny indstilling', () => {
    const sag = efterDetFørste(UNG)
    const gammel = { ressourceforloebId: 'rf2', rehabsagId: 'r1', begrundelse: 'Hun er på vej.' }
    expect(sag.nægtes('OvervejRessourceforløb', gammel)).toEqual([expect.stringContaining('82-16')])
    overvejet(teamet(sag, '2', '2016-04-18'), '2')
    begynd(afgjort(sag, 'a2'), '2016-05-01', '2018-04-30', '2')
    expect(iListen(sag, 'fremtid_besluttet')).toBe('fremtid_besluttet klar 2018-04-30')
  })
  test('over 40 kan et nyt kun følge, hvis borgeren selv ønsker det', () => {
    const sag = efterDetFørste(OVER_40)
    overvejet(teamet(sag, '2', '2016-04-18', 'anden_indsats'), '2')
    hørtOgAfgjort(sag, 'a2', { svarSenest: '2016-05-02', afgøres: '2016-05-03' })
    expect(sag.begivenheder.findLast(({ type }) => type === 'AfgørelseTruffet')).toMatchObject({
      tilUgunst: true,
    })
  })
  test('fylder borgeren 40 under forløbet, fortsætter det', () => {
    const sag = iGang(dage, '1975-01-01').den('2015-06-01')
    sag.gør('HoldForløbssamtale', samtale('2015-06-01'))
    expect(iListen(sag, 'fremtid_besluttet')).toBe('fremtid_besluttet klar 2016-03-31')
  })
})

describe('2026: lukket for nye, og de gamle løber videre', () => {
  const dage = {
    læst: '2025-09-01',
    møde: '2025-10-01',
    afgjort: '2025-10-08',
    fra: '2025-11-01',
    til: '2028-10-31',
  }
  test('fra 1. februar 2026 kan intet nyt overvejes', () => {
    const sag = oplyst('2026-02-01', '1990-04-04')
    expect(sag.nægtes('OvervejRessourceforløb', { ...FORLØB, begrundelse: 'Komplekse problemer.' })).toEqual([
      expect.stringContaining('til og med 31. januar 2026'),
    ])
  })
  test('et forløb, der var overvejet, men ikke bevilget før lukningen, får afslag', () => {
    const sag = overvejet(teamet(oplyst('2026-01-05', '1990-04-04'), '1', '2026-01-26', 'anden_indsats'), '1')
    hørtOgAfgjort(sag.den('2026-02-02'), 'a1', { svarSenest: '2026-02-16', afgøres: '2026-02-17' })
    expect(sag.begivenheder.findLast(({ type }) => type === 'AfgørelseTruffet')).toMatchObject({
      tilUgunst: true,
    })
  })
  test('et, der er bevilget, fortsætter efter lukningen med plan, sagsbehandler og slutning', () => {
    const sag = iGang(dage, '1990-04-04').den('2026-03-02')
    expect(iListen(sag, 'koordinerende_sagsbehandler')).toBe('koordinerende_sagsbehandler klar')
    expect(iListen(sag, 'indsats_begyndt')).toBe('indsats_begyndt klar 2026-05-01')
    // How many talks an old course gives after the reform has not been read.
    expect(iListen(sag, 'samtale')).toBe('samtale uafklaret')
    sag.gør('HoldForløbssamtale', samtale('2026-03-02'))
    slutter(sag, '2028-10-31')
  })
})
