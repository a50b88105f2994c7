import { describe, expect, test } from 'vitest'
import type { Sag } from '../sag.test-support.ts'
import { FORLØB, iListen, indkaldt, referat, samtale, skemaSendt, skøn, syg } from './syg.test-support.ts'

const begyndt = (gruppe = 'loenmodtager'): Sag => {
  const sag = skemaSendt(syg('2008-03-03', '2008-03-10', gruppe))
  return skøn(sag, 'laegeattestNoedvendig', false)
}
const kategori = (sag: Sag, nær: boolean, risiko: boolean): Sag =>
  skøn(skøn(sag, 'tilbagevendenForestaar', nær), 'risikoForLangtForloeb', risiko)

const PLAN = {
  ...FORLØB,
  planId: 'p1',
  maal: 'Tilbage til kontoret på halv tid',
  indsatser: ['Virksomhedspraktik i 8 uger'],
  borgersSyn: 'Jeg vil gerne, men ikke før optræningen er slut.',
  uenighed: 'Jeg synes, at praktikken begynder for tidligt.',
  inddraget: ['arbejdsgiver', 'laege'],
  oenskesIkkeInddraget: ['fagforening'],
}

describe('2008: kategorier efter skøn, samtale hver 8. uge og opfølgningsplan', () => {
  test('[D8 P: visitation] kategorien er den, skønnene giver, og uden dem gives ingen', () => {
    const sag = begyndt()
    expect(sag.nægtes('VisitérSag', { ...FORLØB, begrundelse: 'x' })).toEqual([
      expect.stringContaining('lige ved at vende tilbage'),
    ])
    kategori(sag, false, true).gør('VisitérSag', { ...FORLØB, begrundelse: 'Ryggen driller igen.' })
    expect(sag.begivenheder.at(-1)).toMatchObject({ type: 'SagVisiteret', kategori: '2' })
    kategori(sag, false, false).gør('VisitérSag', { ...FORLØB, begrundelse: 'Det bliver langt.' })
    expect(sag.begivenheder.at(-1)).toMatchObject({ kategori: '3' })
  })
  test('[D8 P: samtale] 8. uge, og så hver 8. uge; ved risiko hver 4. uge', () => {
    const sag = kategori(begyndt(), false, false)
    expect(iListen(sag, 'foerste_samtale')).toBe('foerste_samtale klar 2008-04-27')
    samtale(sag, 't1', '2008-04-01', '2008-04-21')
    expect(iListen(sag, 'naeste_samtale')).toBe('naeste_samtale klar 2008-06-16')
    kategori(sag, false, true)
    expect(iListen(sag, 'naeste_samtale')).toBe('naeste_samtale klar 2008-05-19')
  })
  test('[D9 P: behov] behovet for en plan vurderes ved den første opfølgning efter 8 uger', () => {
    const sag = kategori(begyndt(), false, false)
    expect(iListen(sag, 'planbehov')).toBe('planbehov klar 2008-04-27')
    samtale(sag, 't1', '2008-04-01', '2008-04-21')
    sag.gør('VurdérPlanbehov', { ...FORLØB, behov: true, begrundelse: 'Jobbet kan ændres.' })
    expect(iListen(sag, 'planbehov')).toBeUndefined()
    expect(iListen(sag, 'opfoelgningsplan')).toBe('opfoelgningsplan klar 2008-09-03')
  })
  test('[D9 P: plan] planen skal være der efter 6 måneder, også når behovet først blev vurderet til nej', () => {
    const sag = kategori(begyndt(), false, false)
    sag.gør('VurdérPlanbehov', { ...FORLØB, behov: false, begrundelse: 'Hun er snart tilbage.' })
    expect(iListen(sag, 'opfoelgningsplan')).toBeUndefined()
    expect(iListen(sag.den('2008-09-03'), 'opfoelgningsplan')).toBe('opfoelgningsplan klar 2008-09-03')
    sag.gør('LægOpfølgningsplan', PLAN)
    expect(iListen(sag, 'opfoelgningsplan')).toBeUndefined()
    expect(sag.begivenheder.at(-1)).toMatchObject({ borgersSyn: PLAN.borgersSyn, uenighed: PLAN.uenighed })
  })
  test('planen kan ikke lægges, før behovet er vurderet, og ikke uden borgerens eget syn', () => {
    const sag = begyndt().den('2008-09-03')
    expect(sag.nægtes('LægOpfølgningsplan', PLAN)).toEqual([
      expect.stringContaining('»Behovet for en opfølgningsplan« er gjort'),
    ])
    sag.gør('VurdérPlanbehov', { ...FORLØB, behov: true, begrundelse: 'x' })
    const { borgersSyn: _, ...uden } = PLAN
    expect(sag.nægtes('LægOpfølgningsplan', uden)).toEqual([expect.stringContaining('borgersSyn')])
    expect(sag.som('borger').nægtes('LægOpfølgningsplan', PLAN)[0]).toContain('kan ikke gøres af borgeren')
  })
  test('[D9 P: akasse] er borgeren ledig, er a-kassen med i planen, medmindre borgeren ikke vil', () => {
    const sag = begyndt('ledig')
    sag.gør('VurdérPlanbehov', { ...FORLØB, behov: true, begrundelse: 'Nyt fag.' })
    expect(sag.nægtes('LægOpfølgningsplan', PLAN)).toEqual([expect.stringContaining('Tag a-kassen med')])
    sag.gør('LægOpfølgningsplan', { ...PLAN, inddraget: ['akasse', 'laege'] })
    sag.gør('LægOpfølgningsplan', { ...PLAN, planId: 'p2', oenskesIkkeInddraget: ['akasse'] })
  })
  test('var en attest nødvendig, eller er det ikke afgjort, holdes den første samtale ikke uden', () => {
    const sag = indkaldt(skemaSendt(syg('2008-03-03', '2008-03-10')), 't1', '2008-04-21').den('2008-04-21')
    expect(sag.nægtes('HoldSamtale', referat('t1', '2008-04-21'))).toEqual([
      expect.stringContaining('Det er ikke afgjort, om der skal en lægeattest til'),
    ])
    skøn(sag, 'laegeattestNoedvendig', true)
    expect(sag.nægtes('HoldSamtale', referat('t1', '2008-04-21'))).toEqual([
      expect.stringContaining('ikke bestilt'),
    ])
    sag.gør('BestilLægeattest', { ...FORLØB, spoergsmaal: 'Ryggen?' })
    sag.gør('HoldSamtale', referat('t1', '2008-04-21'))
  })
  test('i 2010 er rytmen og planens frist ikke læst, og det siges i stedet for en dag', () => {
    const sag = skøn(skemaSendt(syg('2010-01-04', '2010-01-11')), 'laegeattestNoedvendig', false)
    kategori(sag, false, false)
    samtale(sag, 't1', '2010-02-01', '2010-02-20')
    expect(iListen(sag, 'naeste_samtale')).toBe('naeste_samtale uafklaret')
    sag.gør('VurdérPlanbehov', { ...FORLØB, behov: true, begrundelse: 'x' })
    expect(iListen(sag, 'opfoelgningsplan')).toBe('opfoelgningsplan klar')
  })
})
