import { BEGIVENHEDSARTER, tilLager } from '@sagsvej/casework'
import { inKommune, readEvents } from '@sagsvej/store'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fraSkema, withOther } from '../fra-skema.test-support.ts'
import { openapi } from '../openapi/dokument.ts'
import { brudPå } from '../openapi/skemaer.test-support.ts'
import { type Kontor, type Navn, åbnKontor } from './kontor.test-support.ts'

/* Whatever is asked of a case is done or refused by the published schema, and what is stored is what the schemas allow. */

let kontor: Kontor
beforeAll(async () => {
  kontor = await åbnKontor()
}, 240_000)
afterAll(() => kontor?.close(), 120_000)

const ajv = new Ajv2020({ strict: false, validateFormats: false })
const eventSchemas = new Map<string, ReturnType<typeof ajv.compile>>(
  BEGIVENHEDSARTER.map(({ type, skema }) => [type, ajv.compile(skema)]),
)
const stored = async () => {
  const read = await inKommune(kontor.database.db, kontor.folk.system, (rum) =>
    readEvents(rum, 'n1', 'prøve'),
  )
  return read?.begivenheder ?? []
}
const kommando = fraSkema('kommando', openapi())
const hvem = fc.constantFrom<Navn>('nora', 'oda', 'system')
const andet = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom('\u0000', 'a\u0000b', '\ud800', 1e308, -1, '', '9999-12-31', '2026-02-30'),
)
let keys = 0

/** Sends what may be a command, and holds the reply and the case against the schemas. @returns the status */
async function beder(navn: Navn, payload: string): Promise<number> {
  kontor.hvem = kontor.folk[navn]
  const before = await stored()
  const reply = await kontor.app.inject({
    method: 'POST',
    url: '/api/v1/cases/n1/commands',
    payload,
    headers: {
      'content-type': 'application/json',
      'if-match': `"${before.length}"`,
      'idempotency-key': `proeve-noegle-${String(++keys).padStart(8, '0')}`,
    },
  })
  const what = `${navn} ${payload.slice(0, 500)} -> ${reply.statusCode} ${reply.body.slice(0, 500)}`
  expect(reply.statusCode, what).toBeLessThan(500)
  const done = reply.statusCode === 200
  expect(brudPå(done ? 'kvittering' : 'problem', reply.json()), what).toEqual([])
  const after = await stored()
  if (done) expect(brudPå('kommando', JSON.parse(payload)), what).toEqual([])
  else expect(after, what).toEqual(before)
  expect(after.slice(0, before.length)).toEqual(before)
  for (const event of after.slice(before.length)) {
    const { type, indhold } = tilLager(event)
    const follows = eventSchemas.get(type)
    expect(follows?.(indhold), `${what} ${JSON.stringify(follows?.errors)}`).toBe(true)
  }
  return reply.statusCode
}

test('en kommando, skemaet kan tage, udføres eller afvises', async () => {
  const seen = new Set<number>()
  await fc.assert(
    fc.asyncProperty(hvem, kommando, async (navn, body) => {
      seen.add(await beder(navn, JSON.stringify(body)))
    }),
    { numRuns: 150, seed: 1 },
  )
  // 403: acting as somebody one has not been made (`som`).
  expect([...seen].sort()).toEqual([200, 403, 422])
}, 240_000)

test('næsten en kommando: ét sted er der noget andet', async () => {
  await fc.assert(
    fc.asyncProperty(hvem, kommando, fc.nat(), andet, async (navn, body, where, other) => {
      await beder(navn, JSON.stringify(withOther(body, where, other)))
    }),
    { numRuns: 150, seed: 2 },
  )
}, 240_000)

test('hvad som helst til hvilken som helst adresse under sagerne', async () => {
  const tail = fc.oneof(fc.constantFrom('', '/events', '/tasks', '/coming', '/commands'), fc.webPath())
  await fc.assert(
    fc.asyncProperty(hvem, fc.webSegment(), tail, fc.webQueryParameters(), async (navn, id, end, query) => {
      kontor.hvem = kontor.folk[navn]
      const reply = await kontor.app.inject({ url: `/api/v1/cases/${id}${end}?${query}` })
      expect(reply.statusCode, `${id}${end}?${query} ${reply.body.slice(0, 300)}`).toBeLessThan(500)
    }),
    { numRuns: 150, seed: 3 },
  )
}, 240_000)
