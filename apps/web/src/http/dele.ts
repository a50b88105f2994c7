import type { Brevafsender } from '@sagsvej/casework'
import type { Login } from '@sagsvej/integrations'
import type { Adgang, Lager } from '@sagsvej/store'
import type { FastifyRequest } from 'fastify'
import type { Indlogget } from '../login/indlogget.ts'

/** What the server is given from outside. */
export interface Serverdele {
  readonly db: Lager
  /** The municipality whose cases are shown. */
  readonly kommune: string
  readonly ur: () => Date
  /** What letters say of who sends them. */
  readonly afsender: Brevafsender
  /** Whom a request comes from, where something before us has proved it; else it is whoever has logged in. */
  readonly adgang?: (request: FastifyRequest) => Adgang | undefined
  /** How people log in, and the key (32 bytes) their sessions are sealed with; without it nobody can. */
  readonly login?: { readonly port: Login; readonly nøgle: Uint8Array }
  /** How many calls of the API one address may make in a minute; `KALD_PR_MINUT` unless given. */
  readonly kaldPrMinut?: number
  /** The addresses of proxies before the server, believed when they say whom they were asked by; none unless given. */
  readonly proxyer?: readonly string[]
}

/** What pages are given: the parts of the server, and who asks for a page. */
export interface Sidedele extends Serverdele {
  /** Who has logged in, by the session of the browser. */
  readonly hvem: (request: FastifyRequest) => Indlogget | undefined
}
