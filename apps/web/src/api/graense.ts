import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Problem } from './problem/problem.ts'

export const KALD_PR_MINUT = 300

/** What a case most often takes to answer: with this many calls a minute one caller has a quarter of a core. */
const MS_PR_KALD = 50

/** Counts what a call took beyond that as further calls, for some cases take a hundred times as long as most. */
export type Tæl = (request: FastifyRequest, ms: number) => Promise<void>

/** So many calls a minute from one address; each reply says in RateLimit-Remaining how many are left. */
export async function kaldgrænse(app: FastifyInstance, kaldPrMinut: number): Promise<Tæl> {
  await app.register(rateLimit, {
    max: kaldPrMinut,
    timeWindow: '1 minute',
    enableDraftSpec: true,
    // Retry-After is set by the plugin.
    errorResponseBuilder: () => new Problem('too-many'),
  })
  const count = app.createRateLimit()
  return async (request, ms) => {
    for (let n = Math.min(Math.floor(ms / MS_PR_KALD), kaldPrMinut); n > 0; n--) await count(request)
  }
}
