import type { Day } from '@sagsvej/calendar'
import { type Fejl, fold, readSagsfil, type SagTilstand } from '@sagsvej/casework'
import { lov } from '@sagsvej/law'
import type { Json } from '@sagsvej/rules/read'
import type { FastifyRequest } from 'fastify'
import { Problem, type Problemfejl } from '../problem/problem.ts'
import { ønsketSprog } from '../sprogvalg.ts'
import { type Lovspørgsmål, readLovspørgsmål } from './query.ts'

export interface Lovkald extends Lovspørgsmål {
  readonly sag: SagTilstand
}

/** A case to ask the law of, from the body, and what to ask, from the address. @throws Problem with every fault of both */
export function readLovkald(
  { query, body, headers }: FastifyRequest,
  idag: Day,
  kræves: readonly 'question'[] = [],
): Lovkald {
  const sprog = ønsketSprog(headers['accept-language'])
  const { spurgt, fejl } = readLovspørgsmål(query as Json, { idag, sprog, kræves })
  const read = readSagsfil(typeof body === 'string' ? body : '', lov)
  const wrong = [...fejl, ...(read.ok ? [] : read.fejl.map(iFilen))]
  if (read.ok && wrong.length === 0) {
    const sag = fold(read.begivenheder)
    if (!sag) throw new Error('a case file opened no case')
    return { ...spurgt, sag }
  }
  const unreadable = fejl.length > 0 || wrong.some(({ kind }) => kind === 'ikkeJson')
  throw new Problem(unreadable ? 'unreadable' : 'case-file', { fejl: wrong })
}

const iFilen = ({ pointer, ogVed, slags, tekst }: Fejl): Problemfejl => ({
  pointer,
  ...(ogVed === undefined ? {} : { alsoAt: ogVed }),
  kind: slags,
  tekst,
})
