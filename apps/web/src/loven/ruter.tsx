import { findBestemmelser, lov, søgBestemmelser } from '@sagsvej/law'
import type { FastifyInstance } from 'fastify'
import { Forespørgselsfejl } from '../http/fejl.ts'
import { queryText } from '../http/query.ts'
import { sendPage } from '../http/send.ts'
import { iBeggeSprog } from '../sprog/ruter.ts'
import { Bestemmelsesside } from './bestemmelse.tsx'
import { Lovliste } from './liste.tsx'
import { T } from './tekster.ts'

const byId = new Map(lov.bestemmelser.map((b) => [b.id, b]))

function search(words: string) {
  const named = findBestemmelser(lov.bestemmelser, words)
  return named.length > 0 ? named : søgBestemmelser(lov.bestemmelser, words)
}

export const loven = (app: FastifyInstance): void =>
  iBeggeSprog(app, (sprog, at) => {
    app.get(at('/loven'), (request, reply) => {
      const søgt = queryText(request.query, 'soeg').trim()
      const found = søgt === '' ? lov.bestemmelser : search(søgt)
      return sendPage(reply, <Lovliste sprog={sprog} bestemmelser={found} søgt={søgt} />, 'public')
    })

    app.get<{ Params: { id: string } }>(at('/loven/:id'), (request, reply) => {
      const bestemmelse = byId.get(request.params.id)
      if (!bestemmelse) throw new Forespørgselsfejl(404, T.findesIkke)
      return sendPage(reply, <Bestemmelsesside bestemmelse={bestemmelse} sprog={sprog} />, 'public')
    })
  })
