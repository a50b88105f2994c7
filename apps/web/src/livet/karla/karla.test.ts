import { afterAll, beforeAll, expect, test } from 'vitest'
import { Liv } from '../liv.test-support.ts'
import { bevilget, fulgtOpIForløbet, iTeamet } from './jobafklaring.test-support.ts'
import { anmeldt, fulgtOp, ikkeForlænget } from './sygdom.test-support.ts'

let karla: Liv
beforeAll(async () => {
  const person = { sagId: 'karla-2019', navn: 'Karla Prøvesen', cpr: '721399-0001' }
  karla = await Liv.begynd(person, '2019-02-11', process.env.BREVE_MAPPE)
}, 120_000)
afterAll(() => karla.slut(), 60_000)

test('2019: Karla bliver syg og følges op', async () => {
  await anmeldt(karla)
  await fulgtOp(karla)
  expect(await karla.opgaver()).toContain('revurdering klar 2019-08-31')
})
test('2019: sygedagpengene kan ikke forlænges', async () => {
  await ikkeForlænget(karla)
})
test('2019: hun får et jobafklaringsforløb, og teamet ser hendes sag', async () => {
  await bevilget(karla)
  await iTeamet(karla, 'r1', 'jobafklaring', 'jobafklaring')
  await fulgtOpIForløbet(karla)
  console.log(await karla.opgaver())
})
