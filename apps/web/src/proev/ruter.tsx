import type { FastifyInstance } from 'fastify'
import type { Serverdele } from '../http/dele.ts'
import { idag } from '../http/idag.ts'
import { sendPage } from '../http/send.ts'
import { iBeggeSprog } from '../sprog/ruter.ts'
import { readFormular } from './laes-formular.ts'
import { SpørgSide } from './spoerg-side.tsx'
import { SvarSide } from './svar-side.tsx'
import { TOMT } from './svarark.ts'
import { næsteVisning, type Visning, videre } from './trin.ts'

/** The public form: nothing is stored and no cookie is set; what has been told travels in the form itself. */
export const prøv = (app: FastifyInstance, { ur }: Serverdele): void =>
  iBeggeSprog(app, (sprog, at) => {
    const page = (shown: Visning) =>
      shown.art === 'spørg' ? <SpørgSide {...shown} sprog={sprog} /> : <SvarSide {...shown} sprog={sprog} />

    app.get(at('/proev'), (_request, reply) => sendPage(reply, page(videre(TOMT, idag(ur()))), 'personal'))

    app.post(at('/proev'), (request, reply) => {
      const shown = næsteVisning(readFormular(request.body), idag(ur()), sprog)
      if (shown.art === 'spørg' && shown.fejl.size > 0) reply.code(422)
      return sendPage(reply, page(shown), 'personal')
    })
  })
