import type { Sprog } from '@sagsvej/rules'
import type { FastifyInstance } from 'fastify'
import { href } from './href.ts'

/** Sets up routes once for each language. */
export function iBeggeSprog(
  app: FastifyInstance,
  setUp: (sprog: Sprog, at: (path: string) => string, app: FastifyInstance) => void,
): void {
  for (const sprog of ['da', 'en'] as const) setUp(sprog, (path) => href(sprog, path), app)
}
