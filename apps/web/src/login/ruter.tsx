import { type Identitet, Loginfejl } from '@sagsvej/integrations'
import type { Sprog } from '@sagsvej/rules'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Serverdele } from '../http/dele.ts'
import { queryText } from '../http/query.ts'
import { sendPage } from '../http/send.ts'
import { href, sprogOf } from '../sprog/href.ts'
import { iBeggeSprog } from '../sprog/ruter.ts'
import { findIndlogget } from './find.ts'
import type { Sessioner } from './session.ts'
import { LogInd, Loginfejlside } from './sider.tsx'
import { LOG_IND, lokalSti, RETUR } from './sti.ts'
import { T } from './tekster.ts'

/** Logging in at one of two doors, and out again. */
export function loginruter(app: FastifyInstance, dele: Serverdele, sessions: Sessioner): void {
  const { login } = dele
  if (!login) return
  const begin = async (
    request: FastifyRequest,
    reply: FastifyReply,
    hvem: Identitet['art'],
    sprog: Sprog,
  ) => {
    const til = lokalSti(queryText(request.query, 'til')) ?? href(sprog, HJEM[hvem])
    const { adresse, gemt } = await login.port.begynd(hvem)
    await sessions.husk(reply, { gemt, til })
    return reply.redirect(adresse, 303)
  }
  const safely = async (reply: FastifyReply, sprog: Sprog, work: () => Promise<FastifyReply>) => {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof Loginfejl)) throw error
      return sendPage(reply.code(403), <Loginfejlside sprog={sprog} tekst={error.tekst} />, 'personal')
    }
  }
  iBeggeSprog(app, (sprog, at) => {
    app.get(at(LOG_IND), (request, reply) => {
      const til = lokalSti(queryText(request.query, 'til'))
      return sendPage(reply, <LogInd sprog={sprog} til={til} />, 'personal')
    })
    for (const hvem of ['ansat', 'person'] as const) {
      app.get(at(`${LOG_IND}/${hvem}`), (request, reply) =>
        safely(reply, sprog, () => begin(request, reply, hvem, sprog)),
      )
    }
    app.post(at('/log-af'), (_request, reply) => sessions.luk(reply).redirect(href(sprog, '/'), 303))
  })
  app.get(RETUR, async (request, reply) => {
    const begyndt = await sessions.glem(request, reply)
    const sprog = sprogOf(begyndt?.til ?? '')
    return safely(reply, sprog, async () => {
      if (!begyndt) throw new Loginfejl(T.forGammel)
      const svar = request.url.slice(RETUR.length + 1)
      const who = await findIndlogget(dele, await login.port.fuldfør(svar, begyndt.gemt))
      await sessions.åbn(reply, who)
      return reply.redirect(begyndt.til, 303)
    })
  })
}

const HJEM: Readonly<Record<Identitet['art'], string>> = { ansat: '/min-dag', person: '/min-sag' }
