import { beforeEach, describe, expect, test } from 'vitest'
import { samtaler } from '../../opfoelgning/samtaler.ts'
import { emne } from '../../sag/emne.ts'
import { henvist, overlad } from '../anden-aktoer/aktoer.test-support.ts'
import type { Sag } from '../sag.test-support.ts'
import {
  AFKLARET,
  FORLØB,
  FØLGE,
  iListen,
  indkaldelse,
  indkaldt,
  oplys,
  referat,
  samtale,
  skemaSendt,
  skøn,
  syg,
} from './syg.test-support.ts'

let sag: Sag
beforeEach(() => {
  sag = skøn(skemaSendt(syg('2025-02-03', '2025-02-10')), 'laegeattestNoedvendig', false)
  oplys(sag, 'forventetRask', '2025-12-31')
})

describe('indkaldelsen', () => {
  test('brevet siger, at borgeren må tage en bisidder med; ellers er det ingen indkaldelse', () => {
    sag.brev('b-t1', 'indkaldelse_til_samtale', [FØLGE])
    expect(sag.nægtes('IndkaldTilSamtale', indkaldelse('t1', '2025-03-20'))).toEqual([
      expect.stringContaining('at borgeren må tage en bisidder med'),
    ])
  })
  test('et brev af en anden slags, en dag, der er gået, og et brugt nummer får nej', () => {
    sag.brev('b-t1', 'afgoerelse', ['bisidder'])
    expect(sag.nægtes('IndkaldTilSamtale', indkaldelse('t1', '2025-03-20'))).toEqual([
      expect.stringContaining('skal det være "indkaldelse_til_samtale"'),
    ])
    indkaldt(sag, 't2', '2025-03-20')
    expect(sag.nægtes('IndkaldTilSamtale', indkaldelse('t2', '2025-02-10'))).toEqual([
      expect.stringContaining('er brugt i sagen'),
      expect.stringContaining('er ikke efter i dag'),
    ])
  })
  test('kommer brevet ikke frem, skal der indkaldes igen', () => {
    indkaldt(sag, 't1', '2025-03-20')
    expect(iListen(sag, 'indkaldt')).toBeUndefined()
    sag.gør('MeldBrevRetur', { brevId: 'b-t1', grund: 'Ukendt på adressen' })
    expect(iListen(sag, 'indkaldt')).toBe('indkaldt klar')
  })
  test('efter den første samtale vælger borgeren formen, medmindre fremmøde er nødvendigt', () => {
    samtale(sag, 't1', '2025-03-03', '2025-03-17')
    sag.brev('b-t2', 'indkaldelse_til_samtale', ['bisidder'])
    const fremmøde = { ...indkaldelse('t2', '2025-04-10'), oensketForm: 'video' }
    expect(sag.nægtes('IndkaldTilSamtale', fremmøde)).toEqual([
      expect.stringContaining('Vurdér først, om det er nødvendigt at møde frem'),
    ])
    skøn(sag, 'fremmoedeErNoedvendigt', false)
    expect(sag.nægtes('IndkaldTilSamtale', fremmøde)).toEqual([
      expect.stringContaining('loven lader borgeren vælge'),
    ])
    sag.gør('IndkaldTilSamtale', { ...fremmøde, form: 'video' })
  })
  test('er fremmøde konkret nødvendigt, kan kommunen kræve det', () => {
    samtale(sag, 't1', '2025-03-03', '2025-03-17')
    skøn(sag, 'fremmoedeErNoedvendigt', true).brev('b-t2', 'indkaldelse_til_samtale', ['bisidder'])
    sag.gør('IndkaldTilSamtale', { ...indkaldelse('t2', '2025-04-10'), oensketForm: 'telefon' })
  })
  test('en tolk bestilles til samtalen', () => {
    indkaldt(sag, 't1', '2025-03-20').gør('BestilTolk', { samtaleId: 't1', sprog: 'arabisk' })
    expect(sag.nægtes('BestilTolk', { samtaleId: 't9', sprog: 'arabisk' })).toEqual([
      expect.stringContaining('ikke en samtale'),
    ])
  })
})

describe('flytning og afbud', () => {
  const afbud = {
    ...FORLØB,
    samtaleId: 't1',
    grund: 'Barnet er sygt',
    oensketAf: 'borger',
    meddelt: '2025-03-19',
  }

  test('borgeren flytter den; grunden og hvis ønske det var, står i sagen, og den nye dag gælder', () => {
    indkaldt(sag, 't1', '2025-03-20').den('2025-03-19').som('borger')
    sag.gør('FlytSamtale', { ...afbud, holdes: '2025-03-27', klokken: '09:00' })
    expect(emne(sag.tilstand, samtaler).get('t1')).toMatchObject({
      flyttet: [{ grund: 'Barnet er sygt', ønsketAf: 'borger' }],
      brevId: 'b-t1',
    })
    sag.den('2025-03-28').som('sagsbehandler')
    sag.gør('RegistrérUdeblivelse', { ...FORLØB, samtaleId: 't1', oplystGrund: 'Ingen' })
  })
  test('en aflyst samtale holdes ikke, og der indkaldes til en ny', () => {
    indkaldt(sag, 't1', '2025-03-20').den('2025-03-19').gør('AflysSamtale', afbud)
    expect(iListen(sag, 'indkaldt')).toBe('indkaldt klar')
    expect(sag.den('2025-03-20').nægtes('HoldSamtale', referat('t1', '2025-03-20'))).toEqual([
      expect.stringContaining('er aflyst. Indkald til en ny'),
    ])
    expect(sag.nægtes('FlytSamtale', { ...afbud, holdes: '2025-04-01', klokken: '09:00' })).toEqual([
      expect.stringContaining('er aflyst'),
    ])
  })
  test('lægen kan ikke flytte borgerens samtale', () => {
    indkaldt(sag, 't1', '2025-03-20').den('2025-03-19')
    expect(sag.som('laege').nægtes('AflysSamtale', afbud)).toEqual([
      expect.stringContaining('kan ikke gøres af lægen'),
    ])
  })
})

describe('samtalen', () => {
  const { naeste: _, ...udenNæste } = referat('t1', '2025-03-20', '2025-04-10')
  const holdt = () => indkaldt(sag, 't1', '2025-03-20').den('2025-03-20')

  test('[G3 P: afklaret] den afklarer, om det er realistisk at vende tilbage, og om der er brug for støtte', () => {
    holdt()
    const [tilbage] = AFKLARET
    expect(sag.nægtes('HoldSamtale', { ...referat('t1', '2025-03-20'), afklaret: [tilbage] })).toEqual([
      expect.stringContaining('om der er brug for støtte'),
    ])
    sag.gør('HoldSamtale', {
      ...referat('t1', '2025-03-20'),
      afklaret: [...AFKLARET, { hvad: 'genoptraening', resultat: 'To gange om ugen på hospitalet.' }],
    })
  })
  test('[G3 P: resume] referatet siger, hvornår den næste er, om hvad, og hvad der forventes; eller hvorfor ikke', () => {
    holdt()
    const ingenNaeste = 'Borgeren er rask om en uge.'
    const uden = udenNæste
    expect(sag.nægtes('HoldSamtale', uden)).toEqual([expect.stringContaining('hvornår næste samtale er')])
    const næste = { dato: '2025-04-10', emne: 'Planen', forventning: 'Du har talt med din chef.' }
    expect(sag.nægtes('HoldSamtale', { ...uden, ingenNaeste, naeste: næste })).toEqual([
      expect.stringContaining('Ikke begge dele'),
    ])
    const { forventning: _, ...udenForventning } = næste
    expect(sag.nægtes('HoldSamtale', { ...uden, naeste: udenForventning })).toEqual([
      expect.stringContaining('forventning'),
    ])
    sag.gør('HoldSamtale', { ...uden, naeste: næste })
    expect(emne(sag.tilstand, samtaler).get('t1')?.næste).toMatchObject({ emne: 'Planen' })
  })
  test('[G3 P: hvorfor] hvert krav siger hvad, hvorfor og hvad der forventes', () => {
    holdt()
    const [aftale] = referat('t1', '2025-03-20').aftaler
    for (const felt of ['hvad', 'hvorfor', 'forventning'] as const) {
      const aftaler = [{ ...aftale, [felt]: '' }]
      expect(sag.nægtes('HoldSamtale', { ...referat('t1', '2025-03-20'), aftaler })[0]).toBeTruthy()
    }
    sag.gør('HoldSamtale', referat('t1', '2025-03-20'))
  })
  test('[G3 P: indsigelse] en indsigelse noteres med borgerens ord og besvares, før forløbet kan afsluttes', () => {
    holdt().gør('HoldSamtale', referat('t1', '2025-03-20')).som('borger')
    const indsigelse = {
      ...FORLØB,
      indsigelseId: 'i1',
      slags: 'indsigelse',
      tekst: 'Praktikken er for tidligt.',
    }
    sag.gør('RegistrérIndsigelse', indsigelse)
    expect(sag.nægtes('BesvarIndsigelse', { ...FORLØB, indsigelseId: 'i1', svar: 'Nej' })).toEqual([
      expect.stringContaining('kan ikke gøres af borgeren'),
    ])
    sag.som('sagsbehandler')
    expect(iListen(sag, 'indsigelse_besvaret')).toBe('indsigelse_besvaret klar')
    sag.den('2025-05-01').gør('Raskmeld', { ...FORLØB, raskFra: '2025-05-01' })
    expect(sag.nægtes('AfslutForløb', { ...FORLØB, grund: 'rask' })).toEqual([
      expect.stringContaining('Indsigelsen fra 2025-03-20 er ikke besvaret'),
    ])
    sag.gør('BesvarIndsigelse', { ...FORLØB, indsigelseId: 'i1', svar: 'Vi venter til efter optræningen.' })
    expect(iListen(sag, 'indsigelse_besvaret')).toBeUndefined()
    sag.gør('AfslutForløb', { ...FORLØB, grund: 'rask' })
    expect(sag.huskeliste).toEqual([])
  })
  test('en samtale holdes ikke to gange, ikke i fremtiden, og ikke uden indkaldelse', () => {
    holdt().gør('HoldSamtale', referat('t1', '2025-03-20'))
    expect(sag.nægtes('HoldSamtale', referat('t1', '2025-03-20'))).toEqual([
      expect.stringContaining('rettes med et notat'),
    ])
    indkaldt(sag, 't2', '2025-04-10')
    expect(sag.nægtes('HoldSamtale', referat('t2', '2025-04-10'))).toEqual([
      expect.stringContaining('er ikke kommet endnu'),
    ])
    expect(sag.nægtes('HoldSamtale', referat('t3', '2025-03-20'))).toEqual([
      expect.stringContaining('ikke en samtale med nummeret "t3"'),
    ])
    sag.gør('SkrivNotat', { notatId: 'n1', om: 'moede', tekst: 'Mødet varede en time.' })
  })
  test.each(['borger', 'arbejdsgiver', 'laege', 'system'] as const)('%s kan ikke holde samtalen', (rolle) => {
    expect(holdt().som(rolle).nægtes('HoldSamtale', referat('t1', '2025-03-20'))[0]).toContain(
      'kan ikke gøres af',
    )
  })
  test('en ekstern leverandør kan holde samtalen, men ikke vurdere eller beslutte', () => {
    const overladt = henvist(holdt()).gør('OverladOpgave', overlad(['samtaler']))
    overladt.som('leverandoer').gør('HoldSamtale', referat('t1', '2025-03-20'))
    for (const [type, indhold] of [
      ['VisitérSag', { ...FORLØB, begrundelse: 'x' }],
      ['FravælgOpfølgning', { ...FORLØB, begrundelse: 'x' }],
    ] as const) {
      expect(sag.nægtes(type, indhold)[0]).toContain('kan ikke gøres af den eksterne leverandør')
    }
  })
})
