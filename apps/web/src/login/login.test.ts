import { parseDay } from '@sagsvej/calendar'
import { type LokaltLogin, lokaltLogin, oidcLogin, type Prøveperson } from '@sagsvej/integrations'
import { inKommune, opretBruger, tildelRolle } from '@sagsvej/store'
import { gå } from '@sagsvej/testkit'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { AFSENDER, KOMMUNE, NU, NØGLE, openPrøveserver, type Prøveserver } from '../server.test-support.ts'
import { createServer } from '../server.ts'
import { sessionFor } from './session.ts'

/* The real protocol, from the page with the doors to the page one was going to. */

const RETUR = 'http://127.0.0.1:9/log-ind/svar'
const FOLK: readonly Prøveperson[] = [
  { art: 'ansat', navn: 'Nora Prøvesen', niveau: 'betydelig', bruger: 'nora', om: 'sagsbehandler' },
  { art: 'ansat', navn: 'Ny Prøvesen', niveau: 'betydelig', bruger: 'ny', om: 'uden rolle' },
  { art: 'person', navn: 'Åse Prøvesen', niveau: 'betydelig', cpr: '721399-0000', om: 'har en sag' },
  { art: 'person', navn: 'Lav Prøvesen', niveau: 'lav', cpr: '731399-0000', om: 'for usikkert' },
]

let prøve: Prøveserver
let provider: LokaltLogin
let app: FastifyInstance
beforeAll(async () => {
  prøve = await openPrøveserver()
  provider = await lokaltLogin(FOLK, () => RETUR)
  const system = { kommune: KOMMUNE, nu: NU, rolle: 'system', bruger: 'prøve' } as const
  await inKommune(prøve.db, system, async (rum) => {
    for (const id of ['nora', 'ny']) await opretBruger(rum, { id, navn: id })
    await tildelRolle(rum, { bruger: 'nora', rolle: 'leder', fra: parseDay('2026-01-01') })
  })
  const port = oidcLogin({ ansat: provider, person: provider, retur: () => RETUR })
  app = createServer(
    { db: prøve.db, kommune: KOMMUNE, ur: () => NU, afsender: AFSENDER, login: { port, nøgle: NØGLE } },
    { write: () => undefined },
  )
  await app.ready()
})
afterAll(async () => {
  await app.close()
  await provider.luk()
  await prøve.close()
})

type Cookies = Readonly<Record<string, string>>

/** Goes in at a door as one of the list. Gives the reply that ends the login. */
async function logInd(door: string, navn: string, til = '') {
  const begun = await app.inject({ url: `/log-ind/${door}${til}` })
  const back = await gå(String(begun.headers.location), { tryk: navn, til: RETUR })
  const cookies = Object.fromEntries(begun.cookies.map(({ name, value }) => [name, value]))
  const url = back.slice('http://127.0.0.1:9'.length)
  return { url, cookies, reply: await app.inject({ url, cookies }) }
}
const kept = (reply: { cookies: readonly { name: string; value: string }[] }): Cookies =>
  Object.fromEntries(
    reply.cookies.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]),
  )

describe('en medarbejder', () => {
  test('ledes til login fra en side, der kræver det, og tilbage til den', async () => {
    const first = await app.inject({ url: '/sager/proeve-1?paa=2026-06-10' })
    expect(first.statusCode).toBe(303)
    const doors = await app.inject({ url: String(first.headers.location) })
    const [, href = ''] = /href="\/log-ind\/ansat(\?[^"]+)"/.exec(doors.body) ?? []
    const { reply } = await logInd('ansat', 'Nora Prøvesen', href)
    expect(reply.headers.location).toBe('/sager/proeve-1?paa=2026-06-10')
    const page = await app.inject({ url: String(reply.headers.location), cookies: kept(reply) })
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain('Nora Prøvesen')
  })

  test('logger af, og siden lukkes', async () => {
    const { reply } = await logInd('ansat', 'Nora Prøvesen')
    const out = await app.inject({ method: 'POST', url: '/log-af', cookies: kept(reply) })
    expect(out.headers.location).toBe('/')
    expect(kept(out)).toEqual({})
    expect((await app.inject({ url: '/sager', cookies: kept(out) })).statusCode).toBe(303)
  })

  test('uden en rolle den dag kommer ikke ind, og får at vide hvorfor', async () => {
    const { reply } = await logInd('ansat', 'Ny Prøvesen')
    expect(reply.statusCode).toBe(403)
    expect(reply.body).toContain('Du har ingen rolle i kommunen i dag')
    expect(kept(reply)).toEqual({})
  })
})

describe('en borger', () => {
  test('kommer ind, og der er ingen sider for medarbejdere', async () => {
    const { reply } = await logInd('person', 'Åse Prøvesen')
    expect(reply.headers.location).toBe('/min-sag')
    expect((await app.inject({ url: '/sager', cookies: kept(reply) })).statusCode).toBe(404)
  })

  test('med et login, der ikke er sikkert nok, kommer ikke ind', async () => {
    const { reply } = await logInd('person', 'Lav Prøvesen')
    expect(reply.statusCode).toBe(403)
    expect(reply.body).toContain('ikke sikkert nok')
  })
})

describe('ingen lukkes ind', () => {
  test('af et svar, som en anden browser bad om', async () => {
    const { url } = await logInd('ansat', 'Nora Prøvesen')
    const reply = await app.inject({ url })
    expect(reply.statusCode).toBe(403)
    expect(reply.body).toContain('Begynd forfra')
  })

  test('af en session, der er lavet med en anden nøgle, eller rørt ved', async () => {
    const nora = { art: 'ansat', navn: 'Nora', bruger: 'nora', rolle: 'leder' } as const
    const strange = await sessionFor(nora, new Uint8Array(32).fill(8))
    const own = await sessionFor(nora, NØGLE)
    for (const cookie of [strange, `${own.slice(0, -4)}AAAA`])
      expect((await app.inject({ url: '/sager', headers: { cookie } })).statusCode).toBe(303)
    expect((await app.inject({ url: '/sager', headers: { cookie: own } })).statusCode).toBe(200)
  })

  test('og ingen sendes til en anden side end vores', async () => {
    for (const til of ['https://ond.dk/', '//ond.dk/', '/\\ond.dk']) {
      const { reply } = await logInd('ansat', 'Nora Prøvesen', `?til=${encodeURIComponent(til)}`)
      expect(reply.headers.location).toBe('/min-dag')
    }
  })
})
