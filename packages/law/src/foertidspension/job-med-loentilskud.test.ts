import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sandtSvar, talSvar } from '../eksempler/svar.ts'
import {
  ansættelsenErDrøftetMedDeAnsatte,
  arbejdsgiverenErPrivat,
  lønomkostningerOmÅret,
  merbeskæftigelse,
  ordinærtAnsatte,
  stillingenErLedigVedAfgang,
  støtteTilAnsættelsenOmÅret,
  vilkårAftaltMedFagligOrganisation,
} from '../fakta/job-med-loentilskud.ts'
import { fødselsdag } from '../fakta/person.ts'
import { pensionDuFår } from '../fakta/varighed.ts'
import { ikkeNormaltArbejdePåNedsatTid, særligtTilfældeForLøntilskud } from '../skoen/job-med-loentilskud.ts'
import { højstMedTilskud } from './hoejst-med-tilskud.ts'
import { ansættelsenErDrøftet, løntilskudPrTime, vilkåreneErAftalt } from './job-med-loentilskud.ts'
import { målgruppeForLøntilskudTilFørtidspensionister } from './loentilskud-maalgruppe.ts'
import { kravetOmMerbeskæftigelse } from './merbeskaeftigelse.ts'
import { støttenErOverLoftet, støttensAndelAfLønnen } from './stoetteloft.ts'

const DAGE = ['2007-02-01', '2016-02-01', '2024-02-01'] as const

describe('[P2 R] job med løntilskud', () => {
  const målgruppe = (på: string, pension: string, født = '1975-01-01') =>
    sandtSvar(
      evaluer(målgruppeForLøntilskudTilFørtidspensionister, {
        fakta: fakta([fødselsdag, født], [pensionDuFår, pension]),
        skøn: { [ikkeNormaltArbejdePåNedsatTid.skøn.nøgle]: true },
        på,
      }),
    )
  test.each(DAGE)('for den, der får førtidspension (%s)', (på) => {
    expect(målgruppe(på, 'foertidspension')).toBe(true)
    expect(målgruppe(på, 'ingen')).toBe(false)
  })
  test('til folkepensionsalderen', () => {
    expect(målgruppe('2014-03-09', 'foertidspension', '1949-03-10')).toBe(true)
    expect(målgruppe('2014-03-10', 'foertidspension', '1949-03-10')).toBe(false)
  })
  test.each(DAGE)('vilkår og drøftelse (%s)', (på) => {
    for (const svar of [true, false]) {
      expect(
        sandtSvar(
          evaluer(vilkåreneErAftalt, { fakta: fakta([vilkårAftaltMedFagligOrganisation, svar]), på }),
        ),
      ).toBe(svar)
      expect(
        sandtSvar(
          evaluer(ansættelsenErDrøftet, { fakta: fakta([ansættelsenErDrøftetMedDeAnsatte, svar]), på }),
        ),
      ).toBe(svar)
    }
  })
  test.each([
    ['2007-06-01', 21.92, 38.37],
    ['2015-06-01', 26.54, 46.48],
    ['2021-06-01', 29.71, 52.03],
  ])('satsen og den højere i særlige tilfælde (%s)', (på, sats, særlig) => {
    const tilskud = (særligt: boolean) =>
      talSvar(
        evaluer(løntilskudPrTime, {
          fakta: {},
          skøn: { [særligtTilfældeForLøntilskud.skøn.nøgle]: særligt },
          på,
        }),
        'kr/time',
      )
    expect(tilskud(false)).toBe(sats)
    expect(tilskud(true)).toBe(særlig)
  })
  test.each(DAGE)('én for hver 5 op til 50, derefter én for hver 10 (%s)', (på) => {
    const højst = (ansatte: number) =>
      talSvar(evaluer(højstMedTilskud, { fakta: fakta([ordinærtAnsatte, ansatte]), på }), 'antal')
    expect([0, 4, 5, 9, 10, 50, 59, 60, 100].map(højst)).toEqual([1, 1, 1, 1, 2, 10, 10, 11, 15])
  })
  test('merbeskæftigelse: en ledig stilling var nok indtil 2019', () => {
    const krav = (på: string, flere: boolean, ledig: boolean) =>
      sandtSvar(
        evaluer(kravetOmMerbeskæftigelse, {
          fakta: fakta([merbeskæftigelse, flere], [stillingenErLedigVedAfgang, ledig]),
          på,
        }),
      )
    expect(krav('2009-07-31', false, true)).toBe(true)
    expect(krav('2019-12-31', false, true)).toBe(true)
    expect(krav('2019-12-31', false, false)).toBe(false)
    expect(krav('2020-01-01', false, true)).toBe(false)
    expect(krav('2020-01-01', true, false)).toBe(true)
  })
  test.each(['2008-06-01', '2012-06-01', '2022-06-01'])('75 procent er tilladt, mere ikke (%s)', (på) => {
    const sag = (privat: boolean, støtte: number) => ({
      fakta: fakta(
        [arbejdsgiverenErPrivat, privat],
        [støtteTilAnsættelsenOmÅret, støtte],
        [lønomkostningerOmÅret, 100_000],
      ),
      på,
    })
    expect(talSvar(evaluer(støttensAndelAfLønnen, sag(true, 75_000)), 'procent')).toBe(75)
    expect(sandtSvar(evaluer(støttenErOverLoftet, sag(true, 75_000)))).toBe(false)
    expect(sandtSvar(evaluer(støttenErOverLoftet, sag(true, 75_010)))).toBe(true)
    expect(sandtSvar(evaluer(støttenErOverLoftet, sag(false, 90_000)))).toBe('ikke relevant')
  })
})
