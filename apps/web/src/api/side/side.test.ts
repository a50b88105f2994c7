import { afterAll, describe, expect, test } from 'vitest'
import { lovserver } from '../lovserver.test-support.ts'

const { app } = lovserver()
afterAll(() => app.close())

const plain = (html: string) =>
  html.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&')

describe.each(['/api', '/en/api'])('%s', (url) => {
  test('kaldet på siden giver et svar', async () => {
    const { body } = await app.inject({ url, headers: { host: 'sagsvej.example:8080' } })
    const [, address = '', type = '', payload = ''] =
      /curl '([^']+)' \\\n {2}-H 'Content-Type: ([^']+)' \\\n {2}--data-binary @- <<'EOF'\n(.+)\nEOF/s.exec(
        plain(body),
      ) ?? []
    expect(address).toMatch(/^http:\/\/sagsvej\.example:8080\//)
    const { pathname, search } = new URL(address)
    const reply = await app.inject({
      method: 'POST',
      url: pathname + search,
      headers: { 'content-type': type },
      payload,
    })
    expect(reply.json()).toMatchObject({
      sprog: url === '/api' ? 'da' : 'en',
      overskrift: expect.stringMatching(/2026/),
    })
  })
  test('alt, siden peger på, findes', async () => {
    const { body } = await app.inject({ url })
    const links = [...body.matchAll(/href="(\/(?:api|skema)\/[^"]+)"/g)].map(([, link = '']) => link)
    expect(links.length).toBeGreaterThan(5)
    for (const link of links)
      expect([link, (await app.inject({ url: link })).statusCode]).toEqual([link, 200])
  })
})
