import { describe, expect, test } from 'vitest'
import type { Sag } from '../sag.test-support.ts'
import {
  begynd,
  dokumenter,
  FIRE,
  iListen,
  indkaldelse,
  indkaldt,
  indstillet,
  indstilling,
  mødet,
  oplys,
  PLAN,
  rehabsag,
  SAG,
  sagen,
  sendt,
  skøn,
  udarbejdelse,
  udarbejdet,
} from './rehab.test-support.ts'

const begyndelse = (gaelder: string) => ({ ...SAG, gaelder, begrundelse: 'Hun er ikke på vej tilbage.' })

describe('før 2013', () => {
  test('er der intet rehabiliteringsteam og ingen plan', () => {
    for (const gaelder of ['fleksjob', 'foertidspension', 'revalidering', 'sygedagpenge']) {
      expect(sagen('2012-12-31').nægtes('BegyndRehabiliteringssag', begyndelse(gaelder))[0]).toMatch(
        /Loven (har ikke et|beder hverken)/,
      )
    }
    begynd(sagen('2013-01-01'), 'fleksjob')
  })
})

describe('2013-2024', () => {
  test.each(['2013-01-01', '2014-12-31', '2015-01-05', '2024-12-30'])(
    'sager om fleksjob, ressourceforløb og pension skal i teamet: %s',
    (dag) => {
      for (const gaelder of ['fleksjob', 'ressourceforloeb', 'tilskud_til_selvstaendig']) {
        expect(iListen(rehabsag(gaelder, dag), 'indkaldt')).toBe('indkaldt klar')
      }
    },
  )
  test('revalidering har den forberedende del, men skal ikke i teamet', () => {
    const sag = udarbejdet(rehabsag('revalidering', '2018-03-01'))
    expect(iListen(sag, 'sendt')).toBe('sendt klar')
    expect(iListen(sag, 'indkaldt')).toBeUndefined()
  })
  test('er borgeren under 30 uden uddannelse, skal undervisningsområdet have været der', () => {
    const ung = oplys(rehabsag('fleksjob', '2018-03-01'), 'foedselsdag', '1995-05-05')
    oplys(ung, 'harErhvervskompetencegivendeUddannelse', false)
    const fem = [...FIRE, 'undervisning']
    indkaldt(sendt(udarbejdet(ung), fem), 'm1', '2018-03-20').den('2018-03-20')
    ung.gør('HoldRehabiliteringsmøde', mødet('m1', '2018-03-20')).som('team')
    expect(ung.nægtes('AfgivIndstilling', indstilling('fleksjob'))).toEqual([
      expect.stringContaining('undervisning var ikke med'),
    ])
    const medAlle = oplys(rehabsag('fleksjob', '2018-03-01'), 'foedselsdag', '1995-05-05')
    oplys(medAlle, 'harErhvervskompetencegivendeUddannelse', false)
    indstillet(medAlle, '2018-03-20', 'fleksjob', fem)
  })
  test('før juni 2016 skal enhver pensionssag i teamet; siden kan den klare sag afgøres uden', () => {
    const klar = (dag: string): Sag => {
      const sag = rehabsag('foertidspension', dag)
      oplys(sag, 'sundhedskoordinatorHarUdtaltSig', true)
      oplys(sag, 'bedtOmAfgoerelseOmPensionAlene', false)
      return skøn(sag, 'heltAabenbartIngenForbedring', true)
    }
    expect(iListen(klar('2016-05-31'), 'indkaldt')).toBe('indkaldt klar')
    expect(iListen(klar('2016-06-01'), 'indkaldt')).toBeUndefined()
    expect(iListen(klar('2016-06-01'), 'forberedende_del')).toBe('forberedende_del klar')
  })
})

describe('fra 2025', () => {
  test('er kun beskæftigelse og sundhedskoordinatoren altid med', () => {
    const to = ['beskaeftigelse', 'region']
    indstillet(rehabsag('fleksjob', '2025-03-01'), '2025-03-20', 'fleksjob', to)
    const før = indkaldt(sendt(udarbejdet(rehabsag('fleksjob', '2024-12-02'))), 'm1', '2024-12-20')
    før
      .den('2024-12-20')
      .gør('HoldRehabiliteringsmøde', mødet('m1', '2024-12-20', to))
      .som('team')
    expect(før.nægtes('AfgivIndstilling', indstilling('fleksjob'))).toEqual([
      expect.stringContaining('sundhed var ikke med'),
      expect.stringContaining('sociale forhold var ikke med'),
    ])
  })
})

describe('fra 1. februar 2026', () => {
  test('er ressourceforløb og revalidering lukket for nye, fleksjob går stadig i teamet', () => {
    begynd(sagen('2026-01-31'), 'ressourceforloeb')
    begynd(sagen('2026-01-31'), 'revalidering')
    for (const gaelder of ['ressourceforloeb', 'revalidering']) {
      expect(sagen('2026-02-01').nægtes('BegyndRehabiliteringssag', begyndelse(gaelder))).toEqual([
        expect.stringContaining('Loven beder hverken om plan'),
      ])
    }
    indstillet(rehabsag('fleksjob', '2026-02-01'), '2026-02-20', 'fleksjob')
  })
})

describe('fra 1. juli 2026', () => {
  const beskrivelse = { ...SAG, dokument: PLAN, borgersSyn: 'Jeg kan to timer om dagen.' }
  const ny = () => dokumenter(rehabsag('fleksjob', '2026-07-01'))

  test('laves der en samlet beskrivelse, og sundhedskoordinatoren rådgiver', () => {
    const sag = ny()
    expect(sag.huskeliste).toEqual(['samlet_beskrivelse klar', 'raadgivning_bedt_om klar'])
    sag.gør('UdarbejdSamletBeskrivelse', beskrivelse)
    const råd = { ...SAG, raad: 'Få timer ad gangen.', inddragelse: 'Talte med borgeren på video.' }
    expect(sag.som('sundhedskoordinator').nægtes('YdSundhedsrådgivning', råd)).toEqual([
      expect.stringContaining('når »Bed om sundhedsfaglig rådgivning« er gjort'),
    ])
    sag.som('sagsbehandler').gør('BedOmSundhedsrådgivning', { ...SAG, spoergsmaal: 'Hvor mange timer?' })
    expect(sag.nægtes('YdSundhedsrådgivning', råd)[0]).toContain('kan ikke gøres af sagsbehandleren')
    sag.som('sundhedskoordinator').gør('YdSundhedsrådgivning', råd)
    expect(sag.huskeliste).toEqual([])
  })
  test('er der ikke noget team at indkalde til', () => {
    const sag = ny().brev('b-m1', 'indkaldelse_til_rehabiliteringsmoede', ['bisidder'])
    expect(sag.nægtes('IndkaldTilRehabiliteringsmøde', indkaldelse('m1', '2026-07-20'))).toEqual([
      expect.stringContaining('findes ikke efter de regler'),
    ])
    expect(sag.nægtes('UdarbejdForberedendeDel', udarbejdelse())).toEqual([
      expect.stringContaining('findes ikke efter de regler'),
    ])
  })
  test('hvad der gælder for jobafklaring og sygedagpenge i stedet, er ukendt', () => {
    for (const gaelder of ['jobafklaring', 'nyt_jobafklaring', 'sygedagpenge']) {
      begynd(sagen('2026-06-30'), gaelder)
      expect(sagen('2026-07-01').nægtes('BegyndRehabiliteringssag', begyndelse(gaelder))).toEqual([
        expect.stringContaining('retsgrundlag ukendt'),
      ])
    }
  })
  test('en sag, der allerede var for teamet, gøres ikke færdig på et gæt', () => {
    const sag = indkaldt(sendt(udarbejdet(rehabsag('fleksjob', '2026-06-10'))), 'm1', '2026-07-02')
    sag.den('2026-07-02')
    expect(sag.nægtes('HoldRehabiliteringsmøde', mødet('m1', '2026-07-02'))[0]).toContain(
      'Dem har vi ikke læst',
    )
    expect(iListen(sag, 'samlet_beskrivelse')).toBe('samlet_beskrivelse klar')
  })
  test('den samlede beskrivelse fandtes ikke før', () => {
    const sag = dokumenter(rehabsag('fleksjob', '2026-06-30'))
    expect(sag.nægtes('UdarbejdSamletBeskrivelse', beskrivelse)).toEqual([
      expect.stringContaining('findes ikke efter de regler'),
    ])
  })
})
