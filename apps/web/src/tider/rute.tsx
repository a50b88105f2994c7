import type { FastifyInstance } from 'fastify'
import type { Serverdele } from '../http/dele.ts'
import { idag } from '../http/idag.ts'
import { sendPage } from '../http/send.ts'
import { iBeggeSprog } from '../sprog/ruter.ts'
import { TiderSide } from './tider.tsx'

export function tider(app: FastifyInstance, { ur }: Serverdele): void {
  iBeggeSprog(app, (sprog, at) => {
    app.get(at('/tider'), (_request, reply) =>
      sendPage(reply, <TiderSide sprog={sprog} idag={idag(ur())} />, 'public'),
    )
  })
}
