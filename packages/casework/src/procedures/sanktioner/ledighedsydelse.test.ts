import { describe, expect, test } from 'vitest'
import { afgørelser } from '../../afgoerelse/afgoerelser.ts'
import { emne } from '../../sag/emne.ts'
import type { Sag } from '../sag.test-support.ts'
import {
  afgjort,
  begyndt,
  dageEfter,
  forsøgt,
  godkendt,
  hændelse,
  hørt,
  træf,
  udenGrund,
  vejledt,
  vurdering,
} from './sanktion.test-support.ts'

const LED = 'ledighedsydelse'
const linje = (sag: Sag, trin: string) => sag.huskeliste.find((line) => line.startsWith(`${trin} `))
const truffet = (sag: Sag, art: string, skete: string) =>
  emne(sag.tilstand, afgørelser).get(`a-${art}-${skete}`)?.truffet

describe('et nej til et fleksjob koster uger', () => {
  test.each([
    ['2010-05-10', 5],
    ['2012-10-01', 5],
    ['2014-03-03', 3],
    ['2016-03-01', 3],
    ['2022-06-01', 3],
    ['2025-03-03', 3],
    ['2026-03-02', 3],
  ])('den %s: vejledt, spurgt, vurderet, hørt og afgjort: %i uger', (skete, uger) => {
    const sag = vejledt(begyndt(dageEfter(skete, -30))).den(dageEfter(skete, -20))
    sag.gør('GennemgåVejledning', { samtaleId: 't0' })
    udenGrund(sag, LED, 'afviste_fleksjob', skete)
    expect(linje(sag, 'sanktion_forberedt')).toBe('sanktion_forberedt klar')
    afgjort(sag, 'sanktion_ledighedsydelse', skete)
    expect(truffet(sag, 'sanktion_ledighedsydelse', skete)?.tilUgunst).toBe(true)
    expect(linje(sag, 'slut')).toBe(`slut venter ${dageEfter(sag.dag, 7 * uger)}`)
    const sidste = dageEfter(sag.dag, 7 * uger - 1)
    const SLUT = { sanktionId: `s-${skete}` }
    expect(sag.den(sidste).nægtes('SlutSanktion', SLUT)).toEqual([expect.stringContaining('til og med')])
    sag.den(dageEfter(sidste, 1)).gør('SlutSanktion', SLUT)
    expect(sag.huskeliste).toEqual([])
  })
})

describe('anden gang inden for 12 måneder', () => {
  test.each([
    ['2010-05-10', '2011-02-01', 'afviste_fleksjob', 'afviste_fleksjob'],
    ['2010-05-10', '2011-02-01', 'udeblev_fra_samtale', 'udeblev_fra_samtale'],
    ['2016-03-01', '2017-02-01', 'afviste_fleksjob', 'ophoerte_i_tilbud'],
    ['2025-03-03', '2026-02-02', 'afviste_tilbud', 'ophoerte_i_fleksjob'],
  ])('%s og %s: retten mistes', (første, anden, først, siden) => {
    const sag = vejledt(begyndt(dageEfter(første, -30))).den(dageEfter(første, -20))
    afgjort(udenGrund(sag, LED, først, første), 'sanktion_ledighedsydelse', første)
    sag.gør(...slut(første, sag))
    afgjort(udenGrund(sag, LED, siden, anden), 'tab_af_ledighedsydelse', anden)
    expect(truffet(sag, 'tab_af_ledighedsydelse', anden)?.tilUgunst).toBe(true)
  })
  test.each([
    [
      'først indtil 2012 samtalen og så jobbet',
      '2010-05-10',
      '2011-02-01',
      'udeblev_fra_samtale',
      'afviste_fleksjob',
    ],
    ['efter mere end 12 måneder', '2016-03-01', '2017-03-15', 'afviste_fleksjob', 'afviste_fleksjob'],
    ['en samtale fra 2013', '2025-03-03', '2025-06-02', 'afviste_fleksjob', 'udeblev_fra_samtale'],
  ])('%s: retten mistes ikke, og ingen ydelse tages', (_, første, anden, først, siden) => {
    const sag = vejledt(begyndt(dageEfter(første, -30))).den(dageEfter(første, -20))
    afgjort(udenGrund(sag, LED, først, første), 'sanktion_ledighedsydelse', første)
    sag.gør(...slut(første, sag))
    hørtIkke(udenGrund(sag, LED, siden, anden), 'tab_af_ledighedsydelse', anden)
    expect(truffet(sag, 'tab_af_ledighedsydelse', anden)?.tilUgunst).toBe(false)
  })
  test('en hændelse, der blev frafaldet, tæller ikke', () => {
    const sag = vejledt(begyndt('2025-01-02'))
    sag.den('2025-02-04').gør('RegistrérSanktionshændelse', hændelse(LED, 'afviste_fleksjob', '2025-02-03'))
    sag.gør('FrafaldSanktion', { sanktionId: 's-2025-02-03', grund: 'Jobbet fandtes ikke.' })
    hørtIkke(udenGrund(sag, LED, 'afviste_fleksjob', '2025-06-02'), 'tab_af_ledighedsydelse', '2025-06-02')
    expect(truffet(sag, 'tab_af_ledighedsydelse', '2025-06-02')?.tilUgunst).toBe(false)
  })
})

const slut = (skete: string, sag: Sag): readonly ['SlutSanktion', { readonly sanktionId: string }] => {
  if (linje(sag, 'kontakt_igen')) sag.gør('GenopretKontakt', { sanktionId: `s-${skete}` })
  sag.den(dageEfter(sag.dag, 35))
  return ['SlutSanktion', { sanktionId: `s-${skete}` }]
}

/** Decided in the person's favour: nothing to hear. */
function hørtIkke(sag: Sag, art: string, skete: string): Sag {
  sag.gør('ForberedAfgørelse', { afgoerelseId: `a-${art}-${skete}`, art, paa: skete })
  return sag.skrev(`b-a-${art}-${skete}`, 'afgoerelse').gør('TræfAfgørelse', træf(art, skete))
}

describe('en samtale', () => {
  test('fra 2013 tælles dagene, til der er kontakt igen', () => {
    const sag = vejledt(begyndt('2025-02-03')).den('2025-02-20')
    udenGrund(sag, LED, 'udeblev_fra_samtale', '2025-03-03')
    expect(linje(sag, 'kontakt_igen')).toBe('kontakt_igen klar')
    sag.som('borger').gør('GenopretKontakt', { sanktionId: 's-2025-03-03' }).som('sagsbehandler')
    afgjort(sag, 'sanktion_ledighedsydelse', '2025-03-03').gør('SlutSanktion', { sanktionId: 's-2025-03-03' })
    expect(sag.huskeliste).toEqual([])
  })
  test('uden kontakt er den ikke slut, og dagene tæller stadig', () => {
    const uden = vejledt(begyndt('2025-02-03')).den('2025-02-20')
    afgjort(
      udenGrund(uden, LED, 'udeblev_fra_samtale', '2025-03-03'),
      'sanktion_ledighedsydelse',
      '2025-03-03',
    )
    expect(uden.nægtes('SlutSanktion', { sanktionId: 's-2025-03-03' })).toEqual([
      expect.stringContaining('ikke kontakt endnu'),
    ])
  })
})

describe('hver port prøves forkert', () => {
  const sket = '2025-03-03'
  const id = `s-${sket}`
  const forbered = { afgoerelseId: 'a1', art: 'sanktion_ledighedsydelse', paa: sket }
  const registreret = (sag: Sag) =>
    sag.den('2025-03-04').gør('RegistrérSanktionshændelse', hændelse(LED, 'afviste_fleksjob', sket))

  test('[L3 P: vejledning] uden skriftlig vejledning, eller med en, der kom for sent, koster det ikke noget', () => {
    const uden = begyndt('2025-02-03')
    uden.gør('GivVejledning', {
      vejledningId: 'v1',
      emne: 'Sagt',
      tekst: 'Sagt i telefonen',
      foelger: 'Kan koste',
    })
    expect(udenGrund(uden, LED, 'afviste_fleksjob', sket).nægtes('ForberedAfgørelse', forbered)).toEqual([
      expect.stringMatching(/LAS § 75 a.*ikke på skrift at vide.*Frafald sagen, og vejled nu/),
    ])
    const sent = vejledt(begyndt('2025-02-03').den(sket))
    expect(udenGrund(sent, LED, 'afviste_fleksjob', sket).nægtes('ForberedAfgørelse', forbered)).toEqual([
      expect.stringContaining('ikke nået frem, før det skete'),
    ])
  })
  test('2022: uden at vejledningen er gennemgået inden for et halvt år, koster det ikke noget', () => {
    const dag = '2022-06-01'
    const uden = vejledt(begyndt('2022-01-03'))
    udenGrund(uden, LED, 'afviste_fleksjob', dag)
    const prøv = { ...forbered, paa: dag }
    expect(uden.nægtes('ForberedAfgørelse', prøv)).toEqual([expect.stringContaining('Det er ikke sket')])
    const gammel = vejledt(begyndt('2021-11-01')).gør('GennemgåVejledning', {})
    udenGrund(gammel, LED, 'afviste_fleksjob', dag)
    expect(gammel.nægtes('ForberedAfgørelse', prøv)).toEqual([expect.stringContaining('hvert halve år')])
  })
  test('2020: hvad loven krævede, er ikke fundet, og så tages der ikke ydelse', () => {
    const sag = vejledt(begyndt('2020-01-02'))
    udenGrund(sag, LED, 'afviste_fleksjob', '2020-03-02')
    expect(sag.nægtes('ForberedAfgørelse', { ...forbered, paa: '2020-03-02' })).toEqual([
      expect.stringContaining('lov nr. 1558 af 2019'),
    ])
  })
  test('uden at nogen har prøvet at få fat i borgeren, vurderes grunden ikke', () => {
    const sag = registreret(vejledt(begyndt('2025-02-03')))
    expect(sag.nægtes('VurdérSanktionsgrund', vurdering(id))).toEqual([
      expect.stringContaining('Ingen har fået fat i borgeren'),
    ])
    sag.gør('ForsøgKontakt', forsøgt(id, false))
    expect(sag.nægtes('VurdérSanktionsgrund', vurdering(id))).toHaveLength(1)
    sag.som('borger').gør('GivForklaring', { sanktionId: id, forklaring: 'Mit barn var sygt.' })
    sag.som('sagsbehandler').gør('VurdérSanktionsgrund', vurdering(id))
  })
  test('før grunden er vurderet, og når den var rimelig, forberedes der ingen sanktion', () => {
    const sag = registreret(vejledt(begyndt('2025-02-03'))).gør('ForsøgKontakt', forsøgt(id))
    expect(sag.nægtes('ForberedAfgørelse', forbered)).toEqual([expect.stringContaining('ikke vurderet')])
    sag.gør('VurdérSanktionsgrund', vurdering(id, true))
    expect(sag.nægtes('ForberedAfgørelse', forbered)).toEqual([expect.stringContaining('koster ingenting')])
    expect(linje(sag, 'frafaldet')).toBe('frafaldet klar')
    sag.gør('FrafaldSanktion', { sanktionId: id, grund: 'Barnet var sygt.' })
    expect(sag.nægtes('VurdérSanktionsgrund', vurdering(id))).toEqual([
      expect.stringContaining('afsluttet den'),
    ])
  })
  test('er grunden til noget andet vurderet siden, skal denne vurderes igen', () => {
    const sag = udenGrund(vejledt(begyndt('2025-02-03')), LED, 'afviste_fleksjob', sket)
    udenGrund(sag, LED, 'afviste_tilbud', '2025-03-10')
    expect(sag.nægtes('ForberedAfgørelse', forbered)).toEqual([
      expect.stringContaining('Vurdér grunden til netop dette igen'),
    ])
    sag.gør('VurdérSanktionsgrund', vurdering(id)).gør('ForberedAfgørelse', forbered)
  })
  test('vendes vurderingen, efter at borgeren er hørt, træffes der ingen sanktion', () => {
    const sag = udenGrund(vejledt(begyndt('2025-02-03')), LED, 'afviste_fleksjob', sket)
    godkendt(hørt(sag, forbered.art, sket), forbered.art, sket).gør(
      'VurdérSanktionsgrund',
      vurdering(id, true),
    )
    sag.gør('TræfAfgørelse', træf(forbered.art, sket))
    expect(truffet(sag, forbered.art, sket)?.tilUgunst).toBe(false)
  })
  test('[L3 P: vejledning] uden høring eller uden en kollega træffes der ingen sanktion', () => {
    const sag = udenGrund(vejledt(begyndt('2025-02-03')), LED, 'afviste_fleksjob', sket)
    sag.gør('ForberedAfgørelse', { ...forbered, afgoerelseId: `a-${forbered.art}-${sket}` })
    sag.skrev(`b-a-${forbered.art}-${sket}`, 'afgoerelse')
    expect(sag.nægtes('TræfAfgørelse', træf(forbered.art, sket)).join(' ')).toMatch(/Partshøring.*kollega/s)
  })
  test('en sanktion for en dag, hvor intet skete, findes ikke', () => {
    const sag = udenGrund(vejledt(begyndt('2025-02-03')), LED, 'afviste_fleksjob', sket)
    expect(sag.nægtes('ForberedAfgørelse', { ...forbered, paa: '2025-03-05' })).toEqual([
      expect.stringContaining('ikke i gang'),
    ])
  })
  test('ingen sanktion slutter, før den er afgjort og meddelt', () => {
    const sag = registreret(vejledt(begyndt('2025-02-03')))
    expect(sag.nægtes('SlutSanktion', { sanktionId: id })).toEqual([expect.stringContaining('meddelt')])
  })
  test('loven om ledighedsydelse har sine egne brud; to samme dag er ét; dage skal tælles', () => {
    const sag = registreret(vejledt(begyndt('2025-02-03')))
    const igen = { ...hændelse(LED, 'afviste_tilbud', sket), sanktionId: 's2' }
    expect(sag.nægtes('RegistrérSanktionshændelse', igen)).toEqual([expect.stringContaining('allerede')])
    const forkert = hændelse(LED, 'soegte_ikke_job', '2025-03-02')
    expect(sag.nægtes('RegistrérSanktionshændelse', forkert)).toEqual([
      expect.stringContaining('ingen sanktion'),
    ])
    const dage = hændelse(LED, 'udeblev_fra_tilbud', '2025-03-02')
    expect(sag.nægtes('RegistrérSanktionshændelse', dage)).toEqual([
      expect.stringContaining('hvor mange dage'),
    ])
    const senere = hændelse(LED, 'afviste_tilbud', '2025-03-12')
    expect(sag.nægtes('RegistrérSanktionshændelse', senere)).toEqual([expect.stringContaining('ikke kommet')])
  })
  test.each([
    ['RegistrérSanktionshændelse', hændelse(LED, 'afviste_tilbud', '2025-03-01')],
    ['ForsøgKontakt', forsøgt(id)],
    ['VurdérSanktionsgrund', vurdering(id)],
    ['ForberedAfgørelse', forbered],
    ['FrafaldSanktion', { sanktionId: id, grund: 'Nej' }],
    ['SlutSanktion', { sanktionId: id }],
  ])('%s kan borgeren ikke', (type, indhold) => {
    const sag = registreret(vejledt(begyndt('2025-02-03'))).som('borger')
    expect(sag.nægtes(type, indhold).join(' ')).toMatch(/kan ikke gøres af borgeren|kan borgeren ikke/)
  })
  test('lægen kan hverken forklare eller genoprette kontakten', () => {
    const sag = registreret(vejledt(begyndt('2025-02-03'))).som('laege')
    for (const [type, indhold] of [
      ['GivForklaring', { sanktionId: id, forklaring: 'Syg' }],
      ['GenopretKontakt', { sanktionId: id }],
    ] as const)
      expect(sag.nægtes(type, indhold).join(' ')).toContain('lægen')
  })
})
