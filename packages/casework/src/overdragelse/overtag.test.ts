import { createHash } from 'node:crypto'
import { parseDay } from '@sagsvej/calendar'
import type { JsonObjekt } from '@sagsvej/rules/read'
import { describe, expect, test } from 'vitest'
import { Sag } from '../procedures/sag.test-support.ts'
import { aftryksgrundlag, skrivAktpakke } from './aktpakke.ts'
import { overtag } from './overtag.ts'

const aftryk = (text: string) => createHash('sha256').update(text).digest('hex')
const OPRETTET = {
  type: 'SagOprettet',
  version: 1,
  sagId: 's1',
  kommune: 'Prøvekøbing',
  navn: 'Oda Prøve',
} as const

const fraSagen = () =>
  new Sag([OPRETTET], '2025-03-03').gør('SkrivNotat', {
    notatId: 'k1',
    om: 'telefon',
    tekst: 'Oda flytter den 1. april.',
  })
const overdraget = () =>
  fraSagen()
    .den('2025-04-01')
    .gør('OverdragSag', { tilKommune: 'Nykøbing Prøve', grund: 'Oda er flyttet', aktpakke: 'p1' })

const pakken = (sag: Sag = overdraget()) => skrivAktpakke('Prøvekøbing', sag.begivenheder, aftryk)
const modtag = (pakke: JsonObjekt | string) => {
  const read = overtag({
    tekst: typeof pakke === 'string' ? pakke : JSON.stringify(pakke),
    aftryk,
    den: parseDay('2025-04-03'),
    af: { bruger: 'modtager-1', rolle: 'sagsbehandler' },
  })
  return read.ok ? read.værdi : read.fejl.map(({ tekst, pointer }) => `${pointer}: ${tekst.da}`)
}
type Gemt = { readonly type: string; readonly version: number; readonly indhold: JsonObjekt }
const ændr = (pakke: JsonObjekt, change: (all: readonly Gemt[]) => readonly Gemt[]): JsonObjekt => ({
  ...pakke,
  begivenheder: change(pakke.begivenheder as unknown as readonly Gemt[]) as unknown as JsonObjekt[],
})
/** Whoever alters a file can also write a fingerprint that fits. */
const igen = (all: readonly Gemt[], fraKommune = 'Prøvekøbing'): JsonObjekt => {
  const begivenheder = all as unknown as JsonObjekt[]
  const { skema } = pakken()
  return {
    skema: skema ?? '',
    fraKommune,
    aftryk: aftryk(aftryksgrundlag(fraKommune, begivenheder)),
    begivenheder,
  }
}

describe('en sag, en anden kommune har overdraget', () => {
  test('bliver en ny sag her med alt, der skete, og med hvor den kom fra', () => {
    const pakke = pakken()
    const events = modtag(pakke)
    expect(events).toHaveLength(4)
    expect(events[0]).toEqual({ ...OPRETTET, kommune: 'Nykøbing Prøve' })
    expect(events.slice(1, 3)).toEqual(overdraget().begivenheder.slice(1))
    expect(events[3]).toMatchObject({
      type: 'SagOvertaget',
      fraKommune: 'Prøvekøbing',
      aktpakke: pakke.aftryk,
      den: '2025-04-03',
      af: { bruger: 'modtager-1' },
    })
  })
  test('er filen ændret, afvises den: et ord, en hændelse mindre, en anden rækkefølge, en anden afsender', () => {
    const pakke = pakken()
    const refused = [expect.stringMatching(/^\/aftryk: Filen er ændret/)]
    const text = JSON.stringify(pakke)
    expect(modtag(text.replace('1. april', '1. maj'))).toEqual(refused)
    expect(modtag(ændr(pakke, ([a, , c]) => [a, c] as readonly Gemt[]))).toEqual(refused)
    expect(modtag(ændr(pakke, ([a, b, c]) => [a, c, b] as readonly Gemt[]))).toEqual(refused)
    expect(modtag({ ...pakke, fraKommune: 'Andetby' })).toEqual(refused)
    expect(modtag({ ...pakke, aftryk: '0'.repeat(64) })).toEqual(refused)
  })
  test('i hvilken rækkefølge felterne står, betyder intet', () => {
    const { begivenheder, ...head } = pakken()
    const turned = (begivenheder as unknown as readonly Gemt[]).map(({ type, version, indhold }) => ({
      indhold: Object.fromEntries(Object.entries(indhold).reverse()),
      version,
      type,
    }))
    expect(modtag({ begivenheder: turned as unknown as JsonObjekt[], ...head })).toHaveLength(4)
  })
  test('en sag, der ikke er overdraget, kan ikke overtages', () => {
    expect(modtag(pakken(fraSagen()))).toEqual([expect.stringContaining('Sagen er ikke overdraget')])
    const videre = overdraget().gør('SkrivNotat', { notatId: 'k2', om: 'telefon', tekst: 'Mere.' })
    expect(modtag(pakken(videre))).toEqual([expect.stringContaining('Sagen er ikke overdraget')])
  })
  test('en fil, der ikke er en overdraget sag, afvises med stedet', () => {
    expect(modtag('{')[0]).toContain('linje 1')
    expect(modtag({ ...pakken(), skema: 'sagsvej/sag-1' })).toEqual([expect.stringMatching(/^\/skema: /)])
    const { aftryk: _, ...uden } = pakken()
    expect(modtag(uden)).toEqual([expect.stringContaining('"aftryk" mangler')])
  })
  test('en hændelse, der ikke kendes, og en sag uden begyndelse afvises, også når aftrykket passer', () => {
    const all = pakken().begivenheder as unknown as readonly Gemt[]
    const unknown = all.map((one, i) => (i === 1 ? { ...one, type: 'NogetAndet' } : one))
    expect(modtag(igen(unknown))).toEqual([expect.stringMatching(/^\/begivenheder\/1: Hændelse 2/)])
    expect(modtag(igen(all.slice(1)))).toEqual([expect.stringContaining('skal oprette sagen')])
    expect(modtag(igen(all, 'Andetby'))).toEqual([expect.stringContaining('skal oprette sagen')])
  })
})
