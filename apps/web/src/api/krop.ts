import type { FastifyInstance } from 'fastify'
import { Problem } from './problem/problem.ts'

/** A long case is some 50 KB. */
const BODY_LIMIT = 256 * 1024

/**
 * What is sent is taken as text, and read by whoever knows what it should be: so that a fault is told with its line, and a
 * name given twice is refused.
 */
export function tekstkrop(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer', bodyLimit: BODY_LIMIT },
    async (_request: unknown, body: Buffer) => readUtf8(body),
  )
}

/** @throws Problem */
function readUtf8(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Problem('unreadable', { fejl: [IKKE_UTF8] })
  }
}

const IKKE_UTF8 = {
  pointer: '',
  kind: 'ikkeUtf8',
  tekst: {
    da: 'Det sendte er ikke tekst i UTF-8. Send det med tegnsættet UTF-8, og ikke pakket.',
    en: 'What was sent is not text in UTF-8. Send it with the encoding UTF-8, and not compressed.',
  },
}
