import { randomBytes } from 'node:crypto'
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import fastify, { type FastifyInstance } from 'fastify'
import { api } from './api/ruter.ts'
import { apiSide } from './api/side/rute.tsx'
import { borgersider } from './borger/ruter.tsx'
import { faultHandlers, sendAddressFault } from './fejl/handlers.tsx'
import { formularruter } from './formular/ruter.tsx'
import { forside } from './forside/rute.tsx'
import type { Serverdele, Sidedele } from './http/dele.ts'
import { filer } from './http/filer.ts'
import { type Logmål, logning } from './http/log.ts'
import { headers } from './http/sikkerhed.ts'
import { ledelse } from './ledelse/ruter.tsx'
import { adgangFor } from './login/indlogget.ts'
import { loginruter } from './login/ruter.tsx'
import { sessioner } from './login/session.ts'
import { loven } from './loven/ruter.tsx'
import { om } from './om/rute.tsx'
import { prøv } from './proev/ruter.tsx'
import { udkast } from './sagsbehandler/afgoerelse/udkast.tsx'
import { minDag } from './sagsbehandler/min-dag/ruter.tsx'
import { sagen } from './sagsbehandler/sagen/ruter.tsx'
import { sager } from './sagsbehandler/sager/ruter.tsx'
import { kontorets } from './sagsbehandler/sted.ts'
import { skema } from './skema/ruter.ts'
import { tider } from './tider/rute.tsx'

export type { Serverdele } from './http/dele.ts'

/** All the answers of a form, and none the size of a file. */
const BODY_LIMIT = 64 * 1024

/** The web server, not yet listening. `log` is where request lines go: standard output unless given. */
export function createServer(dele: Serverdele, log?: Logmål): FastifyInstance {
  const app = fastify({
    logger: logning(log),
    bodyLimit: BODY_LIMIT,
    trustProxy: dele.proxyer ? [...dele.proxyer] : false,
    routerOptions: { ignoreTrailingSlash: true },
    frameworkErrors: sendAddressFault,
  })
  app.removeAllContentTypeParsers()
  app.register(formbody, { bodyLimit: BODY_LIMIT })
  app.register(cookie)
  headers(app)
  faultHandlers(app)
  // Without a login no session can be made, whatever the key.
  const sessions = sessioner(app, dele.login?.nøgle ?? randomBytes(32))
  const med: Sidedele = {
    ...dele,
    hvem: sessions.hvem,
    adgang:
      dele.adgang ??
      ((request) => {
        const who = sessions.hvem(request)
        return who && adgangFor(who, dele.kommune, dele.ur())
      }),
  }
  filer(app)
  loginruter(app, med, sessions)
  forside(app)
  prøv(app, dele)
  minDag(app, med)
  sager(app, med)
  sagen(app, med)
  formularruter(app, med, kontorets)
  udkast(app, med)
  ledelse(app, med)
  borgersider(app, med)
  loven(app)
  om(app, dele)
  tider(app, dele)
  skema(app)
  apiSide(app, dele)
  api(app, med)
  return app
}
