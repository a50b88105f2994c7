import { describe, expect, test } from 'vitest'
import { iListen, sagen } from '../rehabiliteringsteam/rehab.test-support.ts'
import { fortalt } from '../ressourceforloeb/forloeb.test-support.ts'
import type { Sag } from '../sag.test-support.ts'

const F = { folkepensionsId: 'fp1' } as const
const nær = (dag: string, født: string, pension = 'ingen'): Sag => {
  const sag = fortalt(fortalt(sagen(dag), 'foedselsdag', født), 'pensionDuFaar', pension)
  return sag.gør('FølgFolkepensionsalder', F)
}
const påmindet = (sag: Sag): Sag =>
  sag.brev('b-p', 'vejledning_om_foelger').gør('SendPåmindelseOmFolkepension', { ...F, brevId: 'b-p' })

describe('2011: myndigheden skriver i tide, og pensionen kommer kun efter ansøgning', () => {
  test('påmindelse, ansøgning, og dagen loven giver', () => {
    const sag = nær('2011-02-01', '1946-05-10')
    expect(iListen(sag, 'paamindelse')).toBe('paamindelse klar')
    påmindet(sag)
    expect(iListen(sag, 'paamindelse')).toBeUndefined()
    const start = { ...F, betalesFra: '2011-06-01' }
    expect(sag.den('2011-04-01').nægtes('FastsætFolkepensionsstart', start)).toEqual([
      expect.stringContaining('kommer kun efter ansøgning'),
    ])
    sag
      .som('borger')
      .gør('SøgFolkepension', { ...F, modtaget: '2011-04-01' })
      .som('sagsbehandler')
    expect(sag.nægtes('FastsætFolkepensionsstart', { ...F, betalesFra: '2011-05-10' })).toEqual([
      expect.stringContaining('betales fra 2011-06-01'),
    ])
    sag.gør('FastsætFolkepensionsstart', start)
  })
  test('en påmindelse efter alderen, eller et brev der ikke er fremme, er ingen', () => {
    const sag = nær('2011-02-01', '1946-05-10').skrev('b-p', 'vejledning_om_foelger')
    expect(sag.nægtes('SendPåmindelseOmFolkepension', { ...F, brevId: 'b-p' })).toEqual([
      expect.stringContaining('ikke nået frem før folkepensionsalderen (2011-05-10)'),
    ])
    const sent = nær('2011-06-01', '1946-05-10').brev('b-p', 'vejledning_om_foelger')
    expect(sent.nægtes('SendPåmindelseOmFolkepension', { ...F, brevId: 'b-p' })[0]).toContain('i tide')
  })
  test('den, der får førtidspension, behøver ikke søge', () => {
    const sag = nær('2011-02-01', '1946-05-10', 'foertidspension')
    sag.den('2011-05-12').gør('FastsætFolkepensionsstart', { ...F, betalesFra: '2011-06-01' })
  })
  test.each(['arbejdsgiver', 'laege', 'team'] as const)('%s søger ikke for borgeren', (rolle) => {
    const sag = nær('2011-02-01', '1946-05-10').som(rolle)
    expect(sag.nægtes('SøgFolkepension', { ...F, modtaget: '2011-02-01' })[0]).toContain('kan ikke gøres af')
  })
})

test('2020: pligten til at skrive er væk, men pensionen kommer stadig kun efter ansøgning', () => {
  const sag = nær('2020-02-01', '1954-08-10')
  expect(iListen(sag, 'paamindelse')).toBeUndefined()
  expect(sag.nægtes('FastsætFolkepensionsstart', { ...F, betalesFra: '2020-09-01' })).toEqual([
    expect.stringContaining('kommer kun efter ansøgning'),
  ])
})
