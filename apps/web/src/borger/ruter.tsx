import { emne, forsendelser } from '@sagsvej/casework'
import { brevHtml, brevPdf } from '@sagsvej/integrations'
import { inKommune, listSager } from '@sagsvej/store'
import type { FastifyInstance } from 'fastify'
import { formularruter } from '../formular/ruter.tsx'
import type { Sidedele } from '../http/dele.ts'
import { Forespørgselsfejl } from '../http/fejl.ts'
import { idag } from '../http/idag.ts'
import { sendBrev, sendPage } from '../http/send.ts'
import { borger } from '../login/kraev.ts'
import { brevI } from '../sag/brevet.ts'
import { readSagen, SELV } from '../sag/laes.ts'
import { href } from '../sprog/href.ts'
import { iBeggeSprog } from '../sprog/ruter.ts'
import { BORGERFORMULARER } from './goer/alle.ts'
import { MineSager, MinSag } from './min-sag/side.tsx'
import { T } from './min-sag/tekster.ts'
import { MIN_SAG, minSagPath } from './sti.ts'

type Sagsvej = { Params: { readonly id: string } }
type Brevvej = { Params: { readonly id: string; readonly brev: string } }

/** One's own case: its page, its letters, and what one can do in it. */
export function borgersider(app: FastifyInstance, dele: Sidedele): void {
  formularruter(app, dele, {
    sti: MIN_SAG,
    aktiv: 'min-sag',
    tæt: false,
    formularer: BORGERFORMULARER,
    hvem: borger,
    formål: `${SELV}: en formular`,
  })
  iBeggeSprog(app, (sprog, at) => {
    app.get(at(MIN_SAG), async (request, reply) => {
      const { who, adgang } = borger(dele, request)
      const { rækker } = await inKommune(dele.db, adgang, (rum) => listSager(rum, `${SELV}: sagerne`))
      const [only, ...more] = rækker
      if (only && more.length === 0) return reply.redirect(href(sprog, minSagPath(only.sagId)), 303)
      return sendPage(reply, <MineSager hvem={who} sager={rækker} sprog={sprog} />, 'personal')
    })

    app.get<Sagsvej>(at(`${MIN_SAG}/:id`), async (request, reply) => {
      const { who, adgang } = borger(dele, request)
      const sag = await readSagen(dele, adgang, request.params.id, `${SELV}: sagen`)
      if (!sag) throw new Forespørgselsfejl(404, T.findesIkke)
      return sendPage(reply, <MinSag hvem={who} sag={sag} idag={idag(dele.ur())} sprog={sprog} />, 'personal')
    })

    app.get<Brevvej>(at(`${MIN_SAG}/:id/breve/:brev`), async (request, reply) => {
      const { adgang } = borger(dele, request)
      const { id, brev: asked } = request.params
      const brevId = asked.replace(/\.pdf$/, '')
      const sag = await readSagen(dele, adgang, id, `${SELV}: et brev`)
      const sent = sag && emne(sag.tilstand, forsendelser).get(brevId)
      const brev = sent?.til === 'borger' && sent.fremme ? brevI(sent) : undefined
      if (!brev) throw new Forespørgselsfejl(404, T.intetBrev)
      return asked.endsWith('.pdf')
        ? reply
            .type('application/pdf')
            .header('cache-control', 'no-store')
            .send(Buffer.from(brevPdf(brev)))
        : sendBrev(reply, brevHtml(brev))
    })
  })
}
