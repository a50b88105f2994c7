import { describe, expect, test } from 'vitest'
import type { Sag } from '../sag.test-support.ts'
import { vejledt } from '../sanktioner/sanktion.test-support.ts'
import { bevilget, LEDIG, ledig, linje, optjent, REVURDÉR, samtale } from './led.test-support.ts'

const ændr = (sag: Sag, fra: string, nu: string) =>
  sag.den(fra).gør('ÆndrLedighedstilstand', { ...LEDIG, fra, nu })
const følgOp = { ...LEDIG, vurdering: 'Ydelsen er stadig den rigtige.' }

describe('fra ansøgning til ophør', () => {
  test('2010: afgjort, fulgt op efter et halvt år, og så hver 12. måned', () => {
    const sag = bevilget(ledig('2010-03-01'))
    expect(sag.huskeliste).toEqual(['opfoelgning klar 2010-09-01'])
    sag.den('2010-08-20').gør('FølgOpPåLedighedsydelse', følgOp)
    expect(linje(sag, 'opfoelgning')).toBe('opfoelgning klar 2011-08-20')
    sag.gør('OphørLedighedsydelse', { ...LEDIG, fra: '2010-08-20', grund: 'fleksjob' })
    expect(sag.huskeliste).toEqual([])
  })
  test('2022: fire jobsamtaler i det første halve år, og derefter ingen faste', () => {
    const sag = bevilget(ledig('2022-01-10'))
    expect(linje(sag, 'jobsamtaler')).toBe('jobsamtaler klar 2022-07-09')
    for (const dag of ['2022-02-01', '2022-03-01', '2022-04-01'])
      sag.den(dag).gør('HoldLedighedssamtale', samtale(dag))
    expect(linje(sag, 'jobsamtaler')).toBe('jobsamtaler klar 2022-07-09')
    sag.den('2022-05-02').gør('HoldLedighedssamtale', samtale('2022-05-02'))
    expect(linje(sag, 'jobsamtaler')).toBeUndefined()
  })
  test('fra juli 2026 kan kommunen fritage for de faste samtaler', () => {
    const sag = bevilget(ledig('2026-07-06'))
    expect(linje(sag, 'jobsamtaler')).toBe('jobsamtaler klar 2027-01-05')
    sag.gør('RegistrérOplysning', { faktum: 'fritagetForJobsamtaler', vaerdi: true, oprindelse: 'kommune' })
    expect(linje(sag, 'jobsamtaler')).toBeUndefined()
  })
  test('før 2020 tæller loven ingen samtaler', () => {
    expect(linje(bevilget(ledig('2016-03-01')), 'jobsamtaler')).toBeUndefined()
  })
})

describe('[L2 P: frist] retten vurderes igen', () => {
  test('efter 12 måneder inden for 18, med frist ved 18 måneder, og igen efter 12 nye', () => {
    const sag = bevilget(ledig('2022-01-03'))
    expect(linje(sag.den('2023-01-01'), 'revurdering')).toBeUndefined()
    expect(linje(sag.den('2023-01-02'), 'revurdering')).toBe('revurdering klar 2023-07-02')
    sag.den('2023-03-01').gør('RevurdérFleksjobret', REVURDÉR)
    expect(linje(sag, 'revurdering')).toBeUndefined()
    expect(linje(sag, 'revurdering_afgjort')).toBe('revurdering_afgjort klar')
    expect(linje(sag, 'opfoelgning')).toBe('opfoelgning klar 2024-03-01')
    expect(linje(sag.den('2024-01-01'), 'revurdering')).toBeUndefined()
    expect(linje(sag.den('2024-01-02'), 'revurdering')).toBe('revurdering klar 2024-07-02')
  })
  test('barsel tæller ikke med, og den skubber dagen', () => {
    const sag = bevilget(ledig('2022-01-03'))
    ændr(sag, '2022-06-01', 'barsel')
    ændr(sag, '2022-07-01', 'ledig')
    expect(linje(sag.den('2023-01-20'), 'revurdering')).toBeUndefined()
    expect(linje(sag.den('2023-02-15'), 'revurdering')).toMatch(/^revurdering klar/)
  })
  test('et job uden ydelsen tæller ikke med', () => {
    const sag = bevilget(ledig('2022-01-03'))
    ændr(sag, '2022-03-01', 'arbejde')
    ændr(sag, '2022-06-01', 'ledig')
    expect(linje(sag.den('2023-03-01'), 'revurdering')).toBeUndefined()
    expect(linje(sag.den('2023-04-15'), 'revurdering')).toMatch(/^revurdering klar/)
  })
  test('de, der fik ydelsen den 30. juni 2006: 18 måneder inden for 24, holdt senest den 30. juni 2007', () => {
    const sag = ledig('2005-10-03', '2006-08-01')
    sag.gør('RegistrérOplysning', {
      faktum: 'modtogLedighedsydelse30Juni2006',
      vaerdi: true,
      oprindelse: 'kommune',
    })
    expect(linje(sag.den('2007-03-01'), 'revurdering')).toBeUndefined()
    expect(linje(sag.den('2007-04-10'), 'revurdering')).toBe('revurdering klar 2007-06-30')
  })
  test('2010: loven satte endnu ingen dag for, hvornår den skulle være færdig', () => {
    const sag = bevilget(ledig('2008-03-03'))
    expect(linje(sag.den('2009-03-10'), 'revurdering')).toBe('revurdering klar')
  })
})

describe('sygdom og ferie med ydelsen', () => {
  test('sygdom følges op i samtalerne, og ydelsen løber', () => {
    const sag = bevilget(ledig('2022-01-03'))
    ændr(sag, '2022-02-01', 'syg')
    expect(linje(sag, 'sygeopfoelgning')).toBe('sygeopfoelgning klar')
    sag
      .den('2022-03-01')
      .gør('FølgOpPåLedighedssygdom', { ...LEDIG, holdt: '2022-03-01', vurdering: 'Bedring' })
    expect(linje(sag, 'sygeopfoelgning')).toBeUndefined()
    ændr(sag, '2022-04-01', 'ledig')
    ændr(sag, '2022-06-01', 'syg')
    expect(linje(sag, 'sygeopfoelgning')).toBe('sygeopfoelgning klar')
  })
  test('2008: sygdommen følges op efter reglerne om sygedagpenge, med deres frist', () => {
    const sag = bevilget(ledig('2008-01-07'))
    for (const [faktum, vaerdi] of [
      ['persongruppe', 'ledig'],
      ['fravaer', [{ fra: '2008-02-04', til: null, omfang: 'fuldt' }]],
      ['foersteFravaersdag', '2008-02-04'],
      ['forventetRask', '2008-12-31'],
    ] as const)
      sag.beder('RegistrérOplysning', { faktum, vaerdi, oprindelse: 'borger' })
    ændr(sag, '2008-02-04', 'syg')
    expect(linje(sag, 'sygeopfoelgning')).toMatch(/^sygeopfoelgning klar 2008-0[34]-\d\d$/)
  })
  const FERIE = { ...LEDIG, fra: '2025-07-14', feriedage: 5 }
  test('ferie meldes 14 dage før; med kortere varsel skal kommunen sige ja', () => {
    const sag = optjent(bevilget(ledig('2024-09-02')), 6).den('2025-06-30')
    sag.kopi().som('borger').gør('VarslLedighedsferie', FERIE)
    sag.den('2025-07-01')
    expect(sag.nægtes('VarslLedighedsferie', FERIE)).toEqual([expect.stringContaining('senere end 14 dage')])
    sag.gør('VarslLedighedsferie', { ...FERIE, kortVarselFordi: 'Der er ingen tilbud den uge.' })
  })
  test('flere dage end optjent kan ikke holdes, og er optjeningen ikke oplyst, siges det', () => {
    const sag = bevilget(ledig('2024-09-02'))
    expect(sag.nægtes('VarslLedighedsferie', FERIE).join(' ')).toContain('Vi mangler')
    optjent(sag, 2)
    expect(sag.nægtes('VarslLedighedsferie', FERIE)).toEqual([
      expect.stringContaining('kun optjent 4 feriedage'),
    ])
  })
})

describe('rådighed og jobsøgning', () => {
  const VURDÉR = {
    ...LEDIG,
    tilRaadighed: false,
    begrundelse: 'Kom ikke i praktikken.',
    grundlag: ['Praktik'],
  }
  const AFGØR = { afgoerelseId: 'a1', art: 'raadighed_ledighedsydelse', paa: '2025-05-01' }
  test('betvivlet, afprøvet, vurderet og afgjort', () => {
    const sag = vejledt(bevilget(ledig('2025-01-06')))
    sag.den('2025-03-03').gør('BetvivlRådighed', { ...LEDIG, grund: 'Siger nej til alt.' })
    expect(linje(sag, 'raadighed_afproevet')).toBe('raadighed_afproevet klar')
    sag.gør('AfprøvRådighed', { ...LEDIG, hvordan: 'Virksomhedspraktik', resultat: 'Mødte ikke.' })
    sag.den('2025-05-01').gør('VurdérRådighed', VURDÉR).gør('ForberedAfgørelse', AFGØR)
    expect(linje(sag, 'raadighed_afgjort')).toBe('raadighed_afgjort klar')
  })
  test('uden tvivl eller uden afprøvning vurderes den ikke, og uden vurdering afgøres den ikke', () => {
    const sag = vejledt(bevilget(ledig('2025-01-06'))).den('2025-05-01')
    expect(sag.nægtes('VurdérRådighed', VURDÉR)).toEqual([
      expect.stringContaining('ikke registreret nogen tvivl'),
    ])
    sag.gør('BetvivlRådighed', { ...LEDIG, grund: 'Siger nej til alt.' })
    expect(sag.nægtes('VurdérRådighed', VURDÉR)).toEqual([
      expect.stringMatching(/LAS § 77 b.*ikke afprøvet, fx med et tilbud/),
    ])
    sag.gør('AfprøvRådighed', { ...LEDIG, hvordan: 'Praktik', resultat: 'Mødte.' })
    expect(sag.nægtes('ForberedAfgørelse', AFGØR)).toEqual([expect.stringContaining('ikke vurderet')])
    sag.gør('VurdérRådighed', { ...VURDÉR, tilRaadighed: true })
    expect(sag.nægtes('ForberedAfgørelse', AFGØR)).toEqual([expect.stringContaining('retten mistes ikke')])
  })
  const SØGER = { ...LEDIG, soegteAktivt: false, begrundelse: 'Jobloggen er tom.', grundlag: ['Joblog'] }
  const MISTER = { afgoerelseId: 'a1', art: 'aktiv_jobsoegning', paa: '2025-06-03' }
  test('ikke aktivt søgende: frist og plan først, så vurdering, så afgørelse', () => {
    const sag = vejledt(bevilget(ledig('2025-01-06')))
      .den('2025-03-03')
      .brev('b-frist', 'vejledning_om_foelger')
    const frist = { ...LEDIG, frist: '2025-06-02', plan: 'To ansøgninger om ugen', brevId: 'b-frist' }
    expect(sag.nægtes('VurdérJobsøgning', SØGER)).toEqual([expect.stringContaining('frist og en plan')])
    const forLang = { ...frist, frist: '2025-06-04' }
    expect(sag.nægtes('GivJobsøgningsfrist', forLang)).toEqual([expect.stringContaining('højst 3 måneder')])
    sag.gør('GivJobsøgningsfrist', frist)
    expect(sag.nægtes('VurdérJobsøgning', SØGER)).toEqual([
      expect.stringContaining('til og med den 2025-06-02'),
    ])
    sag.den('2025-06-03')
    expect(linje(sag, 'jobsoegning_vurderet')).toBe('jobsoegning_vurderet klar')
    expect(sag.nægtes('ForberedAfgørelse', MISTER)).toEqual([expect.stringContaining('ikke vurderet')])
    sag.gør('VurdérJobsøgning', SØGER).gør('ForberedAfgørelse', MISTER)
  })
  test('før 2013 krævede loven ikke, at man selv søgte: trinnet findes ikke', () => {
    const sag = vejledt(bevilget(ledig('2010-03-01'))).brev('b-frist', 'vejledning_om_foelger')
    const frist = { ...LEDIG, frist: '2010-05-01', plan: 'Søg', brevId: 'b-frist' }
    expect(sag.nægtes('GivJobsøgningsfrist', frist)).toEqual([
      expect.stringContaining('findes ikke efter de regler'),
    ])
  })
})

describe('hver port prøves forkert', () => {
  test('retten vurderes ikke igen, før de 12 måneder er nået, og ikke uden alle fire redegørelser', () => {
    const sag = bevilget(ledig('2022-01-03')).den('2022-12-01')
    expect(sag.nægtes('RevurdérFleksjobret', REVURDÉR)).toEqual([expect.stringContaining('§ 74 c')])
    sag.den('2023-01-10')
    expect(
      sag.nægtes('RevurdérFleksjobret', { ...REVURDÉR, redegoerelser: ['tilbud', 'ressourcer'] }),
    ).toEqual([expect.stringMatching(/varigt nedsat; .*pension/)])
  })
  test('uden en ny vurdering afgøres retten til fleksjob ikke igen, og uden ydelsen slet ikke', () => {
    const afgør = { afgoerelseId: 'a1', art: 'fleksjob_revurderet', paa: '2023-02-01' }
    const sag = bevilget(ledig('2022-01-03')).den('2023-02-01').gør('ForberedAfgørelse', afgør)
    sag.skrev('b1', 'afgoerelse')
    expect(sag.nægtes('TræfAfgørelse', { afgoerelseId: 'a1', brevId: 'b1' }).join(' ')).toContain(
      'ikke vurderet igen',
    )
    sag.gør('OphørLedighedsydelse', { ...LEDIG, fra: '2023-02-01', grund: 'arbejde' })
    expect(sag.nægtes('TræfAfgørelse', { afgoerelseId: 'a1', brevId: 'b1' }).join(' ')).toContain(
      'ikke i gang',
    )
    expect(sag.nægtes('FølgOpPåLedighedsydelse', følgOp)).toEqual([expect.stringContaining('ikke i gang')])
  })
  test('en ændring før den sidste er ikke i orden', () => {
    const sag = ændr(bevilget(ledig('2022-01-03')), '2022-02-01', 'syg')
    expect(sag.nægtes('ÆndrLedighedstilstand', { ...LEDIG, fra: '2022-02-01', nu: 'ledig' })).toHaveLength(1)
  })
  test.each([
    ['HoldLedighedssamtale', samtale('2025-01-06'), 'borger'],
    ['FølgOpPåLedighedsydelse', følgOp, 'leverandoer'],
    ['RevurdérFleksjobret', REVURDÉR, 'borger'],
    ['BetvivlRådighed', { ...LEDIG, grund: 'Nej' }, 'borger'],
    ['AfprøvRådighed', { ...LEDIG, hvordan: 'Praktik', resultat: 'Nej' }, 'arbejdsgiver'],
    ['OphørLedighedsydelse', { ...LEDIG, fra: '2025-01-06', grund: 'arbejde' }, 'borger'],
    ['VarslLedighedsferie', { ...LEDIG, fra: '2025-07-14', feriedage: 0 }, 'laege'],
    ['ÆndrLedighedstilstand', { ...LEDIG, fra: '2025-02-01', nu: 'syg' }, 'arbejdsgiver'],
    ['FølgOpPåLedighedssygdom', { ...LEDIG, holdt: '2025-01-06', vurdering: 'Nej' }, 'borger'],
  ] as const)('%s er en andens', (type, indhold, rolle) => {
    const sag = optjent(bevilget(ledig('2023-01-02')), 6)
    expect(sag.den('2025-01-06').som(rolle).nægtes(type, indhold).join(' ')).toMatch(
      /kan ikke gøres af|kan .* ikke bede om/,
    )
  })
})
