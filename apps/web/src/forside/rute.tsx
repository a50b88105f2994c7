import type { FastifyInstance } from 'fastify'
import { sendPage } from '../http/send.ts'
import { iBeggeSprog } from '../sprog/ruter.ts'
import { Forside } from './forside.tsx'

export const forside = (app: FastifyInstance): void =>
  iBeggeSprog(app, (sprog, at) => {
    app.get(at('/'), (_request, reply) => sendPage(reply, <Forside sprog={sprog} />, 'public'))
  })
