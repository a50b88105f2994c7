import { readdirSync, readFileSync } from 'node:fs'
import { fold, readSagsfil, vejeISag, vejeJson, vurderingJson, vurderSag } from '@sagsvej/casework'
import { lov } from '@sagsvej/law'
import { afterAll, describe, expect, test } from 'vitest'
import { idag } from '../../http/idag.ts'
import { NU } from '../../server.test-support.ts'
import { lovserver } from '../lovserver.test-support.ts'

const examples = new URL('../../../../../examples/', import.meta.url)
const files = readdirSync(examples).filter((name) => name.endsWith('.json'))
const textOf = (name: string) => readFileSync(new URL(name, examples), 'utf8')
const [FIL = ''] = files.filter((name) => name.startsWith('2026'))

const JSON_TYPE = { 'content-type': 'application/json' }

const server = lovserver()
afterAll(() => server.app.close())

const post = (url: string, payload: string | Buffer = textOf(FIL), headers: Record<string, string> = {}) =>
  server.app.inject({
    method: 'POST',
    url: `/api/v1/${url}`,
    payload,
    headers: { ...JSON_TYPE, ...headers },
  })

describe('loven spurgt af et andet program', () => {
  const tider = { på: idag(NU), kendt: idag(NU) }

  test.each(files)('%s: det samme svar som på kommandolinjen', async (name) => {
    const read = readSagsfil(textOf(name), lov)
    const sag = read.ok ? fold(read.begivenheder) : undefined
    if (!sag) throw new Error(`${name} cannot be read`)
    for (const sprog of ['da', 'en'] as const) {
      const assess = await post(`assess?lang=${sprog}`, textOf(name))
      expect(assess.statusCode).toBe(200)
      expect(assess.json()).toEqual(JSON.parse(JSON.stringify(vurderingJson(vurderSag(sag, tider), sprog))))
      const ways = await post(`ways?lang=${sprog}`, textOf(name))
      expect(ways.json()).toEqual(JSON.parse(JSON.stringify(vejeJson(vejeISag(sag, tider), sprog))))
    }
  })
  test('en anden dag, og kun hvad der var kendt en tidligere dag', async () => {
    const { paa, kendt } = (await post('assess?on=2026-08-03&known=2026-07-01')).json()
    expect({ paa, kendt }).toEqual({ paa: '2026-08-03', kendt: '2026-07-01' })
  })
  test('ét svar med loven bag og en begrundelse til afgørelsen', async () => {
    const all = (await post('assess')).json()
    const { svar, begrundelse } = (await post('explain?question=ret')).json()
    expect(svar).toEqual(all.svar.find(({ noegle }: { noegle: string }) => noegle === 'ret'))
    expect(begrundelse).toMatchObject({ skrevet: true, afsnit: expect.arrayContaining([expect.any(String)]) })
  })
  test('uden lang svares der på det sprog, der bedes om i Accept-Language', async () => {
    const ask = async (accept: string) =>
      (await post('ways', textOf(FIL), { 'accept-language': accept })).json().sprog
    expect(await ask('en-GB, da;q=0.8')).toBe('en')
    expect(await ask('en;q=0.3, da;q=0.8')).toBe('da')
    expect(await ask('de, fr')).toBe('da')
  })
  test('intet gemmes undervejs, og der sættes ingen cookie', async () => {
    const { headers } = await post('assess')
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['set-cookie']).toBeUndefined()
    expect(headers['content-language']).toBe('da')
  })
})

describe('hvad der ikke kan besvares, er et problem, der siger, hvordan det rettes', () => {
  const CASE = JSON.parse(textOf(FIL))
  const broken = JSON.stringify({
    ...CASE,
    sag: { ...CASE.sag, kommune: 7 },
    fakta: [{ ...CASE.fakta[0], kendtFra: '2026-02-31' }, ...CASE.fakta.slice(1)],
    ekstra: true,
  })

  test('alt galt i sagsfilen står med stedet, på begge sprog', async () => {
    const reply = await post('assess', broken)
    expect(reply.statusCode).toBe(422)
    expect(reply.headers['content-type']).toMatch(/^application\/problem\+json/)
    const problem = reply.json()
    expect(problem).toMatchObject({ type: 'urn:sagsvej:problem:case-file', status: 422 })
    expect(problem.errors.map((one: { pointer: string }) => one.pointer)).toEqual([
      '/ekstra',
      '/sag/kommune',
      '/fakta/0/kendtFra',
    ])
    for (const { da, en } of problem.errors) expect(da.length > 0 && en.length > 0 && da !== en).toBe(true)
  })
  test('også det, der er galt i adressen, på samme tid', async () => {
    const problem = (await post('assess?on=i-morgen&dato=2026-07-01&lang=de', broken)).json()
    expect(problem.status).toBe(400)
    expect(
      problem.errors.map((one: { parameter?: string; pointer?: string }) => one.parameter ?? one.pointer),
    ).toEqual(['dato', 'on', 'lang', '/ekstra', '/sag/kommune', '/fakta/0/kendtFra'])
  })
  test('af flere tusind fejl siges de første, og hvor mange flere der er', async () => {
    const { errors, more } = (
      await post('assess', JSON.stringify({ ...CASE, fakta: Array(3000).fill(1) }))
    ).json()
    expect([errors.length, more]).toEqual([1000, 2000])
  })
  test('to steder, der ikke passer sammen, nævnes begge', async () => {
    const [first] = CASE.fakta
    const twice = { ...CASE, fakta: [...CASE.fakta, { ...first, vaerdi: 'selvstaendig' }] }
    const { errors } = (await post('assess', JSON.stringify(twice))).json()
    expect(errors).toMatchObject([
      { pointer: `/fakta/${CASE.fakta.length}`, alsoAt: '/fakta/0', kind: 'modstrid' },
    ])
  })
  test.each([
    ['da', 'Sagsfilen kan ikke bruges'],
    ['en', 'The case file cannot be used'],
  ])('titlen er på læserens sprog: %s', async (accept, title) => {
    const reply = await post('assess', broken, { 'accept-language': accept })
    expect(reply.headers['content-language']).toBe(accept)
    expect(reply.json().title).toBe(title)
  })
  test('et spørgsmål, der ikke findes: dem, der findes, nævnes', async () => {
    const { errors, status } = (await post('explain?question=hvorfor')).json()
    expect(status).toBe(400)
    expect(errors).toMatchObject([{ parameter: 'question', da: expect.stringContaining('varighed') }])
    expect((await post('explain')).json().errors).toMatchObject([
      { parameter: 'question', kind: 'manglerFelt' },
    ])
  })
  test('det, der ikke er JSON, med linje og kolonne', async () => {
    const { errors, status } = (await post('assess', '{\n  "skema": nej\n}')).json()
    expect(status).toBe(400)
    expect(errors).toMatchObject([
      { pointer: '', kind: 'ikkeJson', da: expect.stringContaining('linje 2, kolonne 12') },
    ])
    expect((await post('assess', Buffer.from([0x7b, 0xff, 0x7d]))).json().errors).toMatchObject([
      { kind: 'ikkeUtf8' },
    ])
    expect((await post('assess', '')).statusCode).toBe(400)
  })

  const refused = async (
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    url: string,
    type = 'application/json',
  ) => {
    const reply = await server.app.inject({ method, url, headers: { 'content-type': type }, payload: '{}' })
    expect(reply.headers['content-type']).toMatch(/^application\/problem\+json/)
    expect(reply.headers['content-security-policy']).toContain("default-src 'none'")
    return reply
  }
  test.each([
    ['GET', '/api/v1/assess', 'application/json', 405, 'method'],
    ['DELETE', '/api/v1/ways', 'text/xml', 405, 'method'],
    ['POST', '/api/v1/findes-ikke', 'text/xml', 404, 'not-found'],
    ['GET', '/api/v2/assess', 'application/json', 404, 'not-found'],
    ['POST', '/api/v1/assess', 'text/xml', 415, 'media-type'],
    ['POST', '/api/v1/assess', 'application/x-www-form-urlencoded', 415, 'media-type'],
    ['POST', '/api/v1/%zz', 'application/json', 400, 'unreadable'],
  ] as const)('%s %s med %s: %i', async (method, url, type, status, kind) => {
    const reply = await refused(method, url, type)
    expect(reply.statusCode).toBe(status)
    expect(reply.json()).toMatchObject({ status, type: `urn:sagsvej:problem:${kind}` })
  })
  test('en forkert metode siger, hvilke der er', async () => {
    expect((await refused('PUT', '/api/v1/explain')).headers.allow).toBe('POST')
  })
  test('mere end en sag kan fylde', async () => {
    const reply = await post('assess', ' '.repeat(256 * 1024 + 1))
    expect(reply.statusCode).toBe(413)
    expect(reply.json()).toMatchObject({ type: 'urn:sagsvej:problem:too-large' })
  })
})

test('der noteres metode, adresse, status og tid, og intet af det sendte', async () => {
  const before = server.log.length
  await post('assess?on=2026-08-03')
  await post('assess?on=hemmeligt', '{"sag":{"navn":"Åse Hemmelig"}}')
  const lines = server.log.slice(before).map((line) => JSON.parse(line))
  expect(lines).toHaveLength(4)
  const known = ['level', 'time', 'pid', 'hostname', 'reqId', 'req', 'res', 'responseTime', 'msg']
  for (const line of lines) {
    expect(Object.keys(line).filter((key) => !known.includes(key))).toEqual([])
    if (line.req) expect(line.req).toEqual({ method: 'POST', route: '/api/v1/assess' })
    if (line.res) expect(Object.keys(line.res)).toEqual(['statusCode'])
  }
})

test('en fejl hos os er et problem uden spor af koden, og noteres uden det, den siger', async () => {
  let broken = false
  const ur = () => {
    if (broken) throw new Error('Åse Hemmelig')
    return NU
  }
  const { app, log } = lovserver({ ur })
  broken = true
  const reply = await app.inject({ method: 'POST', url: '/api/v1/assess', payload: '{}', headers: JSON_TYPE })
  expect(reply.json()).toMatchObject({ status: 500, type: 'urn:sagsvej:problem:fault' })
  expect(reply.body).not.toMatch(/Hemmelig| at |\.ts/)
  expect(log.join('')).not.toContain('Hemmelig')
  expect(log.join('')).toContain('lov.test.ts')
  await app.close()
})
