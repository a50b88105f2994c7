import type { Adgang, Lager } from '@sagsvej/store'
import type { FastifyRequest } from 'fastify'

/** What the server is given from outside. */
export interface Serverdele {
  readonly db: Lager
  /** The municipality whose cases are shown. */
  readonly kommune: string
  readonly ur: () => Date
  /** Whom a request of the API comes from, as a login has proved it; without a login cases can be read and not changed. */
  readonly adgang?: (request: FastifyRequest) => Adgang | undefined
  /** How many calls of the API one address may make in a minute; `KALD_PR_MINUT` unless given. */
  readonly kaldPrMinut?: number
  /** The addresses of proxies before the server, believed when they say whom they were asked by; none unless given. */
  readonly proxyer?: readonly string[]
}
