import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'

/** No page runs a script, loads anything from elsewhere, or may be framed. */
export function headers(app: FastifyInstance): void {
  app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'none'"],
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        // The design system's style sheet holds its small icons as data.
        imgSrc: ["'self'", 'data:'],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
  })
}
