import { describe, expect, test } from 'vitest'
import {
  FORLØB,
  iListen,
  indkaldt,
  oplys,
  referat,
  samtale,
  skemaSendt,
  skøn,
  syg,
} from './syg.test-support.ts'

/** Ill from 1 March 2016 and not expected well within the eight weeks. */
const langvarig = () => {
  const sag = skemaSendt(syg('2016-03-01', '2016-03-08').den('2016-03-09'))
  return skøn(oplys(sag, 'forventetRask', '2016-09-01'), 'behovForTvaerfagligIndsats', false)
}

describe('2016: kategorier, attest af sig selv og samtale hver 4. uge', () => {
  test('[D8 P: skema] skemaet skal være besvaret 8 dage efter, at det blev sendt', () => {
    const sag = syg('2016-03-01', '2016-03-08')
    expect(iListen(sag, 'skema_sendt')).toBe('skema_sendt klar')
    skemaSendt(sag.den('2016-03-09'))
    expect(iListen(sag, 'skema_svar')).toBe('skema_svar klar 2016-03-17')
    sag
      .den('2016-03-15')
      .som('borger')
      .gør('ModtagOplysningsskema', { ...FORLØB, modtaget: '2016-03-15' })
    expect(iListen(sag, 'skema_svar')).toBeUndefined()
    expect(iListen(sag, 'skema_rykket')).toBeUndefined()
  })
  test('[D8 P: visitation] loven giver kategorien, og en ny udsigt giver en ny', () => {
    const sag = syg('2016-03-01', '2016-03-08')
    expect(sag.nægtes('VisitérSag', { ...FORLØB, begrundelse: 'x' })).toEqual([
      expect.stringContaining('ventes at være helt rask'),
    ])
    oplys(sag, 'forventetRask', '2016-03-20')
    sag.gør('VisitérSag', { ...FORLØB, begrundelse: 'Rask om to uger.' })
    expect(sag.begivenheder.at(-1)).toMatchObject({ type: 'SagVisiteret', kategori: '1' })
    expect(iListen(sag, 'attest_bestilt')).toBeUndefined()
    expect(iListen(sag, 'foerste_samtale')).toBeUndefined()
    oplys(sag.den('2016-03-18'), 'forventetRask', '2016-09-01')
    expect(iListen(sag, 'visitation')).toBe('visitation igen')
    skøn(sag, 'behovForTvaerfagligIndsats', true)
    sag.gør('VisitérSag', { ...FORLØB, begrundelse: 'Også gæld og bolig.' })
    expect(sag.begivenheder.at(-1)).toMatchObject({ kategori: '3' })
    expect(iListen(sag, 'attest_bestilt')).toBe('attest_bestilt klar')
  })
  test('[D8 P: samtale] den første inden udgangen af 8. uge, og den næste senest 4 uger efter', () => {
    const sag = langvarig()
    expect(iListen(sag, 'foerste_samtale')).toBe('foerste_samtale venter 2016-04-25')
    sag.gør('BestilLægeattest', { ...FORLØB, spoergsmaal: 'Hvad kan hun holde til?' })
    expect(iListen(sag, 'foerste_samtale')).toBe('foerste_samtale klar 2016-04-25')
    samtale(sag, 't1', '2016-04-01', '2016-04-18', '2016-05-10')
    expect(iListen(sag, 'foerste_samtale')).toBeUndefined()
    expect(iListen(sag, 'indkaldt')).toBe('indkaldt klar')
    // What was agreed comes before the last day of the law.
    expect(iListen(sag, 'naeste_samtale')).toBe('naeste_samtale klar 2016-05-10')
    const [next] = sag.opgaver.filter(({ trin }) => trin.nøgle === 'naeste_samtale')
    expect(next?.frist).toMatchObject({ art: 'frist' })
    samtale(sag, 't2', '2016-04-20', '2016-05-10')
    expect(iListen(sag, 'naeste_samtale')).toBe('naeste_samtale klar 2016-06-07')
  })
  test('uden at lægen er spurgt, holdes den første samtale ikke; at attesten ikke er kommet, standser intet', () => {
    const sag = indkaldt(langvarig(), 't1', '2016-04-18').den('2016-04-18')
    expect(sag.nægtes('HoldSamtale', referat('t1', '2016-04-18'))).toEqual([
      expect.stringContaining('Lægeattesten er ikke bestilt'),
    ])
    sag.gør('BestilLægeattest', { ...FORLØB, spoergsmaal: 'Hvad kan hun holde til?' })
    sag.gør('HoldSamtale', referat('t1', '2016-04-18'))
    expect(iListen(sag, 'attest_modtaget')).toBe('attest_modtaget klar')
  })
  test('følges der op uden kontakt, kræves der ingen attest først', () => {
    const sag = skøn(langvarig(), 'kontaktUhensigtsmaessig', true)
    sag.gør('FølgOpUdenKontakt', { ...FORLØB, begrundelse: 'Livstruende.', grundlag: ['Journal'] })
    expect(iListen(sag, 'naeste_samtale')).toBe('naeste_samtale klar 2016-04-06')
  })
  test('der var ingen opfølgningsplan, ingen Min Plan og ingen fritagelse i 2016', () => {
    const sag = langvarig()
    for (const trin of ['planbehov', 'opfoelgningsplan', 'min_plan', 'fravalgt', 'egen_attest']) {
      expect(iListen(sag, trin)).toBeUndefined()
    }
    expect(sag.nægtes('FravælgOpfølgning', { ...FORLØB, begrundelse: 'x' })).toEqual([
      expect.stringContaining('findes ikke efter de regler'),
    ])
    expect(sag.nægtes('VurdérPlanbehov', { ...FORLØB, behov: true, begrundelse: 'x' })).toEqual([
      expect.stringContaining('findes ikke efter de regler'),
    ])
  })
})
