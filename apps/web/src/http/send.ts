import type { FastifyReply } from 'fastify'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** A letter brings its own style sheet with it, and nothing else. */
const BREVETS = "default-src 'none';style-src 'unsafe-inline';base-uri 'none';frame-ancestors 'none'"

/** Sends a letter as a page of its own. It is somebody's, and never kept on the way. */
export const sendBrev = (reply: FastifyReply, html: string): FastifyReply =>
  reply
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('content-security-policy', BREVETS)
    .send(html)

/** Sends a page. One with someone's case or answers on it is never kept by the browser or on the way. */
export function sendPage(reply: FastifyReply, page: VNode, personal: 'personal' | 'public'): FastifyReply {
  return reply
    .type('text/html; charset=utf-8')
    .header('cache-control', personal === 'personal' ? 'no-store' : 'no-cache')
    .send(`<!doctype html>${renderToString(page)}`)
}
