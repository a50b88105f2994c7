import { lov } from '@sagsvej/law'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPrøveserver, type Prøveserver } from './server.test-support.ts'

let server: Prøveserver
beforeAll(async () => {
  server = await openPrøveserver()
})
afterAll(() => server.close())

const get = (url: string) => server.app.inject({ method: 'GET', url, headers: { cookie: server.cookie } })

const paths = [
  '/',
  '/proev',
  '/sager',
  '/sager/proeve-1',
  '/sager/proeve-1?paa=2026-06-15&kendt=15-06-2026',
  '/loven',
  '/loven?soeg=varighed',
  '/loven/SDL.24.1',
  '/om',
  '/tider',
  '/api',
]
const pages = [
  ...paths.map((path) => [path, 'da'] as const),
  ...paths.map((path) => [path === '/' ? '/en/' : `/en${path}`, 'en'] as const),
]

describe.each(pages)('%s', (url, sprog) => {
  test('kan læses: sprog, én titel, ingen scripts', async () => {
    const reply = await get(url)
    expect(reply.statusCode).toBe(200)
    expect(reply.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(reply.body).toMatch(new RegExp(`^<!doctype html><html lang="${sprog}"`))
    expect(reply.body.match(/<h1[ >]/g)).toHaveLength(1)
    expect(reply.body).not.toMatch(/<script|<style|\sstyle=|\son\w+=|javascript:/i)
    const ids = [...reply.body.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1])
    expect(ids).toEqual([...new Set(ids)])
  })
  test('sender kun, hvad en side uden scripts skal bruge', async () => {
    const { headers } = await get(url)
    const csp = String(headers['content-security-policy'])
    expect(csp).toContain("default-src 'none'")
    expect(csp).toContain("script-src 'none'")
    expect(csp).not.toContain('unsafe')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['set-cookie']).toBeUndefined()
  })
  test('den anden udgave af siden er på det andet sprog', async () => {
    const { body } = await get(url)
    const other = sprog === 'da' ? 'en' : 'da'
    const link = /<a class="sprogskift" href="([^"]+)"/.exec(body)?.[1]?.replaceAll('&amp;', '&')
    expect(link).toBeDefined()
    const reply = await get(link ?? '')
    expect(reply.statusCode).toBe(200)
    expect(reply.body).toContain(`<html lang="${other}"`)
  })
})

test.each(['/proev', '/sager', '/sager/proeve-1', '/en/sager/proeve-1'])(
  '%s gemmes ikke undervejs',
  async (url) => {
    expect((await get(url)).headers['cache-control']).toBe('no-store')
  },
)

test('hver bestemmelse har en side på begge sprog', async () => {
  for (const { id, titel } of lov.bestemmelser) {
    const [da, en] = await Promise.all([
      get(`/loven/${encodeURIComponent(id)}`),
      get(`/en/loven/${encodeURIComponent(id)}`),
    ])
    expect([id, da.statusCode, en.statusCode]).toEqual([id, 200, 200])
    expect(titel.da.length > 0 && titel.en.length > 0).toBe(true)
  }
})

test('en bestemmelses side viser hver udgave med dens regel, sikkerhed og tegning', async () => {
  const { body } = await get('/loven/SDL.30.1')
  for (const said of [
    'Svaret er 14 dage.',
    'Svaret er 30 dage.',
    'ubekræftet',
    'Den udgave gælder, som er i kraft den dag.',
  ])
    expect(body).toContain(said)
  expect(body.match(/<svg [^>]*class="diagram"/g)).toHaveLength(4)
  expect(body).toContain('<a href="#udgave-2012-01-02">')
  expect(body).toContain('id="udgave-2012-01-02"')
  expect(body).toContain('<a href="/loven/SDL.6.1">»Første fraværsdag«</a>')
})

test('alle bestemmelser kan findes fra listen', async () => {
  const { body } = await get('/loven')
  for (const { id } of lov.bestemmelser) expect(body).toContain(`href="/loven/${encodeURIComponent(id)}"`)
})

test('en bestemmelse findes ved ord og ved paragraf', async () => {
  expect((await get('/loven?soeg=SDL%20%C2%A7%2024')).body).toContain('/loven/SDL.24.1')
  const none = await get('/loven?soeg=%3Cb%3Exyzzy')
  expect(none.body).toContain('Vi har ingen regel')
  expect(none.body).not.toContain('<b>xyzzy')
})

describe('hvad der ikke kan vises, er en side på læserens sprog', () => {
  test.each([
    ['/findes-ikke', 404, 'da'],
    ['/en/findes-ikke', 404, 'en'],
    ['/loven/XYZ.1', 404, 'da'],
    ['/en/loven/XYZ.1', 404, 'en'],
    ['/sager/ukendt', 404, 'da'],
    ['/en/sager/ukendt', 404, 'en'],
    ['/sager/proeve-1?paa=1&paa=2', 400, 'da'],
    ['/sager/%zz', 400, 'da'],
    ['/dkfds/../../package.json', 404, 'da'],
    ['/assets/..%2fpackage.json', 404, 'da'],
  ])('%s', async (url, status, sprog) => {
    const reply = await get(url)
    expect(reply.statusCode).toBe(status)
    expect(reply.body).toContain(`<html lang="${sprog}"`)
    expect(reply.body.match(/<h1[ >]/g)).toHaveLength(1)
    expect(reply.headers['content-security-policy']).toContain("script-src 'none'")
  })
})

test.each([
  '/dkfds/css/dkfds.min.css',
  '/assets/sagsvej.css',
  '/skema/sagsfil.json',
  '/skema/vurdering.json',
  '/skema/forklaring.json',
  '/skema/veje.json',
  '/skema/fakta.json',
])('%s hentes', async (url) => {
  const reply = await get(url)
  expect(reply.statusCode).toBe(200)
  if (url.endsWith('.json')) expect(() => JSON.parse(reply.body)).not.toThrow()
})
