import { readdirSync, readFileSync } from 'node:fs'
import { isObjekt, type JsonObjekt } from '@sagsvej/rules/read'
import { afterAll, describe, expect, test } from 'vitest'
import { lovserver } from '../lovserver.test-support.ts'
import { openapi } from './dokument.ts'
import { komponenter } from './komponenter.ts'
import { brudPå } from './skemaer.test-support.ts'

const root = new URL('../../../../../examples/', import.meta.url)
const read = (folder: string) =>
  readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith('.json'))
    .map((name) => folder + name)
const files = [...read('./'), ...read('./ways/')]
const textOf = (name: string) => readFileSync(new URL(name, root), 'utf8')

const server = lovserver()
afterAll(() => server.app.close())

const post = (url: string, payload: string, headers: Record<string, string> = {}) =>
  server.app.inject({
    method: 'POST',
    url: `/api/v1/${url}`,
    payload,
    headers: { 'content-type': 'application/json', ...headers },
  })

test('det, der hentes, er dokumentet; den, der har det, får det ikke igen', async () => {
  const reply = await server.app.inject({ url: '/api/v1/openapi.json' })
  expect(reply.json()).toEqual(openapi())
  const etag = String(reply.headers.etag)
  const again = await server.app.inject({ url: '/api/v1/openapi.json', headers: { 'if-none-match': etag } })
  expect([again.statusCode, again.body]).toEqual([304, ''])
})

test('hver adresse og metode står i dokumentet, og ingen andre', async () => {
  const found = new Set<string>()
  const { app } = lovserver()
  app.addHook('onRoute', ({ method, url, handler, onRequest }) => {
    // An address refuses the other methods in the hook that would be the handler.
    if (!url.startsWith('/api/') || [onRequest].flat().includes(handler as never)) return
    for (const one of [method].flat())
      if (one !== 'HEAD') found.add(`${one.toLowerCase()} ${url.replaceAll(/:(\w+)/g, '{$1}')}`)
  })
  await app.ready()
  await app.close()
  const { paths } = openapi()
  const told = Object.entries(isObjekt(paths ?? null) ? (paths as JsonObjekt) : {}).flatMap(
    ([url, methods]) => Object.keys(methods as JsonObjekt).map((method) => `${method} ${url}`),
  )
  found.delete('get /api/v1/openapi.json')
  expect([...found].sort()).toEqual(told.sort())
})

test('to skemaer kan ikke kalde hver sit det samme', () => {
  expect(() => komponenter({ a: { $defs: { x: { type: 'string' } } }, b: { $defs: { x: {} } } })).toThrow('x')
})

test('det, der sendes, er, som dokumentet siger', () => {
  for (const name of files) expect([name, brudPå('sagsfil', JSON.parse(textOf(name)))]).toEqual([name, []])
}, 240_000)

describe('svarene er, som dokumentet siger', () => {
  test.each(files)('%s', async (name) => {
    const text = textOf(name)
    for (const sprog of ['da', 'en']) {
      expect(brudPå('vurdering', (await post(`assess?lang=${sprog}`, text)).json())).toEqual([])
      expect(brudPå('veje', (await post(`ways?lang=${sprog}`, text)).json())).toEqual([])
    }
  })
  test('hvert svar i en sag kan forklares', async () => {
    const [text = ''] = files.map(textOf)
    for (const { noegle } of (await post('assess', text)).json().svar) {
      const reply = await post(`explain?question=${noegle}`, text)
      expect([noegle, brudPå('forklaring', reply.json())]).toEqual([noegle, []])
    }
  })
  test.each([
    ['assess', '{}'],
    ['assess?on=x', '{"sag":7}'],
    ['explain?question=x', textOf(files[0] ?? '')],
    ['findes-ikke', '{}'],
  ])('problemet ved %s', async (url, payload) => {
    const reply = await post(url, payload)
    expect(reply.statusCode).toBeGreaterThanOrEqual(400)
    expect(brudPå('problem', reply.json())).toEqual([])
  })
})
