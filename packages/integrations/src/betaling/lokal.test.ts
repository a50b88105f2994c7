import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ur } from '@sagsvej/testkit'
import { describe, expect, test } from 'vitest'
import { lokaleBetalinger } from './lokal.ts'
import type { Betalingsinstruks } from './port.ts'

const instruks = (ved: Partial<Betalingsinstruks> = {}): Betalingsinstruks => ({
  instruksId: 'i-1',
  kommune: 'Prøvekøbing',
  sagId: 's-1',
  afgoerelseId: 'a-1',
  art: 'udbetal',
  ydelse: 'sygedagpenge',
  modtager: { art: 'person', cpr: '711381-0000' },
  fra: '2026-05-04',
  til: '2026-05-31',
  beloebOere: 2_034_000,
  ...ved,
})

describe('betalingsinstrukser', () => {
  test('bliver liggende til den, der betaler, som de blev givet, og ingen penge går', async () => {
    const betalinger = lokaleBetalinger({ ur: ur('2026-05-04') })
    expect(await betalinger.overdrag(instruks())).toEqual({ modtaget: true, gentaget: false })
    const stop = instruks({ instruksId: 'i-2', art: 'stop', fra: '2026-06-01', beloebOere: 0 })
    const { til: _, ...åben } = stop
    await betalinger.overdrag(åben)
    expect(await betalinger.overdragne()).toEqual([
      { ...instruks(), overdraget: '2026-05-04T12:00:00.000Z' },
      { ...åben, overdraget: '2026-05-04T12:00:00.000Z' },
    ])
  })
  test('givet igen er de samme, og et andet beløb under samme nummer bliver afvist', async () => {
    const betalinger = lokaleBetalinger({ ur: ur('2026-05-04') })
    await betalinger.overdrag(instruks())
    const { beloebOere, ...rest } = instruks()
    expect(await betalinger.overdrag({ beloebOere, ...rest })).toEqual({ modtaget: true, gentaget: true })
    expect(await betalinger.overdrag(instruks({ beloebOere: 1 }))).toMatchObject({ modtaget: false })
    expect(await betalinger.overdragne()).toHaveLength(1)
  })
  test.each([
    ['uden afgørelse', { afgoerelseId: '' }, 'mangler den afgørelse'],
    ['uden sag', { sagId: ' ' }, 'mangler nummer, kommune, sag eller ydelse'],
    ['med øre i brøker', { beloebOere: 0.5 }, 'hele øre'],
    ['om at udbetale ingenting', { beloebOere: 0 }, 'hele øre'],
    ['om at stoppe med et beløb', { art: 'stop' }, 'hele øre'],
    ['der slutter, før den begynder', { til: '2026-05-03' }, 'slutter, før den begynder'],
    ['på en dag, der ikke findes', { fra: '2026-02-30' }, 'ikke datoer'],
    ['til et forkert nummer', { modtager: { art: 'arbejdsgiver', cvr: '123' } }, 'CVR-nummer på otte'],
  ] as const)('%s bliver ikke overdraget', async (_, ved, grund) => {
    const betalinger = lokaleBetalinger({ ur: ur('2026-05-04') })
    expect(await betalinger.overdrag(instruks(ved as Partial<Betalingsinstruks>))).toMatchObject({
      modtaget: false,
      fejl: { da: expect.stringContaining(grund), en: expect.anything() },
    })
    expect(await betalinger.overdragne()).toEqual([])
  })
  test('er der igen efter en genstart', async () => {
    const mappe = mkdtempSync(join(tmpdir(), 'betaling-'))
    try {
      await lokaleBetalinger({ ur: ur('2026-05-04'), mappe }).overdrag(instruks())
      const igen = lokaleBetalinger({ ur: ur('2026-05-05'), mappe })
      expect(await igen.overdrag(instruks())).toEqual({ modtaget: true, gentaget: true })
      expect(await igen.overdragne()).toMatchObject([{ overdraget: '2026-05-04T12:00:00.000Z' }])
    } finally {
      rmSync(mappe, { recursive: true, force: true })
    }
  })
})
