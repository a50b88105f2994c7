import type { FastifyInstance, HTTPMethods } from 'fastify'
import { Problem } from './problem/problem.ts'

/** Refuses every method but these at an address, before anything that was sent is read. */
export function kunMed(app: FastifyInstance, url: string, ...methods: readonly HTTPMethods[]): void {
  const allowed: readonly string[] = methods.includes('GET') ? [...methods, 'HEAD'] : methods
  const refuse = () => {
    throw new Problem('method', { headers: { allow: allowed.join(', ') } })
  }
  app.route({
    url,
    method: app.supportedMethods.filter((method) => !allowed.includes(method)),
    onRequest: refuse,
    handler: refuse,
  })
}
