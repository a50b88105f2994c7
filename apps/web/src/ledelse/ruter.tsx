import { inKommune, listEnheder, statistik, tælOpgaver } from '@sagsvej/store'
import type { FastifyInstance } from 'fastify'
import type { Sidedele } from '../http/dele.ts'
import { sendPage } from '../http/send.ts'
import { leder } from '../login/kraev.ts'
import { iBeggeSprog } from '../sprog/ruter.ts'
import { Overblik } from './overblik/side.tsx'
import { LEDELSE } from './sti.ts'

/** The manager's pages: counts, and nobody's case. */
export const ledelse = (app: FastifyInstance, dele: Sidedele): void =>
  iBeggeSprog(app, (sprog, at) => {
    app.get(at(LEDELSE), async (request, reply) => {
      const { who, adgang } = leder(dele, request)
      const counted = await inKommune(dele.db, adgang, async (rum) => ({
        linjer: await statistik(rum),
        tal: await tælOpgaver(rum),
        enheder: await listEnheder(rum),
      }))
      return sendPage(reply, <Overblik hvem={who} {...counted} sprog={sprog} />, 'personal')
    })
  })
