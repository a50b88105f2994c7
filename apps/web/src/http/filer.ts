import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

// Asked by package name, because in the built command line this code lies in another folder.
const here = createRequire(import.meta.url)
const web = here.resolve('@sagsvej/web/package.json')
// The design system lets only its script be named: dist/js/dkfds.min.js. Its dist is two folders up.
const dkfds = dirname(dirname(createRequire(web).resolve('dkfds')))

/** The style sheets, fonts and icons: the design system's, and our own. */
export function filer(app: FastifyInstance): void {
  const options = { maxAge: '1h', index: false, decorateReply: false } as const
  app.register(fastifyStatic, { ...options, root: dkfds, prefix: '/dkfds/' })
  app.register(fastifyStatic, { ...options, root: join(dirname(web), 'assets'), prefix: '/assets/' })
}
