import type { FastifyInstance } from 'fastify'
import type { Serverdele } from '../../http/dele.ts'
import { sendPage } from '../../http/send.ts'
import { iBeggeSprog } from '../../sprog/ruter.ts'
import { KALD_PR_MINUT } from '../graense.ts'
import { API } from '../sti.ts'
import { ApiSide } from './api-side.tsx'

/** The page that tells people what programs can ask, and how to try it. */
export const apiSide = (app: FastifyInstance, { kaldPrMinut = KALD_PR_MINUT }: Serverdele): void =>
  iBeggeSprog(app, (sprog, at) => {
    app.get(at(API), ({ protocol, host }, reply) =>
      sendPage(
        reply,
        <ApiSide sprog={sprog} base={`${protocol}://${host}`} kaldPrMinut={kaldPrMinut} />,
        'public',
      ),
    )
  })
