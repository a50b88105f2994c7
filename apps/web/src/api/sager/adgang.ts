import type { Adgang } from '@sagsvej/store'
import type { FastifyRequest } from 'fastify'
import type { Serverdele } from '../../http/dele.ts'
import { demobruger } from '../../sager/laes.ts'
import { Problem } from '../problem/problem.ts'

/** Who reads: whom the login says, or, where there is none, the one reader of the demonstration. @throws Problem */
export const læserAf = (dele: Serverdele, request: FastifyRequest): Adgang =>
  dele.adgang ? loggetInd(dele, request) : demobruger(dele)

/** Who changes a case: never anyone whom no login has named. @throws Problem */
export function loggetInd({ adgang }: Serverdele, request: FastifyRequest): Adgang {
  const who = adgang?.(request)
  if (!who) throw new Problem('no-login')
  return who
}
