import { afterAll, beforeAll, expect, test } from 'vitest'
import { visiteretMedBeskrivelse } from './fleksjob.test-support.ts'
import { Liv } from './liv.test-support.ts'
import { anmeldt, forlænget, fulgtOp } from './sygdom.test-support.ts'

// A course across the changes of 2026. BREVE_MAPPE: a folder to keep every letter in as a PDF.

let viggo: Liv
beforeAll(async () => {
  const person = { sagId: 'viggo-2026', navn: 'Viggo Prøvesen', cpr: '731399-0001' }
  viggo = await Liv.begynd(person, '2025-12-08', process.env.BREVE_MAPPE)
}, 120_000)
afterAll(() => viggo.slut(), 60_000)

test('2025-26: Viggo bliver syg; over 1. februar 2026 følges han op', async () => {
  const sygdom = { syg: '2025-12-01', født: '1975-05-05', forventetRask: '2026-12-31', visiteres: true }
  await anmeldt(viggo, sygdom)
  await fulgtOp(viggo, ['2026-01-19', '2026-03-02'])
}, 120_000)
test('foråret 2026: sygedagpengene forlænges, for behandlingen ventes at hjælpe', async () => {
  await viggo.den('2026-05-04')
  await forlænget(viggo)
}, 120_000)
test('efter 1. juli 2026: intet team, men en samlet beskrivelse og sundhedsfagligt råd, før fleksjob gives', async () => {
  await viggo.den('2026-07-06')
  await visiteretMedBeskrivelse(viggo)
  expect((await viggo.opgaver()).join()).not.toContain('visitation klar')
}, 120_000)
