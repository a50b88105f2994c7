import type { FastifyInstance } from 'fastify'
import type { Sidedele } from '../../http/dele.ts'
import { Forespørgselsfejl } from '../../http/fejl.ts'
import { idag } from '../../http/idag.ts'
import { queryText } from '../../http/query.ts'
import { sendPage } from '../../http/send.ts'
import { ansat } from '../../login/kraev.ts'
import { iBeggeSprog } from '../../sprog/ruter.ts'
import { readSag, readSagsliste } from './laes.ts'
import { Sagsliste } from './liste.tsx'
import { Sagsfejlside, Sagsside } from './sag.tsx'
import { T } from './tekster.ts'
import { readTider } from './tider.ts'

/** The stored cases. Every reading is noted by the store. */
export const sager = (app: FastifyInstance, dele: Sidedele): void =>
  iBeggeSprog(app, (sprog, at) => {
    app.get(at('/sager'), async (request, reply) => {
      const { who, adgang } = ansat(dele, request)
      const found = await readSagsliste(dele, adgang, (error) => request.log.error(error))
      return sendPage(reply, <Sagsliste hvem={who} sager={found} sprog={sprog} />, 'personal')
    })

    app.get<{ Params: { id: string } }>(at('/sager/:id'), async (request, reply) => {
      const { who, adgang } = ansat(dele, request)
      const skrevet = { paa: queryText(request.query, 'paa'), kendt: queryText(request.query, 'kendt') }
      const tilstand = await readSag(dele, adgang, request.params.id)
      if (!tilstand) throw new Forespørgselsfejl(404, T.findesIkke)
      const read = readTider(skrevet, idag(dele.ur()), sprog)
      const props = { hvem: who, tilstand, skrevet, sprog }
      return read.ok
        ? sendPage(reply, <Sagsside {...props} tider={read.tider} />, 'personal')
        : sendPage(reply.code(400), <Sagsfejlside {...props} fejl={read.fejl} />, 'personal')
    })
  })
