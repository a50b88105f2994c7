import { afterAll, beforeAll, expect, test } from 'vitest'
import { NORA, SAG, type Sagskontor, åbnSagskontor } from '../sagsbehandler/kontoret.test-support.ts'
import { iEnheder } from './overblik/enheder.ts'

let kontor: Sagskontor
beforeAll(async () => {
  kontor = await åbnSagskontor()
}, 240_000)
afterAll(() => kontor?.close(), 120_000)

const se = (url: string, cookie: string) => kontor.app.inject({ url, headers: { cookie } })

test('[T4 M: frister, T2 M: jobcenter] lederen ser, hvad der er over fristen, for hvert jobcenter og hver sagsgang, og ingen navne', async () => {
  const { body, statusCode } = await se('/ledelse', kontor.lis)
  expect(statusCode).toBe(200)
  expect(body).toMatch(/<h1>\d+ af \d+ opgaver er over fristen/)
  expect(body).toContain('Jobcenter Nord')
  expect(body).toContain('Opfølgning på sygdom')
  for (const secret of ['Oda', SAG]) expect(body).not.toContain(secret)
})

test('tallene er listens: så mange, som Min dag viser', async () => {
  const [, over, all] = /<h1>(\d+) af (\d+) opgaver/.exec((await se('/ledelse', kontor.lis)).body) ?? []
  const rows = (await se('/min-dag?hvis=enheden', kontor.lis)).body
  expect(rows.match(/class="felt-frist"/g)?.length).toBe(Number(all) + 1)
  expect(rows.match(/class="dage dage-over"/g)?.length ?? 0).toBe(Number(over))
})

test('andre end lederen har ingen side der', async () => {
  for (const cookie of [kontor.cookie, kontor.oda])
    expect((await se('/ledelse', cookie)).statusCode).toBe(404)
  expect((await se('/ledelse', '')).statusCode).toBe(303)
  expect((await se('/min-dag', kontor.cookie)).body).not.toContain('href="/ledelse"')
  expect(NORA.rolle).toBe('sagsbehandler')
})

test('en sag, der ikke kan læses, tælles som åben', () => {
  const linje = { enhed: 'nord', sager: 2, opgaver: 3, overskredne: 1 }
  expect(
    iEnheder([
      { ...linje, status: 'åben' },
      { ...linje, status: 'kan ikke læses' },
      { ...linje, status: 'lukket', opgaver: 0, overskredne: 0 },
    ]),
  ).toEqual([{ enhed: 'nord', åbne: 4, lukkede: 2, opgaver: 6, over: 2 }])
})
