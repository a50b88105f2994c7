import { formatDay, parseDay } from '@sagsvej/calendar'
import { beforeEach, describe, expect, test } from 'vitest'
import { jobafklaringer } from '../../jobafklaring/jobafklaringer.ts'
import { emne } from '../../sag/emne.ts'
import { registreret } from '../../sag/opslag.ts'
import * as team from '../rehabiliteringsteam/rehab.test-support.ts'
import { begynd, sendt, udarbejdet } from '../rehabiliteringsteam/rehab.test-support.ts'
import type { Sag } from '../sag.test-support.ts'
import {
  begyndelse,
  FORLØB,
  iForløb,
  iListen,
  indkaldelse,
  indkaldt,
  oplys,
  referat,
  sagsbehandler,
  samtale,
  vurdering,
} from './jaf.test-support.ts'

let sag: Sag
beforeEach(() => {
  sag = iForløb('2022-03-01')
})

const dag = (trin: string) => {
  const one = sag.opgaver.find((o) => o.gang.sagsgang.nøgle === 'jobafklaring' && o.trin.nøgle === trin)
  return one?.senest === undefined ? undefined : formatDay(one.senest)
}

describe('forløbet begynder', () => {
  test('det, der skal gøres, med teamets fire uger og de to år', () => {
    expect(sag.huskeliste).toEqual([
      'i_teamet klar 2022-03-29',
      'teamet_behandlet venter 2022-03-29',
      'samtale klar 2022-04-15',
      'arbejdsevne klar 2024-02-29',
      'koordinerende_sagsbehandler klar',
      'cv klar',
      'indkaldt klar',
      'uarbejdsdygtig klar',
      'indsats venter',
    ])
  })
  test('kun på en afgørelse, kun ét ad gangen, og ikke før 2014', () => {
    expect(sag.nægtes('BegyndJobafklaring', { ...begyndelse('2022-03-01'), forloebId: 'j2' })).toEqual([
      expect.stringContaining('løber allerede'),
    ])
    const ny = team.sagen('2022-03-01')
    const { dokumentId: _, ...uden } = begyndelse('2022-03-01')
    expect(ny.nægtes('BegyndJobafklaring', uden)).toEqual([expect.stringContaining('bygger på en afgørelse')])
    expect(ny.nægtes('BegyndJobafklaring', { ...uden, afgoerelseId: 'a1' })).toEqual([
      expect.stringContaining('ingen afgørelse i sagen, der giver'),
    ])
    expect(ny.nægtes('BegyndJobafklaring', { ...begyndelse('2014-06-30') })).toEqual([
      expect.stringContaining('ikke et dokument'),
      expect.stringContaining('fandtes ikke før 1. juli 2014'),
    ])
  })
  test.each(['borger', 'arbejdsgiver', 'team', 'laege'] as const)(
    'en koordinerende sagsbehandler udpeges ikke af %s',
    (rolle) => {
      const hvem = { ...FORLØB, bruger: 'x', navn: 'X' }
      expect(sag.som(rolle).nægtes('UdpegKoordinerendeSagsbehandler', hvem)[0]).toContain('kan ikke gøres af')
    },
  )
  test('[J3 P: sagsbehandler] der er en koordinerende sagsbehandler, før noget planlægges', () => {
    expect(iListen(sag, 'indsatsdel')).toBeUndefined()
    sagsbehandler(sag)
    expect(iListen(sag, 'koordinerende_sagsbehandler')).toBeUndefined()
    expect(iListen(sag, 'indsatsdel')).toBe('indsatsdel klar')
    expect(emne(sag.tilstand, jobafklaringer).get('j1')?.sagsbehandler?.navn).toBe('Kit Prøveby')
  })
  test('[J11 P: hjaelp] den, der er uden job, begynder tidligt på sit cv og får hjælp til det', () => {
    expect(iListen(sag, 'cv')).toBe('cv klar')
    expect(sag.som('laege').nægtes('PåbegyndCv', { ...FORLØB, hjulpet: true })[0]).toContain(
      'kan ikke gøres af',
    )
    sag.som('sagsbehandler').gør('PåbegyndCv', { ...FORLØB, hjulpet: true })
    expect(iListen(sag, 'cv')).toBeUndefined()
  })
  test('den, der har et job, skal ikke lave cv', () => {
    oplys(sag, 'harJobEllerVirksomhedVedTilbud', true)
    expect(iListen(sag, 'cv')).toBeUndefined()
  })
})

describe('samtalerne', () => {
  test('[J3 P: samtaler] fire i det første halve år, fordelt, derefter efter aftale', () => {
    const dage: (string | undefined)[] = []
    for (const [nr, kaldt, holdt] of [
      ['t1', '2022-03-10', '2022-03-25'],
      ['t2', '2022-04-20', '2022-05-10'],
      ['t3', '2022-06-10', '2022-06-27'],
      ['t4', '2022-08-01', '2022-08-20'],
    ] as const) {
      dage.push(dag('samtale'))
      samtale(sag, nr, kaldt, holdt)
    }
    expect(dage).toEqual(['2022-04-15', '2022-05-31', '2022-07-16', '2022-08-31'])
    expect(iListen(sag, 'samtale')).toBeUndefined()
    expect(iListen(sag, 'indkaldt')).toBeUndefined()
  })
  test('[J3 P: oenske] borgeren kan altid bede om en mere', () => {
    for (const [nr, kaldt, holdt] of [
      ['t1', '2022-03-10', '2022-03-25'],
      ['t2', '2022-04-20', '2022-05-10'],
      ['t3', '2022-06-10', '2022-06-27'],
      ['t4', '2022-08-01', '2022-08-20'],
    ] as const) {
      samtale(sag, nr, kaldt, holdt)
    }
    sag.den('2022-10-03').som('borger')
    sag.gør('ØnskSamtale', { ...FORLØB, oensketAf: 'borger', modtaget: '2022-10-03' }).som('sagsbehandler')
    expect(iListen(sag, 'indkaldt')).toBe('indkaldt klar')
    samtale(sag, 't5', '2022-10-04', '2022-10-20')
    expect(iListen(sag, 'indkaldt')).toBeUndefined()
  })
  test('holdes den ikke i tide, siger listen, hvilken dag det var', () => {
    sag.den('2022-09-15')
    expect(sag.huskeliste).toContain('samtale klar 2022-04-15')
  })
  test('indkaldelsen siger, at borgeren må tage en bisidder med, og lægen kan ikke indkalde', () => {
    sag.brev('b-t1', 'indkaldelse_til_samtale')
    expect(sag.nægtes('IndkaldTilSamtale', indkaldelse('t1', '2022-03-20'))).toEqual([
      expect.stringContaining('bisidder'),
    ])
    sag.brev('b-t2', 'indkaldelse_til_samtale', ['bisidder']).som('laege')
    expect(sag.nægtes('IndkaldTilSamtale', indkaldelse('t2', '2022-03-20'))).toEqual([
      expect.stringContaining('kan ikke gøres af lægen'),
    ])
  })
  test('bliver borgeren væk fra en samtale, den var indkaldt til, skrives det, og der indkaldes igen', () => {
    indkaldt(sag, 't1', '2022-03-20')
    const væk = { ...FORLØB, samtaleId: 't1', oplystGrund: 'Bussen kom ikke' }
    expect(sag.nægtes('RegistrérUdeblivelse', væk)).toEqual([expect.stringContaining('først den 2022-03-20')])
    sag.den('2022-03-21')
    expect(sag.som('borger').nægtes('RegistrérUdeblivelse', væk)[0]).toContain('kan ikke gøres af borgeren')
    sag.som('sagsbehandler').gør('RegistrérUdeblivelse', væk)
    expect(iListen(sag, 'indkaldt')).toBe('indkaldt klar')
    expect(sag.tilstand.fakta.has('udebliver')).toBe(false)
  })
  test('borgeren kan ikke selv skrive samtalen som holdt', () => {
    indkaldt(sag, 't1', '2022-03-20').den('2022-03-20').som('borger')
    expect(sag.nægtes('HoldSamtale', referat('t1', '2022-03-20'))[0]).toContain('kan ikke gøres af borgeren')
  })
})

describe('uarbejdsdygtigheden', () => {
  test('[J1 P: revurdering] vurderes hele vejen: igen efter hver samtale', () => {
    sag.gør('VurdérUarbejdsdygtighed', vurdering(true))
    expect(iListen(sag, 'uarbejdsdygtig')).toBeUndefined()
    samtale(sag, 't1', '2022-03-10', '2022-03-25')
    expect(iListen(sag, 'uarbejdsdygtig')).toBe('uarbejdsdygtig klar')
    sag.gør('VurdérUarbejdsdygtighed', vurdering(true))
    expect(iListen(sag, 'uarbejdsdygtig')).toBeUndefined()
  })
  test('den, der kun er fraværende under fire timer om ugen, regnes som rask', () => {
    expect(sag.nægtes('VurdérUarbejdsdygtighed', vurdering(true, 3.5))).toEqual([
      expect.stringContaining('mindre end 4 timer'),
    ])
    sag.gør('VurdérUarbejdsdygtighed', vurdering(true, 4))
  })
  test('det er sagsbehandlerens skøn, ikke lægens eller teamets', () => {
    for (const rolle of ['laege', 'team', 'borger', 'leverandoer'] as const) {
      expect(sag.som(rolle).nægtes('VurdérUarbejdsdygtighed', vurdering(true))[0]).toContain(
        'kan ikke gøres af',
      )
    }
  })
  test('er borgeren ikke længere uarbejdsdygtig, skal der træffes en afgørelse', () => {
    sag.gør('VurdérUarbejdsdygtighed', vurdering(false, 0))
    expect(iListen(sag, 'ophoer')).toBeUndefined()
    expect(iListen(sag, 'arbejdsevne')).toBe('arbejdsevne klar')
  })
})

describe('rehabiliteringsteamet', () => {
  test('sagen behandles, og indsatsdelen venter på indstillingen', () => {
    sagsbehandler(sag)
    begynd(sag, 'jobafklaring')
    expect(iListen(sag, 'i_teamet')).toBeUndefined()
    expect(sag.nægtes('LægIndsatsdel', team.indsatsdel('j1'))).toEqual([
      expect.stringContaining('på baggrund af teamets indstilling'),
    ])
    team.indkaldt(sendt(udarbejdet(sag)), 'm1', '2022-03-22').den('2022-03-22')
    sag.gør('HoldRehabiliteringsmøde', team.mødet('m1', '2022-03-22')).som('team')
    sag.gør('AfgivIndstilling', team.indstilling('jobafklaring')).som('sagsbehandler')
    expect(iListen(sag, 'teamet_behandlet')).toBeUndefined()
    sag.gør('LægIndsatsdel', team.indsatsdel('j1'))
    expect(iListen(sag, 'indsatsdel')).toBeUndefined()
  })
  test('[J4 P: undtagelse] ventes borgeren rask inden otte uger, skal sagen ikke i teamet', () => {
    oplys(oplys(sag, 'ventesFuldtRask', true), 'forventetRask', '2022-04-26')
    expect(iListen(sag, 'i_teamet')).toBeUndefined()
    expect(iListen(sag, 'indsats')).toBeUndefined()
    const dagenEfter = iForløb('2022-03-01')
    oplys(oplys(dagenEfter, 'ventesFuldtRask', true), 'forventetRask', '2022-04-27')
    expect(iListen(dagenEfter, 'i_teamet')).toBe('i_teamet klar')
  })
  test('går en tværfaglig indsats fra sygedagpengene videre ved revurderingen, skal den heller ikke', () => {
    expect(iListen(iForløb('2022-03-01', { fikTvaerfagligIndsats: true }), 'i_teamet')).toBeUndefined()
    const forlænget = { fikTvaerfagligIndsats: true, vedRevurderingen: false }
    expect(iListen(iForløb('2022-03-01', forlænget), 'i_teamet')).toBe('i_teamet klar')
  })
  test('efter en ny sygemelding regnes de fire uger fra afgørelsen', () => {
    sag = iForløb('2022-03-01', { komFra: 'ny_sygemelding', afgjort: '2022-02-15' })
    expect(dag('i_teamet')).toBe('2022-03-15')
  })
})

test('forløbet fortæller loven, hvad det er, og hvornår det begyndte', () => {
  const tider = { på: parseDay('2022-03-01'), kendt: parseDay('2022-03-01') }
  expect(registreret(sag.tilstand, 'erIJobafklaring', tider)?.værdi).toBe(true)
  expect(registreret(sag.tilstand, 'jobafklaringStartede', tider)?.værdi).toBe('2022-03-01')
})
