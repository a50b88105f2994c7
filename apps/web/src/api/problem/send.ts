import type { FastifyReply, FastifyRequest } from 'fastify'
import { ønsketSprog } from '../sprogvalg.ts'
import { problemJson } from './json.ts'
import { Problem } from './problem.ts'
import { PROBLEMER, type Problemart } from './tekster.ts'

/** Every fault of the API ends as a problem (RFC 9457) in the caller's language. */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = error instanceof Problem ? error : new Problem(artAf(error))
  if (problem.art === 'fault') request.log.error({ fault: placeOf(error) })
  const sprog = ønsketSprog(request.headers['accept-language'])
  return reply
    .code(PROBLEMER[problem.art].status)
    .headers(problem.headers)
    .headers({
      'content-type': 'application/problem+json',
      'content-language': sprog,
      vary: 'accept-language',
      'cache-control': 'no-store',
    })
    .send(JSON.stringify(problemJson(problem, sprog)))
}

function artAf(error: unknown): Problemart {
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500
  if (status === 413) return 'too-large'
  if (status === 415) return 'media-type'
  if (status === 404) return 'not-found'
  return status >= 400 && status < 500 ? 'unreadable' : 'fault'
}

/** Where in the code: a message may quote what was sent, and that is never noted. */
const placeOf = (error: unknown): readonly string[] =>
  error instanceof Error
    ? [error.name, ...(error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))]
    : [typeof error]
