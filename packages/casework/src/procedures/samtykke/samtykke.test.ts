import { describe, expect, test } from 'vitest'
import { Sag } from '../sag.test-support.ts'

const bedt = (mere: object = {}) => ({
  samtykkeId: 'k1',
  kilde: 'sygehus',
  navn: 'Rygcentret',
  art: 'andet',
  sagensArt: 'andet',
  hvad: 'Journalen fra maj',
  formaal: 'Hvornår kan du arbejde igen?',
  betydning: 'Uden journalen afgør vi sagen på det, vi har.',
  ...mere,
})
const sagen = (dag: string) =>
  new Sag([{ type: 'SagOprettet', version: 1, sagId: 's1', kommune: 'Prøvekøbing', navn: 'Oda' }], dag)
const HENT = { samtykkeId: 'k1', hvad: 'Journalen' }
const svar = (sag: Sag, ja: string, mere: object = {}) =>
  sag
    .som('borger')
    .gør('SvarPåSamtykke', { samtykkeId: 'k1', svar: ja, ...mere })
    .som('sagsbehandler')

describe.each(['2009-03-02', '2014-03-03', '2026-11-23'])('en oplysning hos et sygehus (%s)', (dag) => {
  test('borgeren siger ja, og den hentes', () => {
    const sag = sagen(dag).gør('BedOmSamtykke', bedt())
    expect(sag.nægtes('HentOplysning', HENT).join()).toContain('RSL § 11 a')
    expect(sag.huskeliste).toEqual(['svar klar'])
    svar(sag, 'ja')
    expect(sag.huskeliste).toEqual(['hentet klar'])
    expect(sag.gør('HentOplysning', HENT).huskeliste).toEqual([])
  })

  test('borgeren siger nej: den hentes ikke, og sagen afgøres på det, der er', () => {
    const sag = svar(sagen(dag).gør('BedOmSamtykke', bedt()), 'nej')
    expect(sag.huskeliste).toEqual(['undvaeret klar'])
    expect(sag.nægtes('HentOplysning', HENT).join()).toContain('ikke sagt ja')
    sag.gør('UndværOplysning', { samtykkeId: 'k1', begrundelse: 'Lægeattesten siger det samme.' })
    expect(sag.huskeliste).toEqual([])
  })

  test('et ja kan trækkes tilbage, til den er hentet', () => {
    const sag = svar(sagen(dag).gør('BedOmSamtykke', bedt()), 'ja')
    sag.som('borger').gør('TrækSamtykkeTilbage', { samtykkeId: 'k1', fra: dag }).som('sagsbehandler')
    expect(sag.nægtes('HentOplysning', HENT).join()).toContain('ikke sagt ja')
    expect(sag.huskeliste).toEqual(['undvaeret klar'])
  })
})

test('om økonomi hos en anden myndighed kræves ikke et ja', () => {
  const sag = sagen('2026-11-23').gør('BedOmSamtykke', bedt({ kilde: 'myndighed', art: 'oekonomi' }))
  expect(sag.huskeliste).toEqual(['hentet klar'])
  sag.gør('HentOplysning', HENT)
})

test('i en sag om tilbagebetaling kan et nej tilsidesættes, men kun efter et skøn', () => {
  const sag = svar(
    sagen('2026-11-23').gør('BedOmSamtykke', bedt({ kilde: 'bank', sagensArt: 'tilbagebetaling' })),
    'nej',
  )
  expect(sag.nægtes('HentOplysning', HENT).join()).toContain('ikke foretaget')
  const skøn = {
    skoen: 'oplysningenErNoedvendigUdenSamtykke',
    begrundelse: 'Uden den kan kravet ikke gøres op.',
    grundlag: ['Sagen'],
  }
  sag.gør('ForetagSkøn', { ...skøn, vaerdi: true }).gør('HentOplysning', HENT)
})

test('et ja til noget af det siger hvad; kun borgeren eller kommunen svarer', () => {
  const sag = sagen('2026-11-23').gør('BedOmSamtykke', bedt())
  expect(sag.nægtes('SvarPåSamtykke', { samtykkeId: 'k1', svar: 'delvist' })[0]).toContain(
    'hvad borgeren siger ja til',
  )
  expect(sag.som('arbejdsgiver').nægtes('SvarPåSamtykke', { samtykkeId: 'k1', svar: 'ja' })[0]).toContain(
    'kan ikke gøres af',
  )
  svar(sag, 'delvist', { begraensning: 'Kun om ryggen.' })
  expect(sag.huskeliste).toEqual(['hentet klar'])
  expect(sag.nægtes('BedOmSamtykke', bedt())[0]).toContain('er brugt i sagen')
  expect(sag.nægtes('HentOplysning', { ...HENT, samtykkeId: 'k9' })[0]).toContain('"k9"')
})
