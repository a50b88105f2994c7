import type { FastifyInstance } from 'fastify'
import type { Sidedele } from '../../http/dele.ts'
import { Forespørgselsfejl } from '../../http/fejl.ts'
import { idag } from '../../http/idag.ts'
import { queryText } from '../../http/query.ts'
import { sendPage } from '../../http/send.ts'
import { ansat } from '../../login/kraev.ts'
import { readSagen } from '../../sag/laes.ts'
import { iBeggeSprog } from '../../sprog/ruter.ts'
import { Sagsfejlside, Sagsside } from './side.tsx'
import { T } from './tekster.ts'
import { readTider } from './tider.ts'

/** A case, as it is and as it looked. Every reading is noted by the store. */
export const sagen = (app: FastifyInstance, dele: Sidedele): void =>
  iBeggeSprog(app, (sprog, at) => {
    app.get<{ Params: { id: string } }>(at('/sager/:id'), async (request, reply) => {
      const { who, adgang } = ansat(dele, request)
      const skrevet = { paa: queryText(request.query, 'paa'), kendt: queryText(request.query, 'kendt') }
      const sag = await readSagen(dele, adgang, request.params.id, 'sagens side')
      if (!sag) throw new Forespørgselsfejl(404, T.findesIkke)
      const dag = idag(dele.ur())
      const read = readTider(skrevet, dag, sprog)
      const props = { hvem: who, sag, skrevet, idag: dag, sprog }
      return read.ok
        ? sendPage(reply, <Sagsside {...props} tider={read.tider} />, 'personal')
        : sendPage(reply.code(400), <Sagsfejlside {...props} fejl={read.fejl} />, 'personal')
    })
  })
