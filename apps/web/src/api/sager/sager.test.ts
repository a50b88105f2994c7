import type { Adgang } from '@sagsvej/store'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { AFSENDER, KOMMUNE, NU, openPrøveserver, type Prøveserver } from '../../server.test-support.ts'
import { createServer } from '../../server.ts'
import { brudPå } from '../openapi/skemaer.test-support.ts'

const CASE = '/api/v1/cases/proeve-1'
const OPLYSNING = {
  type: 'RegistrérOplysning',
  indhold: { faktum: 'persongruppe', vaerdi: 'ledig', oprindelse: 'kommune' },
}

let demo: Prøveserver
let office: FastifyInstance
beforeAll(async () => {
  demo = await openPrøveserver()
  const adgang = (): Adgang => ({ kommune: KOMMUNE, rolle: 'system', bruger: 'import', nu: NU })
  office = createServer(
    { db: demo.db, kommune: KOMMUNE, ur: () => NU, afsender: AFSENDER, adgang },
    { write: () => undefined },
  )
  await office.ready()
}, 240_000)
afterAll(async () => {
  await office?.close()
  await demo?.close()
}, 120_000)

const get = (url: string, headers: Record<string, string> = {}) => office.inject({ url, headers })
const versionNow = async () => String((await get(CASE)).headers.etag)
let keys = 0
const newKey = () => `proeve-noegle-${String(++keys).padStart(8, '0')}`
const command = (payload: unknown, headers: Record<string, string>, app = office) =>
  app.inject({
    method: 'POST',
    url: `${CASE}/commands`,
    payload: JSON.stringify(payload),
    headers: { 'content-type': 'application/json', ...headers },
  })

describe('sagerne', () => {
  test.each([
    ['/api/v1/cases', 'sagsliste'],
    [CASE, 'sag'],
    [`${CASE}/events`, 'begivenheder'],
    [`${CASE}/tasks`, 'opgaver'],
    [`${CASE}/coming?day=2027-01-01`, 'kommende'],
  ])('%s er, som dokumentet siger', async (url, schema) => {
    const reply = await get(url)
    expect(reply.statusCode).toBe(200)
    expect(brudPå(schema, reply.json())).toEqual([])
    expect(reply.headers['cache-control']).toBe('no-store')
  })
  test('det, der er sket, sendes ikke igen til den, der har det', async () => {
    const { headers } = await get(`${CASE}/events`)
    expect((await get(`${CASE}/events`, { 'if-none-match': String(headers.etag) })).statusCode).toBe(304)
  })
  test('hvad en kommende lov ændrer, kræver en dag, der kan læses', async () => {
    const uden = await get(`${CASE}/coming`)
    expect(uden.json()).toMatchObject({ status: 400, errors: [{ parameter: 'day' }] })
    expect((await get(`${CASE}/coming?day=i-morgen`)).json()).toMatchObject({
      errors: [{ parameter: 'day' }],
    })
  })
  test('en sag, der ikke er der, og en side, der ikke findes', async () => {
    expect((await get('/api/v1/cases/ingen')).json()).toMatchObject({ status: 404 })
    expect((await get('/api/v1/cases?after=opdigtet')).json()).toMatchObject({ status: 400 })
    expect((await get('/api/v1/cases?limit=0')).json()).toMatchObject({ errors: [{ parameter: 'limit' }] })
  })
})

describe('en ændring', () => {
  test('gøres én gang, også når den sendes igen', async () => {
    const headers = { 'if-match': await versionNow(), 'idempotency-key': newKey() }
    const first = await command(OPLYSNING, headers)
    expect([first.statusCode, brudPå('kvittering', first.json())]).toEqual([200, []])
    const again = await command(OPLYSNING, headers)
    expect([again.statusCode, again.json()]).toEqual([200, first.json()])
    expect(await versionNow()).toBe(first.headers.etag)
    const other = await command({ ...OPLYSNING, type: 'RetOplysning' }, headers)
    expect(other.json()).toMatchObject({ status: 422, type: 'urn:sagsvej:problem:key-reused' })
  })
  test('fra en gammel udgave afvises, og det siges, hvad der er sket siden', async () => {
    const version = await versionNow()
    await command(OPLYSNING, { 'if-match': version, 'idempotency-key': newKey() })
    const late = await command(OPLYSNING, { 'if-match': version, 'idempotency-key': newKey() })
    expect(late.json()).toMatchObject({
      status: 409,
      changes: [{ type: 'FaktumRegistreret', rolle: 'system', hvornaar: NU.toISOString() }],
    })
    expect(brudPå('problem', late.json())).toEqual([])
  })
  test('siger alt, der er i vejen, med stedet', async () => {
    const headers = { 'if-match': await versionNow(), 'idempotency-key': newKey() }
    const unknown = await command({ type: 'GørNoget', indhold: {} }, headers)
    expect(unknown.json()).toMatchObject({ status: 422, errors: [{ pointer: '/type' }] })
    const wrong = await command(
      { ...OPLYSNING, indhold: { ...OPLYSNING.indhold, oprindelse: 'nabo' } },
      headers,
    )
    expect(wrong.json().errors).toMatchObject([{ pointer: '/indhold/oprindelse' }])
    expect((await command({}, headers)).json().errors).toMatchObject([
      { pointer: '/type' },
      { pointer: '/indhold' },
    ])
    expect(await versionNow()).toBe(headers['if-match'])
  })
  test.each([
    ['a\u0000b', '/indhold/bevis'],
    ['\ud800', '/indhold/bevis'],
    [{ '\u0000': 1 }, '/indhold/bevis'],
    [[['\udfff']], '/indhold/bevis/0/0'],
  ])('med et tegn, der ikke kan gemmes, afvises med stedet: %j', async (bevis, pointer) => {
    const headers = { 'if-match': await versionNow(), 'idempotency-key': newKey() }
    const reply = await command({ ...OPLYSNING, indhold: { ...OPLYSNING.indhold, bevis } }, headers)
    expect([reply.statusCode, reply.json().errors]).toMatchObject([422, [{ pointer, kind: 'ukendtTegn' }]])
    expect(await versionNow()).toBe(headers['if-match'])
  })
  test('skal sige, hvilken udgave den er lavet af, og have en nøgle', async () => {
    expect((await command(OPLYSNING, { 'idempotency-key': newKey() })).json()).toMatchObject({ status: 428 })
    expect((await command(OPLYSNING, { 'if-match': '"999"', 'idempotency-key': newKey() })).statusCode).toBe(
      428,
    )
    expect((await command(OPLYSNING, { 'if-match': await versionNow() })).json()).toMatchObject({
      status: 400,
      errors: [{ header: 'Idempotency-Key' }],
    })
  })
  test('kan ikke laves af nogen, der ikke er logget ind', async () => {
    const version = await versionNow()
    const reply = await command(OPLYSNING, { 'if-match': version, 'idempotency-key': newKey() }, demo.app)
    expect(reply.json()).toMatchObject({ status: 403, type: 'urn:sagsvej:problem:no-login' })
    expect(await versionNow()).toBe(version)
  })
})
