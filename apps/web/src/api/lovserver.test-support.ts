import type { Lager } from '@sagsvej/store'
import type { FastifyInstance } from 'fastify'
import { AFSENDER, KOMMUNE, NU } from '../server.test-support.ts'
import { createServer, type Serverdele } from '../server.ts'

export interface Lovserver {
  readonly app: FastifyInstance
  /** Everything logged. */
  readonly log: readonly string[]
}

/** There is none: whoever asks the law alone must not need it. */
const INTET_LAGER = new Proxy({} as Lager, {
  get() {
    throw new Error('the law alone was about to use the database')
  },
})

/** The server with nowhere to store anything. */
export function lovserver(mere: Omit<Partial<Serverdele>, 'afsender'> = {}): Lovserver {
  const log: string[] = []
  const app = createServer(
    { db: INTET_LAGER, kommune: KOMMUNE, ur: () => NU, afsender: AFSENDER, ...mere },
    { write: (line) => log.push(line) },
  )
  return { app, log }
}
