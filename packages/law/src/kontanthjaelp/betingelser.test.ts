import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sandtSvar, talSvar } from '../eksempler/svar.ts'
import {
  behovetDækkesAfAndenYdelse,
  erGift,
  harSamleverMedForsørgelsespligt,
  ægtefællenErUndtagetFraRådighed,
  ændringIForholdene,
} from '../fakta/kontanthjaelp.ts'
import { arbejdsgiverbetaltPension, formue, formueDerSesBortFra } from '../fakta/kontanthjaelp-formue.ts'
import { harErhvervskompetencegivendeUddannelse } from '../fakta/organisering.ts'
import { fødselsdag } from '../fakta/person.ts'
import {
  harRimeligtTilbudOmArbejde,
  kanIkkeForsørgeSig,
  stårTilRådighedForUddannelse,
  udnytterSineMuligheder,
  ægtefællenUdnytterSineMuligheder,
} from '../skoen/kontanthjaelp.ts'
import { socialBegivenhed } from './betingelser.ts'
import { formuegrænsen, formuenUdelukker, formueOverGrænsen } from './formue.ts'
import { rådighed } from './raadighed.ts'
import { retTilKontanthjælp } from './ret.ts'
import { samleverTællerMed } from './samlever.ts'

const ÅR = ['2007-01-01', '2007-12-12', '2013-12-31', '2014-01-01', '2025-06-30', '2025-07-01', '2026-06-01']

describe('[N1 R] den sociale begivenhed', () => {
  const svar = (ændring: boolean, kanIkke: boolean, dækket: boolean, på: string) =>
    sandtSvar(
      evaluer(socialBegivenhed, {
        fakta: fakta([ændringIForholdene, ændring], [behovetDækkesAfAndenYdelse, dækket]),
        skøn: { [kanIkkeForsørgeSig.skøn.nøgle]: kanIkke },
        på,
      }),
    )
  test.each(ÅR)('%s: alle tre betingelser skal være opfyldt', (på) => {
    expect(svar(true, true, false, på)).toBe(true)
    expect(svar(false, true, false, på)).toBe(false)
    expect(svar(true, false, false, på)).toBe(false)
    expect(svar(true, true, true, på)).toBe(false)
  })
  test('at du ikke kan forsørge dig selv, er et skøn: uden det er svaret åbent', () => {
    const facts = fakta([ændringIForholdene, true], [behovetDækkesAfAndenYdelse, false])
    expect(sandtSvar(evaluer(socialBegivenhed, { fakta: facts, på: '2024-06-01' }))).toBe('skøn')
  })
})

describe('[N1 R] rådighed', () => {
  interface Ansøger {
    readonly født?: string
    readonly uddannet?: boolean
    readonly gift?: boolean
    readonly undtaget?: boolean
    readonly søger?: boolean
    readonly uddannelse?: boolean
    readonly ægtefælle?: boolean
    readonly tilbud?: boolean
  }
  const svar = (a: Ansøger, på: string) =>
    sandtSvar(
      evaluer(rådighed, {
        fakta: fakta(
          [fødselsdag, a.født ?? '1970-01-01'],
          [harErhvervskompetencegivendeUddannelse, a.uddannet ?? false],
          [erGift, a.gift ?? false],
          [ægtefællenErUndtagetFraRådighed, a.undtaget ?? false],
        ),
        skøn: {
          [harRimeligtTilbudOmArbejde.skøn.nøgle]: a.tilbud ?? false,
          [udnytterSineMuligheder.skøn.nøgle]: a.søger ?? false,
          [stårTilRådighedForUddannelse.skøn.nøgle]: a.uddannelse ?? false,
          [ægtefællenUdnytterSineMuligheder.skøn.nøgle]: a.ægtefælle ?? false,
        },
        på,
      }),
    )
  test.each(ÅR)('%s: du skal søge arbejde, og din ægtefælle også', (på) => {
    expect(svar({ søger: true }, på)).toBe(true)
    expect(svar({ søger: false }, på)).toBe(false)
    expect(svar({ søger: true, tilbud: true }, på)).toBe(false)
    expect(svar({ søger: true, gift: true }, på)).toBe(false)
    expect(svar({ søger: true, gift: true, ægtefælle: true }, på)).toBe(true)
    expect(svar({ søger: true, gift: true, undtaget: true }, på)).toBe(true)
  })
  test.each([
    ['2013-12-31', false],
    ['2014-01-01', true],
    ['2025-06-30', true],
    ['2025-07-01', true],
  ])('ung uden uddannelse, der kun står til rådighed for uddannelse, %s: %s', (på, ok) => {
    expect(svar({ født: '2000-01-01', uddannelse: true }, på)).toBe(ok)
  })
  test('en ung med uddannelse skal søge arbejde', () => {
    expect(svar({ født: '2000-01-01', uddannet: true, uddannelse: true }, '2024-01-01')).toBe(false)
  })
})

const penge = (kr: number, p: { gift?: boolean; samlever?: boolean; fri?: number; pension?: number }) =>
  fakta(
    [erGift, p.gift ?? false],
    [harSamleverMedForsørgelsespligt, p.samlever ?? false],
    [formue, kr],
    [formueDerSesBortFra, p.fri ?? 0],
    [arbejdsgiverbetaltPension, p.pension ?? 0],
  )

describe('[N1 R] ret til kontanthjælp', () => {
  const svar = (på: string, mere: { kr?: number; søger?: boolean; ændring?: boolean } = {}) =>
    sandtSvar(
      evaluer(retTilKontanthjælp, {
        fakta: {
          ...penge(mere.kr ?? 0, {}),
          ...fakta(
            [ændringIForholdene, mere.ændring ?? true],
            [behovetDækkesAfAndenYdelse, false],
            [fødselsdag, '1970-01-01'],
          ),
        },
        skøn: {
          [kanIkkeForsørgeSig.skøn.nøgle]: true,
          [harRimeligtTilbudOmArbejde.skøn.nøgle]: false,
          [udnytterSineMuligheder.skøn.nøgle]: mere.søger ?? true,
        },
        på,
      }),
    )
  test.each(ÅR)('%s: begivenhed, rådighed og formue, alle tre', (på) => {
    expect(svar(på)).toBe(true)
    expect(svar(på, { ændring: false })).toBe(false)
    expect(svar(på, { søger: false })).toBe(false)
    expect(svar(på, { kr: 100_000 })).toBe(false)
  })
})

describe('[N1 R] formue', () => {
  const grænse = (p: Parameters<typeof penge>[1], på: string) =>
    talSvar(evaluer(formuegrænsen, { fakta: penge(0, p), på }), 'kr')
  test.each([
    ['2006-07-03', 10000, 20000],
    ['2007-12-12', 10000, 20000],
    ['2025-06-30', 10000, 20000],
    ['2025-07-01', 15500, 31000],
    ['2026-01-01', 16200, 32400],
    ['2027-01-01', 'retsgrundlag ukendt', 'retsgrundlag ukendt'],
  ])('%s: %s for en og %s for ægtefæller', (på, en, to) => {
    expect(grænse({}, på)).toBe(en)
    expect(grænse({ gift: true }, på)).toBe(to)
  })
  test.each(['2007-01-01', '2010-01-01', '2025-06-30', '2025-07-01'])(
    '%s: præcis grænsen er tilladt, en krone mere er ikke',
    (på) => {
      const limit = Number(grænse({}, på))
      const udelukker = (kr: number) => sandtSvar(evaluer(formuenUdelukker, { fakta: penge(kr, {}), på }))
      expect([udelukker(limit), udelukker(limit + 1)]).toEqual([false, true])
    },
  )
  test.each([
    ['2007-01-01', 90000],
    ['2025-06-30', 90000],
    ['2025-07-01', 0],
  ])('tvungen pension fra en arbejdsgiver, %s: %i over grænsen', (på, over) => {
    const facts = penge(100_000, { pension: 100_000 })
    expect(talSvar(evaluer(formueOverGrænsen, { fakta: facts, på }), 'kr')).toBe(over)
  })
  test('det, loven ser bort fra, tæller ikke', () => {
    const facts = penge(60_000, { fri: 50_000 })
    expect(talSvar(evaluer(formueOverGrænsen, { fakta: facts, på: '2020-01-01' }), 'kr')).toBe(0)
  })
  test.each([
    ['2006-07-03', false, 10000],
    ['2013-12-31', false, 10000],
    ['2014-01-01', true, 20000],
    ['2015-12-31', true, 20000],
    ['2016-01-01', false, 10000],
    ['2026-01-01', false, 16200],
  ])('en samlever, %s: tæller med %s, grænsen %s', (på, tæller, kroner) => {
    expect(sandtSvar(evaluer(samleverTællerMed, { fakta: penge(0, { samlever: true }), på }))).toBe(tæller)
    expect(grænse({ samlever: true }, på)).toBe(kroner)
  })
})
