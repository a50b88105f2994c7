import { describe, expect, test } from 'vitest'
import type { Sag } from '../sag.test-support.ts'
import { FORLØB, iListen, samtale, skemaSendt, skøn, syg } from './syg.test-support.ts'

const begyndt = (): Sag => skøn(skemaSendt(syg('2013-03-04', '2013-03-11')), 'laegeattestNoedvendig', false)
const kategori = (sag: Sag, risiko: boolean): Sag =>
  skøn(skøn(sag, 'tilbagevendenForestaar', false), 'risikoForLangtForloeb', risiko)

describe('2013: samtale inden 3 måneder og hver 3. måned, og plan lige efter den anden', () => {
  test('[D8 P: samtale] 8. uge, 3 måneder fra første fraværsdag, og derefter hver 3. måned', () => {
    const sag = kategori(begyndt(), false)
    expect(iListen(sag, 'foerste_samtale')).toBe('foerste_samtale klar 2013-04-28')
    samtale(sag, 't1', '2013-04-01', '2013-04-22')
    expect(iListen(sag, 'naeste_samtale')).toBe('naeste_samtale klar 2013-06-03')
    samtale(sag, 't2', '2013-05-10', '2013-05-28')
    expect(iListen(sag, 'naeste_samtale')).toBe('naeste_samtale klar 2013-08-28')
  })
  test('i kategori 2 følges der op mindst hver 4. uge', () => {
    const sag = kategori(begyndt(), true)
    sag.gør('VisitérSag', { ...FORLØB, begrundelse: 'Risiko for arbejdsevnen.' })
    expect(sag.begivenheder.at(-1)).toMatchObject({ kategori: '2' })
    samtale(sag, 't1', '2013-04-01', '2013-04-22')
    expect(iListen(sag, 'naeste_samtale')).toBe('naeste_samtale klar 2013-05-20')
  })
  test('[D9 P: plan] planen laves lige efter den anden opfølgning, senest den dag den skal være holdt', () => {
    const sag = kategori(begyndt(), false)
    samtale(sag, 't1', '2013-04-01', '2013-04-22')
    sag.gør('VurdérPlanbehov', { ...FORLØB, behov: true, begrundelse: 'Hun kan måske skifte opgaver.' })
    expect(iListen(sag, 'opfoelgningsplan')).toBe('opfoelgningsplan klar 2013-06-03')
    samtale(sag, 't2', '2013-05-10', '2013-05-28')
    expect(iListen(sag, 'opfoelgningsplan')).toBe('opfoelgningsplan klar 2013-05-28')
    samtale(sag, 't3', '2013-06-01', '2013-06-20')
    expect(iListen(sag, 'opfoelgningsplan')).toBe('opfoelgningsplan klar 2013-05-28')
  })
  test('arbejdsgiveren holder sin egen samtale inden 4 uger', () => {
    const sag = begyndt()
    expect(iListen(sag, 'arbejdsgiversamtale')).toBe('arbejdsgiversamtale klar 2013-04-01')
    sag.den('2013-03-25').som('arbejdsgiver')
    sag.gør('RegistrérArbejdsgiversamtale', { ...FORLØB, holdt: '2013-03-25' })
    expect(iListen(sag, 'arbejdsgiversamtale')).toBeUndefined()
  })
  test('standby: en alvorlig sygdom følges op uden kontakt, og kun da', () => {
    const sag = kategori(begyndt(), false).den('2013-04-10')
    const standby = { ...FORLØB, begrundelse: 'Livstruende kræft.', grundlag: ['Journal'] }
    expect(sag.nægtes('FølgOpUdenKontakt', standby)).toEqual([expect.stringContaining('ikke foretaget')])
    skøn(sag, 'kontaktUhensigtsmaessig', false)
    expect(sag.nægtes('FølgOpUdenKontakt', standby)).toEqual([
      expect.stringContaining('lader ikke kommunen følge op uden kontakt'),
    ])
    skøn(sag, 'kontaktUhensigtsmaessig', true).gør('FølgOpUdenKontakt', standby)
    expect(iListen(sag, 'foerste_samtale')).toBeUndefined()
    expect(iListen(sag, 'naeste_samtale')).toBe('naeste_samtale klar 2013-06-03')
  })
})
