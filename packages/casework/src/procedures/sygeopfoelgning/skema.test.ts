import { beforeEach, describe, expect, test } from 'vitest'
import type { Sag } from '../sag.test-support.ts'
import { FORLØB, FØLGE, iListen, skemaSendt, syg } from './syg.test-support.ts'

let sag: Sag
beforeEach(() => {
  sag = syg('2019-01-28', '2019-02-04')
})

const RYK = { ...FORLØB, brevId: 'b-rykker', svarSenest: '2019-02-28' }

describe('[D8 P: skema] når skemaet ikke kommer', () => {
  test('ryk med advarsel, vent, og registrér; intet stopper af sig selv', () => {
    skemaSendt(sag)
    expect(iListen(sag, 'skema_svar')).toBe('skema_svar klar 2019-02-12')
    sag.den('2019-02-13')
    expect(iListen(sag, 'skema_rykket')).toBe('skema_rykket klar')
    sag.brev('b-rykker', 'vejledning_om_foelger', [FØLGE]).gør('RykOplysningsskema', RYK)
    sag.den('2019-03-01')
    expect(iListen(sag, 'skema_udeblevet')).toBe('skema_udeblevet klar')
    sag.gør('RegistrérSkemaUdeblevet', FORLØB)
    expect(iListen(sag, 'udeblivelse_vurderet')).toBe('udeblivelse_vurderet klar')
    expect(sag.begivenheder.slice(-3)).toMatchObject([
      { type: 'OplysningsskemaUdeblevet' },
      { faktum: 'udebliver', vaerdi: true, gaelderFra: '2019-03-01' },
      { faktum: 'skriftligtOrienteret', vaerdi: true },
    ])
  })
  test('kommer det alligevel, medvirker borgeren igen', () => {
    skemaSendt(sag).den('2019-02-13')
    sag.brev('b-rykker', 'vejledning_om_foelger', [FØLGE]).gør('RykOplysningsskema', RYK)
    sag.den('2019-03-01').gør('RegistrérSkemaUdeblevet', FORLØB)
    sag
      .den('2019-03-05')
      .som('borger')
      .gør('ModtagOplysningsskema', { ...FORLØB, modtaget: '2019-03-05' })
    expect(sag.begivenheder.at(-1)).toMatchObject({ faktum: 'udebliver', vaerdi: false })
    expect(iListen(sag, 'udeblivelse_vurderet')).toBeUndefined()
  })
  test('før fristen er gået, rykkes der ikke, og en aftalt frist gælder', () => {
    skemaSendt(sag).den('2019-02-12')
    sag.brev('b-rykker', 'vejledning_om_foelger', [FØLGE])
    expect(sag.nægtes('RykOplysningsskema', RYK)).toEqual([
      expect.stringContaining('kan svare til og med 2019-02-12'),
    ])
    sag.gør('AftalSkemafrist', { ...FORLØB, senest: '2019-02-20', grund: 'Hun er indlagt.' })
    expect(iListen(sag, 'skema_svar')).toBe('skema_svar klar 2019-02-20')
    expect(sag.den('2019-02-15').nægtes('RykOplysningsskema', RYK)).toEqual([
      expect.stringContaining('kan svare til og med 2019-02-20'),
    ])
  })
  test('en rykker uden advarsel, eller et brev af en anden slags, er ingen', () => {
    skemaSendt(sag).den('2019-02-13').brev('b-rykker', 'vejledning_om_foelger').brev('b2', 'oplysningsskema')
    expect(sag.nægtes('RykOplysningsskema', RYK)).toEqual([
      expect.stringContaining('siger ikke, hvad det kan koste'),
    ])
    expect(sag.nægtes('RykOplysningsskema', { ...RYK, brevId: 'b2' })).toEqual([
      expect.stringContaining('skal det være "vejledning_om_foelger"'),
    ])
    expect(sag.nægtes('RykOplysningsskema', { ...RYK, brevId: 'b3' })).toEqual([
      expect.stringContaining('Skriv brevet først'),
    ])
  })
  test('en frist løber ikke fra et skema, der ikke kom frem', () => {
    sag.skrev('b-skema', 'oplysningsskema').gør('SendBrev', { brevId: 'b-skema', kanal: 'digital_post' })
    sag.gør('SendOplysningsskema', { ...FORLØB, brevId: 'b-skema' })
    sag.gør('MeldBrevAfvist', { brevId: 'b-skema', grund: 'Ingen digital postkasse' })
    expect(iListen(sag, 'skema_sendt')).toBe('skema_sendt klar')
    expect(iListen(sag, 'skema_svar')).toBeUndefined()
    sag.den('2019-03-01').brev('b-rykker', 'vejledning_om_foelger', [FØLGE])
    expect(sag.nægtes('RykOplysningsskema', { ...RYK, svarSenest: '2019-03-15' })).toEqual([
      expect.stringContaining('fristen løber ikke'),
    ])
  })
  test('en rykker, der ikke nåede frem, kan intet bygge på', () => {
    skemaSendt(sag).den('2019-02-13').skrev('b-rykker', 'vejledning_om_foelger', [FØLGE])
    sag.gør('SendBrev', { brevId: 'b-rykker', kanal: 'digital_post' }).gør('RykOplysningsskema', RYK)
    expect(sag.nægtes('RegistrérSkemaUdeblevet', FORLØB)).toEqual([
      expect.stringContaining('ikke nået frem i tide'),
    ])
    sag.gør('MeldBrevTilgængeligt', { brevId: 'b-rykker', forsendelsesId: 'f1' })
    expect(sag.den('2019-02-20').nægtes('RegistrérSkemaUdeblevet', FORLØB)).toEqual([
      expect.stringContaining('kan svare til og med 2019-02-28'),
    ])
  })
})
