import type { Adgang } from '@sagsvej/store'
import type { FastifyRequest } from 'fastify'
import type { Serverdele } from '../../http/dele.ts'
import { Problem } from '../problem/problem.ts'

/** Who asks: never anyone whom no login has named. @throws Problem */
export function loggetInd({ adgang }: Serverdele, request: FastifyRequest): Adgang {
  const who = adgang?.(request)
  if (!who) throw new Problem('no-login')
  return who
}
