import type { Aktør, Aktørrolle } from '@sagsvej/casework'
import type { Adgang, Adgangsrolle } from '@sagsvej/store'
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

const ROLLE: Readonly<Record<Adgangsrolle, Aktørrolle>> = {
  sagsbehandler: 'sagsbehandler',
  leder: 'leder',
  leverandør: 'leverandoer',
  borger: 'borger',
  repræsentant: 'repraesentant',
  system: 'system',
}

/** The same one, as the case names whoever acts in it. */
export const aktørAf = (adgang: Adgang): Aktør => ({
  bruger: 'bruger' in adgang ? adgang.bruger : adgang.person,
  rolle: ROLLE[adgang.rolle],
})
