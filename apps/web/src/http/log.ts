import type { FastifyRequest } from 'fastify'

/** Where log lines are written. */
export interface Logmål {
  readonly write: (line: string) => void
}

/** A request is noted by its route: never the query, the body, the address asked from or the number of a case. */
export const logning = (stream: Logmål | undefined) => ({
  level: 'info',
  serializers: {
    req: (request: FastifyRequest) => ({ method: request.method, route: request.routeOptions.url ?? 'none' }),
  },
  ...(stream ? { stream } : {}),
})
