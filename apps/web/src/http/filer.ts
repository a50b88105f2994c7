import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

// Asked by package name, because in the built command line this code lies in another folder.
const here = createRequire(import.meta.url)
const web = here.resolve('@sagsvej/web/package.json')
const dkfds = createRequire(web).resolve('dkfds/package.json')

/** The style sheets, fonts and icons: the design system's, and our own. */
export function filer(app: FastifyInstance): void {
  const options = { maxAge: '1h', index: false, decorateReply: false } as const
  app.register(fastifyStatic, { ...options, root: join(dirname(dkfds), 'dist'), prefix: '/dkfds/' })
  app.register(fastifyStatic, { ...options, root: join(dirname(web), 'assets'), prefix: '/assets/' })
}
