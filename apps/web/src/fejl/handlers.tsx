import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { sendProblem } from '../api/problem/send.ts'
import { Forespørgselsfejl } from '../http/fejl.ts'
import { sendPage } from '../http/send.ts'
import { CSP } from '../http/sikkerhed.ts'
import { SkalLoggeInd } from '../login/kraev.ts'
import { LoggetAf } from '../login/logget-af.tsx'
import { logIndFor } from '../login/sti.ts'
import { href, sprogOf } from '../sprog/href.ts'
import { Fejlside } from './fejlside.tsx'
import type { Fejlstatus } from './tekster.ts'

/** Every fault ends as a page in the reader's language. What is ours to mend is noted; no one is shown a stack. */
function sendFault(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof SkalLoggeInd) {
    const { method, url, body } = request
    if (method === 'GET') return reply.redirect(href(sprogOf(url), logIndFor(url)), 303)
    const page = <LoggetAf sti={url} body={body} sprog={sprogOf(url)} />
    return sendPage(reply.code(403), page, 'personal')
  }
  const status = statusOf(error)
  if (status === 500) request.log.error(error)
  const tekst = error instanceof Forespørgselsfejl ? error.tekst : undefined
  return sendFejlside(request, reply, status, tekst)
}

/** An address that cannot even be read: found before the hooks that set the headers run. */
export function sendAddressFault(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const send = request.url.startsWith('/api/') ? sendProblem : sendFault
  send(error, request, reply.header('content-security-policy', CSP))
}

export function faultHandlers(app: FastifyInstance): void {
  app.setErrorHandler(sendFault)
  app.setNotFoundHandler((request, reply) => sendFejlside(request, reply, 404))
}

function sendFejlside(
  request: FastifyRequest,
  reply: FastifyReply,
  status: Fejlstatus,
  tekst?: Forespørgselsfejl['tekst'],
): FastifyReply {
  const page = <Fejlside status={status} sprog={sprogOf(request.url)} tekst={tekst} />
  return sendPage(reply.code(status), page, 'personal')
}

function statusOf(error: unknown): Fejlstatus {
  const code = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500
  if (code === 404 || code === 413 || code === 415) return code
  return code >= 400 && code < 500 ? 400 : 500
}
