import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'

const DIRECTIVES = {
  'default-src': ["'none'"],
  'script-src': ["'none'"],
  'style-src': ["'self'"],
  'font-src': ["'self'"],
  // The design system's style sheet holds its small icons as data.
  'img-src': ["'self'", 'data:'],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
}

/** The policy as a header, for the replies that are sent before any route is found. */
export const CSP = Object.entries(DIRECTIVES)
  .map(([name, values]) => `${name} ${values.join(' ')}`)
  .join(';')

/** No page runs a script, loads anything from elsewhere, or may be framed. */
export function headers(app: FastifyInstance): void {
  app.register(helmet, { contentSecurityPolicy: { useDefaults: false, directives: DIRECTIVES } })
}
