import { parseDay } from '@sagsvej/calendar'
import { beforeEach, describe, expect, test } from 'vitest'
import { Sag } from '../procedures/sag.test-support.ts'
import { måHandle } from './fuldmagt.ts'
import { modtagerAf } from './modtager.ts'

const OPRETTET = {
  type: 'SagOprettet',
  version: 1,
  sagId: 'sag-1',
  kommune: 'Prøvekøbing',
  navn: 'Oda Prøve',
} as const
const ADVOKAT = { partId: 'adv', rolle: 'repraesentant', navn: 'Lea Lov', beskyttet: false, fag: 'advokat' }
const NABO = { partId: 'nabo', rolle: 'repraesentant', navn: 'Bo Nabo', beskyttet: false, fag: 'andet' }
const FULDMAGT = { fuldmagtId: 'f1', sagsgange: [], fra: '2025-03-01', til: '2025-06-30' }
const ALT = ['se', 'skrive', 'modtage', 'klage']

let sag: Sag
beforeEach(() => {
  sag = new Sag([OPRETTET], '2025-03-03').gør('TilføjPart', ADVOKAT).gør('TilføjPart', NABO)
})

const fuldmagt = (partId: string, befoejelser: readonly string[], mere: object = {}) =>
  sag.gør('RegistrérFuldmagt', { ...FULDMAGT, partId, befoejelser, dokumentId: 'd-fuldmagt', ...mere })
const modtager = (day: string, partId = 'borger') => {
  const found = modtagerAf(sag.tilstand, partId, parseDay(day))
  return found.art === 'ingen' ? found.grund : `${found.grund} ${found.partId.join(' ')}`
}
const skriv = (brevId: string, til: string) =>
  sag.gør('SkrivBrev', { brevId, art: 'partshoering', til, emne: 'Høring', indhold: {} })
const send = (brevId: string, kanal = 'digital_post') => ({ brevId, kanal })

describe('[G2 P: fuldmagt] fuldmagten lægges på sagen og virker', () => {
  test('brevene går til repræsentanten, så længe fuldmagten løber, og ellers til borgeren', () => {
    expect(modtager('2025-03-03')).toBe('selv borger')
    fuldmagt('adv', ALT)
    expect(modtager('2025-02-28')).toBe('selv borger')
    expect(modtager('2025-03-03')).toBe('repraesentant adv')
    expect(modtager('2025-06-30')).toBe('repraesentant adv')
    expect(modtager('2025-07-01')).toBe('selv borger')
  })
  test('en fuldmagt til at se sagen er ikke en fuldmagt til at modtage breve', () => {
    fuldmagt('adv', ['se'])
    expect(modtager('2025-03-03')).toBe('selv borger')
    expect(modtager('2025-03-03', 'adv')).toBe('uden fuldmagt')
  })
  test('kaldes fuldmagten tilbage, virker den ikke fra den dag', () => {
    fuldmagt('adv', ALT).gør('TilbagekaldFuldmagt', { fuldmagtId: 'f1', fra: '2025-04-01' })
    expect(modtager('2025-03-31')).toBe('repraesentant adv')
    expect(modtager('2025-04-01')).toBe('selv borger')
    const igen = { ...FULDMAGT, partId: 'adv', befoejelser: ALT, dokumentId: 'd-fuldmagt' }
    expect(sag.nægtes('RegistrérFuldmagt', igen)).toEqual([expect.stringContaining('er brugt')])
  })
  test('det kan aftales, at brevene går til parten selv', () => {
    fuldmagt('adv', ALT).gør('AftalBrevvej', { tilParten: true, aftale: 'Telefonsamtale 3. marts' })
    expect(modtager('2025-03-03')).toBe('selv borger')
  })
  test('fuldmagten dækker de sagsgange, handlinger og dokumenter, den nævner', () => {
    fuldmagt('nabo', ['se', 'klage'], { sagsgange: ['klage'], dokumenter: ['d1'] })
    const må = (handling: Parameters<typeof måHandle>[2]) =>
      måHandle(sag.tilstand, 'nabo', handling, parseDay('2025-03-03'))
    expect(må({ beføjelse: 'klage', sagsgang: 'klage' })).toBe(true)
    expect(må({ beføjelse: 'klage', sagsgang: 'afgoerelse' })).toBe(false)
    expect(må({ beføjelse: 'klage' })).toBe(false)
    expect(må({ beføjelse: 'skrive', sagsgang: 'klage' })).toBe(false)
    expect(må({ beføjelse: 'se', sagsgang: 'klage', dokumenter: ['d1'] })).toBe(true)
    expect(må({ beføjelse: 'se', sagsgang: 'klage', dokumenter: ['d1', 'd2'] })).toBe(false)
  })
  test('af en advokat kræves en skriftlig fuldmagt kun ved tvivl, af andre når den er nødvendig', () => {
    const mundtlig = { ...FULDMAGT, befoejelser: ALT }
    expect(sag.nægtes('RegistrérFuldmagt', { ...mundtlig, partId: 'adv' })).toEqual([
      expect.stringContaining('tag stilling til'),
    ])
    expect(
      sag.nægtes('RegistrérFuldmagt', { ...mundtlig, partId: 'nabo', skriftligNoedvendig: true }),
    ).toEqual([expect.stringContaining('Bed om en')])
    sag.gør('RegistrérFuldmagt', { ...mundtlig, partId: 'adv', skriftligNoedvendig: false })
    expect(modtager('2025-03-03')).toBe('repraesentant adv')
  })
  test('en bisidder kan hverken få fuldmagt eller breve', () => {
    sag.gør('TilføjPart', { partId: 'bi', rolle: 'bisidder', navn: 'Ib Sidder', beskyttet: false })
    expect(
      sag.nægtes('RegistrérFuldmagt', { ...FULDMAGT, partId: 'bi', befoejelser: ALT, dokumentId: 'd' }),
    ).toEqual([expect.stringContaining('ikke partsrepræsentant')])
    expect(modtager('2025-03-03', 'bi')).toBe('uden fuldmagt')
  })
  test('en værge får brevene, når værgemålet dækker sagen', () => {
    sag.gør('TilføjPart', { partId: 'v', rolle: 'vaerge', navn: 'Vera Værge', beskyttet: false })
    const beskikket = { partId: 'v', omfang: 'økonomiske forhold', fra: '2025-03-10' }
    sag.gør('BeskikVærge', { ...beskikket, daekkerSagen: false })
    expect(modtager('2025-03-10')).toBe('selv borger')
    expect(modtager('2025-03-10', 'v')).toBe('uden fuldmagt')
    sag.gør('BeskikVærge', { ...beskikket, daekkerSagen: true })
    expect(modtager('2025-03-09')).toBe('selv borger')
    expect(modtager('2025-03-10')).toBe('vaerge v')
  })
  test('der skrives aldrig til en død, og fuldmagten hører op', () => {
    fuldmagt('adv', ALT)
    sag.den('2025-03-20').gør('MeldDødsfald', { dato: '2025-03-18' })
    expect(modtager('2025-03-17')).toBe('repraesentant adv')
    expect(modtager('2025-03-18')).toBe('død')
    expect(modtager('2025-03-18', 'adv')).toBe('uden fuldmagt')
  })
})

describe('et brev kan kun sendes til den, der skal have det den dag', () => {
  test('når der er en repræsentant, kan det ikke sendes til parten', () => {
    fuldmagt('adv', ALT)
    skriv('b1', 'borger')
    expect(sag.nægtes('SendBrev', send('b1'))).toEqual([
      expect.stringContaining('partsrepræsentanten Lea Lov'),
    ])
    skriv('b2', 'adv').gør('SendBrev', send('b2'))
  })
  test('en fuldmagt, der er udløbet, da brevet sendes, er ingen fuldmagt', () => {
    fuldmagt('adv', ALT)
    skriv('b1', 'adv').den('2025-07-01')
    expect(sag.nægtes('SendBrev', send('b1'))).toEqual([expect.stringContaining('ikke en fuldmagt')])
  })
  test('ikke til en død, en ukendt eller en, der er udgået', () => {
    skriv('b1', 'hvem')
    expect(sag.nægtes('SendBrev', send('b1'))).toEqual([expect.stringContaining('ingen part')])
    sag.gør('UdtagPart', { partId: 'nabo', grund: 'Flyttet' })
    skriv('b2', 'nabo')
    expect(sag.nægtes('SendBrev', send('b2'))).toEqual([expect.stringContaining('udgået')])
    skriv('b3', 'borger').gør('MeldDødsfald', { dato: '2025-03-02' })
    expect(sag.nægtes('SendBrev', send('b3'))).toEqual([expect.stringContaining('død')])
  })
  test('den, der er fritaget for Digital Post, får det på papir', () => {
    sag.gør('FritagForDigitalPost', { partId: 'borger', fra: '2025-03-05', grund: 'Ingen computer' })
    skriv('b1', 'borger').gør('SendBrev', send('b1'))
    skriv('b2', 'borger').den('2025-03-05')
    expect(sag.nægtes('SendBrev', send('b2'))).toEqual([expect.stringContaining('fysisk post')])
    sag.gør('SendBrev', send('b2', 'fysisk_post'))
  })
})
