import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPrøveserver, type Prøveserver } from '../server.test-support.ts'

let server: Prøveserver
beforeAll(async () => {
  server = await openPrøveserver()
})
afterAll(() => server.close())

const get = async (url: string) => (await server.app.inject({ method: 'GET', url })).body

test('[G11 P: tider] kommunens frister kan læses af enhver, nu og før, på begge sprog', async () => {
  const da = await get('/tider')
  expect(da).toContain('Ansøgninger fra 1. januar 2024')
  expect(da).toContain('Ansøgninger fra 1. april 2010')
  expect(da.indexOf('28 dage')).toBeGreaterThan(0)
  expect(da).toContain('href="/loven/RSL.3.2.besked"')
  const en = await get('/en/tider')
  expect(en).toContain('Applications from 1 January 2024')
  expect(en).toContain('href="/en/loven/RSL.3.2"')
})
test('siden kan nås fra bunden af alle andre', async () => {
  expect(await get('/loven')).toContain('href="/tider"')
  expect(await get('/en/om')).toContain('href="/en/tider"')
})
