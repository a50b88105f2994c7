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

const RES = 'ressourceforloebsydelse'
const KON = 'kontanthjaelp'
const linje = (sag: Sag, trin: string) => sag.huskeliste.find((line) => line.startsWith(`${trin} `))
const tilUgunst = (sag: Sag, art: string, skete: string) =>
  emne(sag.tilstand, afgørelser).get(`a-${art}-${skete}`)?.truffet?.tilUgunst
const om = { om: 'tilbud-1' }

describe('ressourceforløbsydelse', () => {
  test.each(['2016-03-01', '2018-05-02', '2022-06-01', '2025-03-03'])(
    'den %s: væk fra et tilbud, vejledt om netop det, og fradraget sker i tide',
    (skete) => {
      const sag = vejledt(begyndt(dageEfter(skete, -30)), 'tilbud-1').gør('GennemgåVejledning', {})
      udenGrund(sag, RES, 'udeblev_fra_tilbud', skete, { ...om, dageVaek: 3 })
      expect(linje(sag, 'sanktion_forberedt')).toMatch(/^sanktion_forberedt klar \d{4}-\d\d-\d\d$/)
      afgjort(sag, 'fradrag_ressourceforloebsydelse', skete)
      expect(tilUgunst(sag, 'fradrag_ressourceforloebsydelse', skete)).toBe(true)
      sag.gør('SlutSanktion', { sanktionId: `s-${skete}` })
      expect(sag.huskeliste).toEqual([])
    },
  )
  test('indtil 2019 skulle vejledningen følge med tilbuddet; siden er den almene nok', () => {
    const prøv = (skete: string) => {
      const sag = vejledt(begyndt(dageEfter(skete, -30))).gør('GennemgåVejledning', {})
      udenGrund(sag, RES, 'udeblev_fra_tilbud', skete, { ...om, dageVaek: 3 })
      return [sag, { afgoerelseId: 'a1', art: 'fradrag_ressourceforloebsydelse', paa: skete }] as const
    }
    const [før, a] = prøv('2018-05-02')
    expect(før.nægtes('ForberedAfgørelse', a)).toHaveLength(1)
    const [siden, b] = prøv('2025-03-03')
    siden.gør('ForberedAfgørelse', b)
  })
  test('et fast beløb tages kun én gang i en kalendermåned', () => {
    const art = 'nedsaettelse_ressourceforloebsydelse'
    const sag = vejledt(begyndt('2025-01-06'))
    afgjort(udenGrund(sag, RES, 'afviste_arbejde', '2025-02-03'), art, '2025-02-03')
    expect(tilUgunst(sag, art, '2025-02-03')).toBe(true)
    sag.gør('RegistrérSanktionshændelse', hændelse(RES, 'soegte_ikke_job', '2025-02-04'))
    sag.gør('ForsøgKontakt', forsøgt('s-2025-02-04')).gør('VurdérSanktionsgrund', vurdering('s-2025-02-04'))
    sag.gør('ForberedAfgørelse', { afgoerelseId: `a-${art}-2025-02-04`, art, paa: '2025-02-04' })
    sag.skrev(`b-a-${art}-2025-02-04`, 'afgoerelse').gør('TræfAfgørelse', træf(art, '2025-02-04'))
    expect(tilUgunst(sag, art, '2025-02-04')).toBe(false)
  })
  test('efter tre hele kalendermåneder er det for sent, både at forberede og at afgøre', () => {
    const art = 'fradrag_ressourceforloebsydelse'
    const skete = '2025-01-31'
    const sag = vejledt(begyndt('2025-01-06'))
    udenGrund(sag, RES, 'udeblev_fra_tilbud', skete, { dageVaek: 1 })
    const forSent = sag.kopi().den('2025-05-01')
    expect(forSent.nægtes('ForberedAfgørelse', { afgoerelseId: 'a1', art, paa: skete })).toEqual([
      expect.stringContaining('senest den 2025-04-30'),
    ])
    godkendt(hørt(sag, art, skete), art, skete).den('2025-05-01')
    expect(sag.nægtes('TræfAfgørelse', træf(art, skete)).join(' ')).toContain('senest den 2025-04-30')
  })
  test('ophør efter gentagne brud er et skøn for sig', () => {
    const art = 'ophoer_ressourceforloebsydelse'
    const skete = '2025-03-03'
    const sag = udenGrund(vejledt(begyndt('2025-01-06')), RES, 'afviste_arbejde', skete)
    sag.gør('ForberedAfgørelse', { afgoerelseId: `a-${art}-${skete}`, art, paa: skete })
    sag.skrev(`b-a-${art}-${skete}`, 'afgoerelse')
    expect(sag.nægtes('TræfAfgørelse', træf(art, skete)).join(' ')).toContain('er ikke foretaget')
  })
})

describe('sanktion i kontanthjælpen', () => {
  const art = 'sanktion_kontanthjaelp'
  test.each(['2010-03-01', '2015-06-01', '2021-06-01', '2025-08-04'])(
    'den %s: nej til et job, vejledt om netop det, spurgt, hørt og afgjort i tide',
    (skete) => {
      const sag = vejledt(begyndt(dageEfter(skete, -30)), 'job-1').gør('GennemgåVejledning', {})
      udenGrund(sag, KON, 'afviste_arbejde', skete, { om: 'job-1' })
      afgjort(sag, art, skete)
      expect(tilUgunst(sag, art, skete)).toBe(true)
      sag.gør('SlutSanktion', { sanktionId: `s-${skete}` })
      expect(sag.huskeliste).toEqual([])
    },
  )
  test('før oktober 2009 er reglerne ikke bygget, og så tages der ikke hjælp', () => {
    const skete = '2009-03-02'
    const sag = vejledt(begyndt('2009-02-02'), 'job-1')
    udenGrund(sag, KON, 'afviste_arbejde', skete, { om: 'job-1' })
    expect(sag.nægtes('ForberedAfgørelse', { afgoerelseId: 'a1', art, paa: skete }).join(' ')).toContain(
      'ikke bygget',
    )
  })
  test('for sent er for sent', () => {
    const skete = '2025-08-04'
    const sag = vejledt(begyndt('2025-07-02'))
    udenGrund(sag, KON, 'afviste_arbejde', skete).den('2025-12-01')
    expect(sag.nægtes('ForberedAfgørelse', { afgoerelseId: 'a1', art, paa: skete })).toEqual([
      expect.stringMatching(/2025-11-30.*Frafald sagen/),
    ])
  })
  test('den skærpede kommer efter en afgjort sanktion, og kun ved manglende vilje', () => {
    const hård = 'skaerpet_sanktion'
    const første = '2025-08-04'
    const anden = '2025-11-03'
    const sag = vejledt(begyndt('2025-07-02'))
    sag.gør('RegistrérOplysning', { faktum: 'visiteretSom', vaerdi: 'jobparat', oprindelse: 'kommune' })
    sag.gør('ForetagSkøn', {
      skoen: 'manglendeViljeTilRaadighed',
      vaerdi: true,
      begrundelse: 'Tredje gang.',
      grundlag: ['Journalen'],
    })
    const uden = sag.kopi()
    afgjort(udenGrund(sag, KON, 'afviste_arbejde', første), art, første)
    sag.gør('SlutSanktion', { sanktionId: `s-${første}` })
    afgjort(udenGrund(sag, KON, 'udeblev_fra_tilbud', anden, { dageVaek: 2 }), hård, anden)
    expect(tilUgunst(sag, hård, anden)).toBe(true)
    godkendt(hørt(udenGrund(uden, KON, 'afviste_arbejde', anden), hård, anden), hård, anden)
    expect(uden.nægtes('TræfAfgørelse', træf(hård, anden)).join(' ')).toContain('ingen tidligere afgørelse')
  })
})
