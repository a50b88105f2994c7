import { faktaordbog, sagsfilSchema, vurderingSchema } from '@sagsvej/casework'
import { lov } from '@sagsvej/law'
import type { FastifyInstance } from 'fastify'

/** The published schemas and the dictionary of facts: the same in both languages. */
export function skema(app: FastifyInstance): void {
  const documents = {
    sagsfil: () => sagsfilSchema(lov),
    vurdering: () => vurderingSchema,
    fakta: () => faktaordbog(lov),
  }
  for (const [name, make] of Object.entries(documents)) {
    const text = JSON.stringify(make(), null, 2)
    app.get(`/skema/${name}.json`, (_request, reply) =>
      reply.type('application/json; charset=utf-8').header('cache-control', 'no-cache').send(text),
    )
  }
}
