import { describe, expect, test } from 'vitest'
import { opfølgningerI } from '../../opfoelgning/opfoelgninger.ts'
import { rundborde } from '../../rundbord/rundborde.ts'
import { emne } from '../../sag/emne.ts'
import { iListen, referat, skøn } from '../sygeopfoelgning/syg.test-support.ts'
import {
  aftale,
  foreslået,
  holdt,
  indkald,
  klar,
  nej,
  PARTER,
  partsbrev,
  RB,
  samtaletHoldt,
  svar,
  år,
} from './rundbord.test-support.ts'

const I_DAG = år(2025)
const FULGT_OP = {
  ...RB,
  resultater: [{ opfyldt: true, betydning: 'Hun er på 10 timer.' }],
  konklusion: 'Timerne sættes op i maj.',
}

describe('[G6 P: indkald] [G6 P: aftalt] fra forslag til opfølgning i hver udgave af loven', () => {
  test.each([2008, 2012, 2016, 2021, 2025, 2026])('%d', (y) => {
    const dage = år(y)
    const sag = samtaletHoldt(dage).gør('HoldRundbord', holdt(dage))
    expect(iListen(sag, 'fulgt_op')).toBe(`fulgt_op klar ${dage.følgesOp}`)
    sag.den(dage.følgesOp).gør('FølgRundbordOp', FULGT_OP)
    expect(emne(sag.tilstand, rundborde).get('r1')?.slut).toBe(true)
    expect(iListen(sag, 'fulgt_op')).toBeUndefined()
    // The round table is the talk of the law as well.
    expect(opfølgningerI(sag.tilstand, 'f1')).toHaveLength(1)
  })
})

describe('[G6 P: indkald] borgeren bestemmer, hvem der er med, og hvad de får at vide', () => {
  test('ingen indkaldes, før borgeren har svaret for hver', () => {
    const sag = foreslået(I_DAG)
    partsbrev(sag, 'arbejdsgiver').gør('SvarPåRundbordssamtykke', svar('arbejdsgiver'))
    const klarTil = klar(I_DAG)
    expect(iListen(sag, 'samtykke')).toBe('samtykke klar')
    expect(iListen(klarTil, 'samtykke')).toBeUndefined()
    sag.brev('b-t1', 'indkaldelse_til_samtale', ['bisidder']).gør('IndkaldTilSamtale', {
      forloebId: 'f1',
      samtaleId: 't1',
      holdes: I_DAG.holdt,
      klokken: '10:00',
      form: 'fremmoede',
      formaal: 'Vejen tilbage',
      brevId: 'b-t1',
    })
    const why = sag.nægtes('IndkaldTilRundbord', indkald(['arbejdsgiver'])).join()
    expect(why).toContain('ikke svaret på, om fagforeningen må inddrages')
    expect(why).toContain('ikke svaret på, om lægen må inddrages')
  })
  test.each([
    ['arbejdsgiver', '§ 9'],
    ['fagforening', '§ 11 a'],
    ['laege', '§ 11 a'],
  ])('et nej holder %s ude, med paragraf, og samtalen holdes uden', (part, paragraf) => {
    const sag = klar(I_DAG).gør('SvarPåRundbordssamtykke', nej(part))
    const why = sag.nægtes('IndkaldTilRundbord', indkald(PARTER, [])).join()
    expect(why).toContain('har ikke samtykket')
    expect(why).toContain(paragraf)
    sag.gør('IndkaldTilRundbord', indkald(PARTER.filter((one) => one !== part)))
  })
  test('et nej gives af en, der ved, at retten står ved magt, men sagen kan stå svagere', () => {
    const uvejledt = svar('fagforening', { givet: false, maaSiges: [], vejledt: false })
    const sag = foreslået(I_DAG)
    expect(sag.nægtes('SvarPåRundbordssamtykke', uvejledt).join()).toContain('koster retten')
    sag.som('borger').gør('SvarPåRundbordssamtykke', nej('fagforening'))
  })
  test.each(['arbejdsgiver', 'tillidsrepraesentant'])(
    '%s får aldrig at vide, hvad borgeren fejler',
    (part) => {
      const sag = foreslået(I_DAG).gør('ForeslåRundbord', {
        rundbordId: 'r2',
        forloebId: 'f1',
        foreslaaetAf: 'kommune',
        formaal: 'x',
        parter: [part],
      })
      const asked = { rundbordId: 'r2', part, givet: true, maaSiges: ['helbred'], vejledt: true }
      const why = sag.nægtes('SvarPåRundbordssamtykke', asked).join()
      expect(why).toContain('hvad borgeren fejler')
      expect(why).toContain('§ 9')
    },
  )
  test('lægen må høre om helbred, når borgeren siger ja, og ellers ikke', () => {
    const sag = klar(I_DAG)
    expect(sag.nægtes('IndkaldTilRundbord', indkald(['laege'], ['helbred'])).join()).toContain(
      'lægen får dette at vide: helbred',
    )
    sag.gør('SvarPåRundbordssamtykke', svar('laege', { maaSiges: ['formaal', 'helbred'] }))
    sag.gør('IndkaldTilRundbord', indkald(['laege'], ['helbred']))
  })
  test('hver part har sit eget brev af den rette slags, og står der kun én gang', () => {
    const sag = klar(I_DAG)
    const til = (brevId: string) => ({
      ...RB,
      samtaleId: 't1',
      indkaldte: [{ part: 'arbejdsgiver', brevId, oplyses: [] }],
    })
    expect(sag.nægtes('IndkaldTilRundbord', til('b-laege')).join()).toContain(
      'ikke skrevet til arbejdsgiveren',
    )
    expect(sag.nægtes('IndkaldTilRundbord', til('b-t1')).join()).toContain('af slagsen')
    expect(sag.nægtes('IndkaldTilRundbord', indkald(['laege', 'laege'])).join()).toContain('kun én gang')
    expect(sag.nægtes('IndkaldTilRundbord', indkald([])).join()).toContain('mindst én part')
  })
  test('uden behov for andre er der ingen rundbordssamtale', () => {
    const sag = skøn(klar(I_DAG), 'behovForAtInddrage', false)
    expect(sag.nægtes('IndkaldTilRundbord', indkald(PARTER)).join()).toContain('ikke at være behov')
    sag.gør('OpgivRundbord', { ...RB, grund: 'Der er ikke behov.' })
    expect(sag.nægtes('SvarPåRundbordssamtykke', svar('laege')).join()).toContain('opgivet')
  })
  test('parterne kommer til en samtale, der stadig skal holdes', () => {
    const sag = klar(I_DAG).den(I_DAG.holdt).gør('HoldSamtale', referat('t1', I_DAG.holdt))
    expect(sag.nægtes('IndkaldTilRundbord', indkald(PARTER)).join()).toContain('Indkald borgeren først')
  })
})

describe('[G6 P: aftalt] det aftalte skrives ned', () => {
  test('ikke før samtalen er holdt, og kun med dem, der var indkaldt', () => {
    const sag = klar(I_DAG).gør('IndkaldTilRundbord', indkald(['arbejdsgiver', 'fagforening']))
    sag.den(I_DAG.holdt).brev('b-referat', 'samtalereferat')
    expect(sag.nægtes('HoldRundbord', holdt(I_DAG)).join()).toContain('samtale er ikke holdt')
    sag.gør('HoldSamtale', referat('t1', I_DAG.holdt))
    expect(sag.nægtes('HoldRundbord', holdt(I_DAG, { deltog: ['laege'] })).join()).toContain('ikke indkaldt')
    sag.gør('HoldRundbord', holdt(I_DAG))
  })
  test('ikke uden at nogen er indkaldt', () => {
    const sag = klar(I_DAG).den(I_DAG.holdt).gør('HoldSamtale', referat('t1', I_DAG.holdt))
    sag.brev('b-referat', 'samtalereferat')
    expect(sag.nægtes('HoldRundbord', holdt(I_DAG, { deltog: [] })).join()).toContain('Parterne indkaldes')
  })
  test('hver aftale har en dag, og opfølgningen ligger efter den; ellers skrives, hvorfor intet blev aftalt', () => {
    const sag = samtaletHoldt(I_DAG)
    expect(sag.nægtes('HoldRundbord', holdt(I_DAG, { aftaler: [] })).join()).toContain('skriv hvorfor')
    const sent = holdt(I_DAG, { aftaler: [aftale('2025-05-01')] })
    expect(sag.nægtes('HoldRundbord', sent).join()).toContain('2025-05-01')
    sag.gør('HoldRundbord', holdt(I_DAG, { aftaler: [], ingenAftale: 'Chefen vil tænke over det.' }))
  })
  test('opfølgningen svarer for hver aftale', () => {
    const sag = samtaletHoldt(I_DAG).gør('HoldRundbord', holdt(I_DAG)).den(I_DAG.følgesOp)
    expect(sag.nægtes('FølgRundbordOp', { ...FULGT_OP, resultater: [] }).join()).toContain('1 aftaler')
  })
  test.each(['arbejdsgiver', 'laege', 'borger', 'leverandoer'] as const)('%s skriver det ikke', (rolle) => {
    const why = samtaletHoldt(I_DAG).som(rolle).nægtes('HoldRundbord', holdt(I_DAG))
    expect(why.join()).toContain('kan ikke gøres af')
  })
  test('arbejdsgiveren kan foreslå samtalen, men ikke svare for borgeren', () => {
    const sag = foreslået(I_DAG).som('arbejdsgiver')
    expect(sag.nægtes('SvarPåRundbordssamtykke', svar('fagforening')).join()).toContain('kan ikke gøres af')
    sag.gør('ForeslåRundbord', {
      rundbordId: 'r3',
      forloebId: 'f1',
      foreslaaetAf: 'arbejdsgiver',
      formaal: 'Færre timer',
      parter: ['tillidsrepraesentant'],
    })
  })
})
