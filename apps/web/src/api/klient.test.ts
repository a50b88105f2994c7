import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import createClient from 'openapi-fetch'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { components, paths } from '../../generated/api.ts'
import { lovserver } from './lovserver.test-support.ts'
import { openapi } from './openapi/dokument.ts'

/* The client another case system would use, its types made from the document that is served. */

const SAG: components['schemas']['sagsfil'] = {
  skema: 'sagsvej/sag-1',
  sag: { id: 'sag-1', navn: 'Åse Prøvesen', kommune: 'Prøvekøbing' },
  fakta: [
    { faktum: 'persongruppe', vaerdi: 'loenmodtager', kendtFra: '2026-06-10', oprindelse: 'borger' },
    {
      faktum: 'fravaer',
      vaerdi: [{ fra: '2026-06-01', til: null, omfang: 'fuldt' }],
      kendtFra: '2026-06-10',
      oprindelse: 'borger',
    },
    { faktum: 'afbrydelser', vaerdi: [], kendtFra: '2026-07-01', oprindelse: 'borger' },
  ],
}

const { app } = lovserver()
let client: ReturnType<typeof createClient<paths>>
beforeAll(async () => {
  client = createClient<paths>({ baseUrl: await app.listen({ port: 0, host: '127.0.0.1' }) })
})
afterAll(() => app.close())

test('typerne er lavet af det dokument, der hentes i dag (ellers: npm run reference && npm run client)', () => {
  const [made] = readFileSync(new URL('../../generated/api.ts', import.meta.url), 'utf8').split('\n')
  const text = `${JSON.stringify(openapi(), null, 2)}\n`
  expect(made).toBe(`// openapi.json ${createHash('sha256').update(text).digest('hex')}`)
})

describe('et andet sagssystem', () => {
  test('vurderer en sag, spørger til ét svar og finder vejene', async () => {
    const query = { on: '2026-11-23', known: '2026-11-23' }
    const { data: v } = await client.POST('/api/v1/assess', { params: { query }, body: SAG })
    const varighed = v?.svar.find(({ noegle }) => noegle === 'varighed')
    expect(varighed?.udfald).toMatchObject({ art: 'vaerdi', vaerdi: '2026-12-31' })

    const explained = await client.POST('/api/v1/explain', {
      params: { query: { ...query, question: 'varighed', lang: 'en' } },
      body: SAG,
    })
    expect(explained.data?.svar.trin[0]?.hjemmel).toContain('24')
    expect(explained.data?.begrundelse.skrevet).toBeTypeOf('boolean')

    const ways = await client.POST('/api/v1/ways', { params: { query }, body: SAG })
    expect(ways.data?.veje.map(({ ordning }) => ordning)).toContain('jobafklaring')
  })
  test('får at vide, hvad der er galt og hvor, på sit eget sprog', async () => {
    const body = { ...SAG, sag: { ...SAG.sag, id: 'nr. 1 / 2026' } }
    const { data, error, response } = await client.POST('/api/v1/assess', {
      params: { header: { 'Accept-Language': 'en' } },
      body,
    })
    expect([data, response.status, error?.title]).toEqual([undefined, 422, 'The case file cannot be used'])
    expect(error?.errors).toMatchObject([{ pointer: '/sag/id', kind: 'forkertForm' }])
  })
})
