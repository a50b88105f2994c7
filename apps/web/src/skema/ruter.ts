import { faktaordbog, skemaer } from '@sagsvej/casework'
import { lov } from '@sagsvej/law'
import type { FastifyInstance } from 'fastify'

/** The published schemas and the dictionary of facts: the same in both languages. */
export function skema(app: FastifyInstance): void {
  for (const [name, document] of Object.entries({ ...skemaer(lov), fakta: faktaordbog(lov) })) {
    const text = JSON.stringify(document, null, 2)
    app.get(`/skema/${name}.json`, (_request, reply) =>
      reply.type('application/json; charset=utf-8').header('cache-control', 'no-cache').send(text),
    )
  }
}
