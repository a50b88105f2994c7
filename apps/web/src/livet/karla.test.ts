import { afterAll, beforeAll, expect, test } from 'vitest'
import { ledig, videreFraJobafklaring, visiteretMedTeam } from './fleksjob.test-support.ts'
import { bevilget, fulgtOpIForløbet, iTeamet } from './jobafklaring.test-support.ts'
import { klaget, stadfæstet } from './klage.test-support.ts'
import { Liv } from './liv.test-support.ts'
import { aktindsigt, folkepension, iFleksjob } from './sidste-kapitler.test-support.ts'
import { anmeldt, fulgtOp, ikkeForlænget } from './sygdom.test-support.ts'

// A whole life in the system, from the first sick day in 2019 to the state pension. BREVE_MAPPE: a folder to keep every letter in as a PDF.

let karla: Liv
beforeAll(async () => {
  const person = { sagId: 'karla-2019', navn: 'Karla Prøvesen', cpr: '721399-0001' }
  karla = await Liv.begynd(person, '2019-02-11', process.env.BREVE_MAPPE)
}, 120_000)
afterAll(() => karla.slut(), 60_000)

test('2019: Karla bliver syg og følges op', async () => {
  const sygdom = { syg: '2019-02-04', født: '1958-03-01', forventetRask: '2019-12-31', visiteres: true }
  await anmeldt(karla, sygdom)
  await fulgtOp(karla, ['2019-03-25', '2019-04-23'])
  expect(await karla.opgaver()).toContain('revurdering klar 2019-08-31')
}, 120_000)
test('2019: sygedagpengene kan ikke forlænges, og hun klager', async () => {
  await karla.den('2019-06-17')
  await ikkeForlænget(karla)
  await karla.den('2019-07-15')
  await klaget(karla, 'a-ophoer', '2019-07-04')
}, 120_000)
test('2019: hun får et jobafklaringsforløb, teamet ser hendes sag, og Ankestyrelsen svarer', async () => {
  await karla.den('2019-09-02')
  await bevilget(karla, '2019-08-31')
  await iTeamet(karla, 'r1', 'jobafklaring', 'jobafklaring')
  await fulgtOpIForløbet(karla)
  await stadfæstet(karla, 'a-ophoer')
  expect(await karla.opgaver()).toContain('indsatsdel klar')
}, 120_000)
test('2020: hun søger selv fleksjob, prøves og visiteres; jobafklaringen slutter, og hun får ledighedsydelse', async () => {
  await karla.den('2020-08-10')
  await visiteretMedTeam(karla)
  await videreFraJobafklaring(karla)
  await ledig(karla)
  expect((await karla.opgaver()).some((one) => one.startsWith('jobsamtaler klar'))).toBe(true)
}, 120_000)
test('2021-22: hun begynder i fleksjob og ser sin sag; kommunens egne overvejelser holdes tilbage med paragraf', async () => {
  await iFleksjob(karla, '2021-02-01')
  expect((await karla.opgaver()).join()).not.toContain('jobsamtaler')
  await karla.den('2022-05-09')
  await aktindsigt(karla)
  expect((await karla.opgaver()).join()).not.toContain('afgjort')
}, 120_000)
test('2025: hun når folkepensionsalderen; pensionen kommer, fordi hun søgte, på den dag loven giver', async () => {
  await karla.den('2024-12-02')
  await folkepension(karla, '2025-04-01')
  expect(await karla.opgaver()).not.toContain('ansoegning klar')
}, 120_000)
