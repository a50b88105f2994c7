import { describe, expect, test } from 'vitest'
import { iListen, indstillet, sagen, skøn } from '../rehabiliteringsteam/rehab.test-support.ts'
import { fortalt, truffet } from '../ressourceforloeb/forloeb.test-support.ts'
import type { Sag } from '../sag.test-support.ts'

const V = { fleksjobafgoerelseId: 'a1' } as const

/** Granted a flex job on a day after the team's meeting. */
function visiteret(mødedag: string, dag: string): Sag {
  const sag = fortalt(sagen(`${mødedag.slice(0, 4)}-02-01`), 'foedselsdag', '1965-05-05')
  for (const key of [
    'varigeBegraensninger',
    'vaesentligeBegraensninger',
    'arbejdePaaNormaleVilkaarErUmuligt',
  ]) {
    skøn(sag, key, true)
  }
  skøn(sag, 'behovForUndervisningsomraadet', false)
  sag.gør('BegyndRehabiliteringssag', { rehabsagId: 'r1', gaelder: 'fleksjob', begrundelse: 'Ryggen.' })
  fortalt(indstillet(sag, mødedag, 'fleksjob'), 'pensionDuFaar', 'ingen')
  fortalt(sag, 'relevanteTilbudErAfproevet', true)
  sag.den(dag).gør('ForberedAfgørelse', { afgoerelseId: 'a1', art: 'fleksjob', paa: dag })
  return truffet(sag, 'a1')
}

describe('2016: Udbetaling Danmark får besked inden 2 uger', () => {
  test('[L5 P: besked] tilmeldingen begynder af sig selv med afgørelsen, og kommunen giver besked', () => {
    const sag = visiteret('2016-03-01', '2016-03-10')
    expect(iListen(sag, 'besked')).toBe('besked klar 2016-03-24')
    expect(sag.nægtes('GivBeskedOmVisitation', { ...V, til: 'borger' })).toEqual([
      expect.stringContaining('Udbetaling Danmark står for ordningen'),
    ])
    sag.gør('GivBeskedOmVisitation', { ...V, til: 'udbetaling_danmark' })
    expect(iListen(sag, 'besked')).toBeUndefined()
  })
  test('[L5 P: udmeldelse] udmeldelsen er skriftlig', () => {
    const sag = visiteret('2016-03-01', '2016-03-10').som('borger')
    const ud = { ...V, modtaget: '2016-03-10', dokumentId: 'd-ud', oenskedeIkke: true }
    expect(sag.nægtes('UdmeldFleksydelse', ud)).toEqual([expect.stringContaining('skal være skriftlig')])
    sag.som('sagsbehandler').gør('ModtagDokument', {
      dokumentId: 'd-ud',
      titel: 'Jeg vil ikke være med',
      art: 'brev_ind',
      fra: 'Oda',
      modtaget: '2016-03-10',
      anmoderOmAktindsigt: false,
      klager: false,
    })
    sag.som('borger').gør('UdmeldFleksydelse', ud)
    expect(iListen(sag, 'besked')).toBeUndefined()
  })
  test('rykker, 3 uger, udmeldelse, og 4 uger til at ophæve den', () => {
    const sag = visiteret('2016-03-01', '2016-03-10').den('2016-06-01')
    const ud = { ...V, underrettet: '2016-06-23' }
    expect(sag.nægtes('UdmeldForBidrag', { ...V, underrettet: '2016-06-01' })[0]).toContain(
      'ikke sendt en rykker',
    )
    sag.gør('SendBidragsrykker', { ...V, sendt: '2016-06-01' })
    expect(iListen(sag, 'bidrag')).toBe('bidrag klar 2016-06-22')
    expect(sag.den('2016-06-22').nægtes('UdmeldForBidrag', ud)[0]).toContain('3 uger er ikke gået')
    sag.den('2016-06-23').gør('UdmeldForBidrag', ud)
    const forSent = sag.kopi().den('2016-07-22')
    expect(forSent.nægtes('MeldBidragBetalt', { ...V, betalt: '2016-07-22' })).toEqual([
      expect.stringContaining('kan ikke ophæves mere'),
    ])
    sag
      .den('2016-07-21')
      .som('borger')
      .gør('MeldBidragBetalt', { ...V, betalt: '2016-07-21' })
    expect(iListen(sag, 'bidrag')).toBeUndefined()
  })
  test('borgeren søger, og så er ordningen andres', () => {
    const sag = visiteret('2016-03-01', '2016-03-10').den('2028-05-05')
    sag.som('borger').gør('SøgFleksydelse', { ...V, modtaget: '2028-05-05' })
    expect(iListen(sag, 'besked')).toBeUndefined()
  })
  test.each(['borger', 'arbejdsgiver', 'team'] as const)('%s giver ikke besked for kommunen', (rolle) => {
    const sag = visiteret('2016-03-01', '2016-03-10').som(rolle)
    expect(sag.nægtes('GivBeskedOmVisitation', { ...V, til: 'udbetaling_danmark' })[0]).toContain(
      'kan ikke gøres af',
    )
  })
})

test('2014: kommunen står selv for ordningen og fortæller borgeren det, uden en frist i loven', () => {
  const sag = visiteret('2014-03-03', '2014-03-10')
  expect(iListen(sag, 'besked')).toBe('besked klar')
  expect(sag.nægtes('GivBeskedOmVisitation', { ...V, til: 'udbetaling_danmark' })).toEqual([
    expect.stringContaining('Kommunen står selv for ordningen'),
  ])
  sag.gør('GivBeskedOmVisitation', { ...V, til: 'borger' })
})
