import type { FastifyInstance } from 'fastify'
import type { Serverdele } from '../http/dele.ts'
import { idag } from '../http/idag.ts'
import { sendPage } from '../http/send.ts'
import { TOMT, vurderArk } from '../proev/svarark.ts'
import { iBeggeSprog } from '../sprog/ruter.ts'
import { OmSide } from './om.tsx'

export function om(app: FastifyInstance, { ur }: Serverdele): void {
  // Asked of the assessment itself, so that this page cannot promise other than the answers do.
  const { ikkeUndersøgt } = vurderArk(TOMT, idag(ur()))
  iBeggeSprog(app, (sprog, at) => {
    app.get(at('/om'), (_request, reply) =>
      sendPage(reply, <OmSide sprog={sprog} ikkeUndersøgt={ikkeUndersøgt} />, 'public'),
    )
  })
}
