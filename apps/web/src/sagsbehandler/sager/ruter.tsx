import { inKommune, listSager, søgSager } from '@sagsvej/store'
import type { FastifyInstance } from 'fastify'
import type { Sidedele } from '../../http/dele.ts'
import { queryText } from '../../http/query.ts'
import { sendPage } from '../../http/send.ts'
import { ansat } from '../../login/kraev.ts'
import { iBeggeSprog } from '../../sprog/ruter.ts'
import { Sagsliste, Søgning } from './liste.tsx'
import { SAGER } from './sti.ts'

/** The cases one sees, and the search in them. Every case shown is noted by the store. */
export const sager = (app: FastifyInstance, dele: Sidedele): void =>
  iBeggeSprog(app, (sprog, at) => {
    app.get(at(SAGER), async (request, reply) => {
      const { who, adgang } = ansat(dele, request)
      const søgeord = queryText(request.query, 'soeg').trim()
      if (søgeord !== '') {
        const fund = await inKommune(dele.db, adgang, (rum) => søgSager(rum, søgeord, 'søgning efter en sag'))
        return sendPage(reply, <Søgning hvem={who} søgeord={søgeord} fund={fund} sprog={sprog} />, 'personal')
      }
      const efter = queryText(request.query, 'efter')
      const side = await inKommune(dele.db, adgang, (rum) =>
        listSager(rum, 'sagslisten', efter === '' ? {} : { efter }),
      )
      return sendPage(reply, <Sagsliste hvem={who} side={side} sprog={sprog} />, 'personal')
    })
  })
