import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fraSkema, withOther } from './fra-skema.test-support.ts'
import { lovserver } from './lovserver.test-support.ts'
import { openapi } from './openapi/dokument.ts'
import { brudPå } from './openapi/skemaer.test-support.ts'

/* Whatever is sent is answered by the published schema, or refused by it: never a fault of ours. */

const { app } = lovserver({ kaldPrMinut: 1_000_000 })
beforeAll(() => app.ready())
afterAll(() => app.close())

const SVAR = { assess: 'vurdering', ways: 'veje', explain: 'forklaring' } as const

const sagsfil = fraSkema('sagsfil', openapi())
const kald = fc.constantFrom(...(Object.keys(SVAR) as (keyof typeof SVAR)[]))
const dag = fc.constantFrom(
  '2008-02-29',
  '2012-12-31',
  '2014-07-01',
  '2019-06-30',
  '2026-11-23',
  '2100-01-01',
  '2179-12-31',
)
const adresse = fc
  .record(
    {
      on: dag,
      known: dag,
      lang: fc.constantFrom('da', 'en'),
      question: fc.constantFrom('ret', 'varighed', 'betaler'),
    },
    { requiredKeys: ['on'] },
  )
  .map((query) => new URLSearchParams(query).toString())

/** Sends a request, and holds the reply against what the document says of it. @returns the status */
async function svarPå(url: string, payload: string | Uint8Array, type = 'application/json'): Promise<number> {
  const reply = await app.inject({
    method: 'POST',
    url,
    payload: Buffer.from(payload),
    headers: { 'content-type': type },
  })
  const what = `${url} ${reply.body.slice(0, 500)}`
  expect(reply.statusCode, what).toBeLessThan(500)
  const name = /v1\/(\w+)/.exec(url)?.[1]
  const schema = reply.statusCode === 200 ? SVAR[name as keyof typeof SVAR] : 'problem'
  expect(brudPå(schema, reply.json()), what).toEqual([])
  return reply.statusCode
}

describe('hvad som helst, der sendes', () => {
  test('en sag, skemaet kan tage, besvares, eller det siges, hvad skemaet ikke kan sige om den', async () => {
    const seen = new Set<number>()
    await fc.assert(
      fc.asyncProperty(kald, adresse, sagsfil, async (name, query, sag) => {
        const question = name === 'explain' && !query.includes('question') ? '&question=ret' : ''
        const rest = name === 'explain' ? query : query.replace(/&?question=\w+/, '')
        const status = await svarPå(`/api/v1/${name}?${rest}${question}`, JSON.stringify(sag))
        expect([200, 422]).toContain(status)
        seen.add(status)
      }),
      { numRuns: 50, seed: 1 },
    )
    expect([...seen].sort()).toEqual([200, 422])
  }, 240_000)

  test('næsten en sag: ét sted er der noget andet', async () => {
    await fc.assert(
      fc.asyncProperty(kald, sagsfil, fc.nat(), fc.jsonValue(), async (name, sag, where, other) => {
        await svarPå(`/api/v1/${name}?question=ret`, JSON.stringify(withOther(sag, where, other)))
      }),
      { numRuns: 150, seed: 2 },
    )
  }, 240_000)

  test('hvad som helst: JSON, tekst eller bytes, til hvilken som helst adresse', async () => {
    const body = fc.oneof(fc.json(), fc.string({ unit: 'binary' }), fc.uint8Array({ maxLength: 200 }))
    const tail = fc.oneof(fc.webQueryParameters(), fc.string().map(encodeURIComponent))
    const type = fc.constantFrom(
      'application/json',
      'application/json; charset=latin1',
      'text/plain',
      'x',
      '',
    )
    const path = fc.oneof(kald, fc.webSegment())
    await fc.assert(
      fc.asyncProperty(path, tail, body, type, async (one, query, payload, media) => {
        expect(await svarPå(`/api/v1/${one}?${query}`, payload, media)).toBeGreaterThanOrEqual(400)
      }),
      { numRuns: 300, seed: 3 },
    )
  }, 240_000)
})
