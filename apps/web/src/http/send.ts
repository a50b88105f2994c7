import type { FastifyReply } from 'fastify'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** Sends a page. One with someone's case or answers on it is never kept by the browser or on the way. */
export function sendPage(reply: FastifyReply, page: VNode, personal: 'personal' | 'public'): FastifyReply {
  return reply
    .type('text/html; charset=utf-8')
    .header('cache-control', personal === 'personal' ? 'no-store' : 'no-cache')
    .send(`<!doctype html>${renderToString(page)}`)
}
