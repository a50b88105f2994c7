import { beforeEach, describe, expect, test } from 'vitest'
import type { Sag } from '../sag.test-support.ts'
import { FORLØB, iListen, indkaldelse, syg } from './syg.test-support.ts'

let sag: Sag
beforeEach(() => {
  sag = syg('2008-03-03', '2008-03-10', 'ledig')
})

const ERKLÆRING = {
  ...FORLØB,
  sygdommensArt: 'Diskusprolaps',
  omfang: 'Fuldtid',
  behandling: 'Optræning på hospitalet',
  begraensninger: 'Ingen løft over 5 kg',
  fuldtTilRaadighed: false,
  dokumentId: 'd1',
}
const raskmeldt = (dag: string): Sag => sag.den(dag).gør('Raskmeld', { ...FORLØB, raskFra: dag })
const BEKRÆFT = { ...FORLØB, brevId: 'b-akasse' }

describe('syg og ledig', () => {
  test('[D5 P: erklaering] er sygdommen lang, får a-kassen en skriftlig erklæring', () => {
    expect(iListen(sag.den('2008-04-13'), 'erklaering')).toBeUndefined()
    expect(iListen(sag.den('2008-04-14'), 'erklaering')).toBe('erklaering klar')
    sag.gør('ModtagDokument', {
      dokumentId: 'd1',
      titel: 'Erklæring',
      art: 'andet',
      fra: 'borger',
      modtaget: '2008-04-14',
      anmoderOmAktindsigt: false,
      klager: false,
    })
    const { begraensninger: _, ...uden } = ERKLÆRING
    expect(sag.som('borger').nægtes('ErklærOverforAkasse', uden)).toEqual([
      expect.stringContaining('begraensninger'),
    ])
    sag.gør('ErklærOverforAkasse', ERKLÆRING)
    expect(iListen(sag, 'erklaering')).toBeUndefined()
  })
  test('[D5 P: forlaenget] a-kassen får sygedagene bekræftet, og om de forlænger dagpengeretten', () => {
    sag.brev('b-akasse', 'bekraeftelse_til_akasse')
    expect(sag.nægtes('BekræftOverforAkasse', BEKRÆFT)).toEqual([
      expect.stringContaining('ikke raskmeldt i forløbet'),
    ])
    raskmeldt('2008-05-05')
    expect(iListen(sag, 'akasse_bekraeftelse')).toBe('akasse_bekraeftelse klar')
    expect(sag.som('borger').nægtes('BekræftOverforAkasse', BEKRÆFT)[0]).toContain('kan ikke gøres af')
    sag.som('sagsbehandler').gør('BekræftOverforAkasse', BEKRÆFT)
    expect(sag.begivenheder.at(-1)).toMatchObject({
      sygFra: '2008-03-03',
      sygTil: '2008-05-04',
      forlaengerDagpengeretten: 'ja',
    })
    expect(iListen(sag, 'akasse_bekraeftelse')).toBeUndefined()
    const kort = syg('2008-03-03', '2008-03-10', 'ledig').den('2008-03-24')
    kort.gør('Raskmeld', { ...FORLØB, raskFra: '2008-03-24' }).brev('b-akasse', 'bekraeftelse_til_akasse')
    kort.gør('BekræftOverforAkasse', BEKRÆFT)
    expect(kort.begivenheder.at(-1)).toMatchObject({ forlaengerDagpengeretten: 'nej' })
  })
  test('uden bekræftelsen til a-kassen kan forløbet ikke afsluttes', () => {
    raskmeldt('2008-05-05')
    expect(sag.nægtes('AfslutForløb', { ...FORLØB, grund: 'rask' })).toEqual([
      expect.stringContaining('A-kassen har ikke fået bekræftelsen'),
    ])
    sag.brev('b-akasse', 'bekraeftelse_til_akasse')
    sag.gør('BekræftOverforAkasse', BEKRÆFT)
    sag.gør('AfslutForløb', { ...FORLØB, grund: 'rask' })
  })
  test('efter mere end 14 dages sygdom vejledes der om at melde sig ledig igen; efter kortere ikke', () => {
    raskmeldt('2008-03-17')
    expect(iListen(sag, 'tilmelding')).toBeUndefined()
    const længere = syg('2008-03-03', '2008-03-10', 'ledig').den('2008-03-18')
    længere.gør('Raskmeld', { ...FORLØB, raskFra: '2008-03-18' })
    expect(iListen(længere, 'tilmelding')).toBe('tilmelding klar')
    længere.brev('b-meld', 'vejledning').gør('VejledOmTilmelding', { ...FORLØB, brevId: 'b-meld' })
    expect(iListen(længere, 'tilmelding')).toBeUndefined()
  })
  test('om reglerne stadig er sådan efter 2010, er ikke læst, og det siges', () => {
    const nu = syg('2025-02-03', '2025-02-10', 'ledig').den('2025-04-14')
    expect(iListen(nu, 'erklaering')).toBe('erklaering uafklaret')
  })
  test('den ansatte har ingen a-kasse at give besked', () => {
    const ansat = syg('2008-03-03', '2008-03-10').den('2008-05-05')
    ansat.gør('Raskmeld', { ...FORLØB, raskFra: '2008-05-05' })
    for (const trin of ['erklaering', 'akasse_bekraeftelse', 'tilmelding']) {
      expect(iListen(ansat, trin)).toBeUndefined()
    }
    ansat.gør('AfslutForløb', { ...FORLØB, grund: 'rask' })
  })
})

describe('a-kassens anmeldelse', () => {
  test('a-kassen melder den lediges fravær senest 3 uger efter, at den fik besked', () => {
    const ledig = syg('2019-02-04', '2019-02-06', 'ledig')
    expect(iListen(ledig, 'akasse_anmelder')).toBe('akasse_anmelder klar')
    ledig.gør('RegistrérOplysning', {
      faktum: 'anmeldtTilAkasse',
      vaerdi: '2019-02-04',
      oprindelse: 'borger',
    })
    ledig.gør('RegistrérOplysning', { faktum: 'oplystDelvistLedig', vaerdi: false, oprindelse: 'borger' })
    expect(iListen(ledig, 'akasse_anmelder')).toBe('akasse_anmelder klar 2019-02-25')
    ledig.den('2019-02-20').gør('RegistrérAkassensAnmeldelse', {
      ...FORLØB,
      borgerMeldte: '2019-02-04',
      modtaget: '2019-02-20',
    })
    expect(iListen(ledig, 'akasse_anmelder')).toBeUndefined()
    expect(iListen(syg('2019-02-04', '2019-02-06'), 'akasse_anmelder')).toBeUndefined()
  })
})

describe('anmeldelse og raskmelding', () => {
  test('fraværet skrives i sagen, når sygdommen anmeldes, og sluttes, når borgeren er rask', () => {
    expect(sag.begivenheder.at(-1)).toMatchObject({
      faktum: 'fravaer',
      vaerdi: [{ fra: '2008-03-03', til: null, omfang: 'fuldt' }],
      oprindelse: 'a-kasse',
    })
    raskmeldt('2008-05-05')
    expect(sag.begivenheder.at(-1)).toMatchObject({
      faktum: 'fravaer',
      vaerdi: [{ fra: '2008-03-03', til: '2008-05-04', omfang: 'fuldt' }],
    })
  })
  test('en læge anmelder ikke, og et forløb afsluttes ikke som raskt uden raskmelding', () => {
    const anmeld = { forloebId: 'f2', foersteFravaersdag: '2008-03-10', anmeldtAf: 'borger' }
    expect(sag.som('laege').nægtes('AnmeldSygdom', anmeld)[0]).toContain('kan ikke gøres af lægen')
    expect(sag.som('sagsbehandler').nægtes('AfslutForløb', { ...FORLØB, grund: 'rask' })).toEqual([
      expect.stringContaining('ingen raskmelding'),
    ])
  })
  test('et forløb slutter kun af en grund, sagen viser', () => {
    expect(sag.nægtes('AfslutForløb', { ...FORLØB, grund: 'ophoert' })).toEqual([
      expect.stringContaining('Ingen afgørelse om at stoppe'),
    ])
    expect(sag.nægtes('AfslutForløb', { ...FORLØB, grund: 'doedsfald' })).toEqual([
      expect.stringContaining('ikke registreret i sagen'),
    ])
    sag.brev('b-t1', 'indkaldelse_til_samtale', ['bisidder']).gør('MeldDødsfald', { dato: '2008-03-10' })
    expect(sag.nægtes('IndkaldTilSamtale', indkaldelse('t1', '2008-04-01'))).toEqual([
      expect.stringContaining('Borgeren er død'),
    ])
    expect(iListen(sag, 'foerste_samtale')).toBeUndefined()
    sag.gør('AfslutForløb', { ...FORLØB, grund: 'doedsfald' })
  })
  test('et tilbagefald er et nyt forløb; det gamle kan ingen gå videre i', () => {
    const ansat = syg('2008-03-03', '2008-03-10').den('2008-05-05')
    ansat
      .gør('Raskmeld', { ...FORLØB, raskFra: '2008-05-05' })
      .gør('AfslutForløb', { ...FORLØB, grund: 'rask' })
    ansat.den('2008-06-02').gør('AnmeldSygdom', {
      forloebId: 'f2',
      foersteFravaersdag: '2008-06-02',
      anmeldtAf: 'borger',
    })
    expect(iListen(ansat, 'skema_sendt')).toBe('skema_sendt klar')
    expect(ansat.nægtes('BestilLægeattest', { ...FORLØB, spoergsmaal: 'x' })).toEqual([
      expect.stringContaining('ikke i gang'),
    ])
  })
})
