import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { etagAf, harDen } from '../http/etag.ts'
import { kunMed } from '../metoder.ts'
import { openapi } from './dokument.ts'

const URL = '/v1/openapi.json'

/** The document for programs. Whoever has it already is told so, for it is long. */
export function openapiRute(app: FastifyInstance): void {
  const text = JSON.stringify(openapi(), null, 2)
  const etag = etagAf(createHash('sha256').update(text).digest('base64url'))
  app.get(URL, (request, reply) => {
    reply.headers({ etag, 'cache-control': 'no-cache' })
    if (harDen(request.headers['if-none-match'], etag)) return reply.code(304).send()
    return reply.type('application/json; charset=utf-8').send(text)
  })
  kunMed(app, URL, 'GET')
}
