import fastify, { type FastifyInstance } from 'fastify'
import { expect, test } from 'vitest'
import { kaldgrænse } from './graense.ts'
import { lovserver } from './lovserver.test-support.ts'

const ask = (app: FastifyInstance, remoteAddress: string, headers: Record<string, string> = {}) =>
  app.inject({
    method: 'POST',
    url: '/api/v1/assess',
    payload: '{}',
    remoteAddress,
    headers: { 'content-type': 'application/json', ...headers },
  })

test('den, der kalder for ofte, får at vide, hvor længe der skal ventes; andre mærker det ikke', async () => {
  const { app } = lovserver({ kaldPrMinut: 2 })
  expect((await ask(app, '192.0.2.1')).headers['ratelimit-remaining']).toBe('1')
  await ask(app, '192.0.2.1')
  const reply = await ask(app, '192.0.2.1')
  expect(reply.statusCode).toBe(429)
  expect(reply.json()).toMatchObject({ type: 'urn:sagsvej:problem:too-many', status: 429 })
  expect(Number(reply.headers['retry-after'])).toBeGreaterThan(0)
  expect((await ask(app, '192.0.2.2')).statusCode).toBe(422)
  expect((await app.inject({ url: '/api', remoteAddress: '192.0.2.1' })).statusCode).toBe(200)
  await app.close()
})

test('et kald, der er længe om at blive regnet ud, tæller for flere', async () => {
  const app = fastify()
  const tæl = await kaldgrænse(app, 10)
  app.get('/', async (request) => {
    await tæl(request, 260)
    return ''
  })
  const left = async () => (await app.inject({ url: '/' })).headers['ratelimit-remaining']
  expect([await left(), await left(), await left()]).toEqual(['9', '3', '0'])
  await app.close()
})

test('bag en proxy tælles den, den svarer for; andres ord for det tæller ikke', async () => {
  const { app } = lovserver({ kaldPrMinut: 1, proxyer: ['192.0.2.1'] })
  const from = (address: string, forwarded: string) =>
    ask(app, address, { 'x-forwarded-for': forwarded }).then(({ statusCode }) => statusCode)
  expect(await from('192.0.2.1', '198.51.100.1')).toBe(422)
  expect(await from('192.0.2.1', '198.51.100.2')).toBe(422)
  expect(await from('192.0.2.1', '198.51.100.1')).toBe(429)
  expect(await from('203.0.113.9', '198.51.100.3')).toBe(422)
  expect(await from('203.0.113.9', '198.51.100.4')).toBe(429)
  await app.close()
})
