import type { FastifyInstance } from 'fastify'
import type { Serverdele } from '../http/dele.ts'
import { KALD_PR_MINUT, kaldgrænse } from './graense.ts'
import { tekstkrop } from './krop.ts'
import { lovkald } from './lov/ruter.ts'
import { openapiRute } from './openapi/rute.ts'
import { Problem } from './problem/problem.ts'
import { sendProblem } from './problem/send.ts'
import { sagskald } from './sager/ruter.ts'
import { API } from './sti.ts'

/** What programs talk to. It has no cookies and no pages, and everything below `/api/` fails as a problem. */
export function api(app: FastifyInstance, dele: Serverdele): void {
  app.register(
    async (inner) => {
      tekstkrop(inner)
      inner.setErrorHandler(sendProblem)
      inner.setNotFoundHandler(() => {
        throw new Problem('not-found')
      })
      // Before what was sent is read: an address there is nothing at has no format to be wrong in.
      inner.addHook('onRequest', async ({ is404 }) => {
        if (is404) throw new Problem('not-found')
      })
      const tæl = await kaldgrænse(inner, dele.kaldPrMinut ?? KALD_PR_MINUT)
      lovkald(inner, dele, tæl)
      sagskald(inner, dele)
      openapiRute(inner)
    },
    { prefix: API },
  )
}
