import { brevTilAfgørelse } from '@sagsvej/casework'
import { brevHtml } from '@sagsvej/integrations'
import type { FastifyInstance } from 'fastify'
import { hovedFor } from '../../formular/hoved.ts'
import type { Sidedele } from '../../http/dele.ts'
import { Forespørgselsfejl } from '../../http/fejl.ts'
import { idag } from '../../http/idag.ts'
import { sendBrev } from '../../http/send.ts'
import { ansat } from '../../login/kraev.ts'
import { readSagen } from '../../sag/laes.ts'
import { iBeggeSprog } from '../../sprog/ruter.ts'
import { SAGER } from '../sager/sti.ts'

/** The letter of a decision as it would be sent today. */
export const udkast = (app: FastifyInstance, dele: Sidedele): void =>
  iBeggeSprog(app, (_sprog, at) => {
    app.get<{ Params: { id: string; afgoerelse: string } }>(
      at(`${SAGER}/:id/udkast/:afgoerelse`),
      async (request, reply) => {
        const { who, adgang } = ansat(dele, request)
        const { id, afgoerelse } = request.params
        const sag = await readSagen(dele, adgang, id, 'udkast til en afgørelse')
        const svar =
          sag &&
          brevTilAfgørelse(sag.tilstand, afgoerelse, hovedFor(dele, sag.tilstand, who, idag(dele.ur())))
        if (!svar) throw new Forespørgselsfejl(404, INTET_UDKAST)
        if (!svar.skrevet)
          throw new Forespørgselsfejl(404, { da: svar.mangler.join(' '), en: svar.mangler.join(' ') })
        return sendBrev(reply, brevHtml(svar.brev))
      },
    )
  })

const INTET_UDKAST = {
  da: 'Der er ingen forberedt afgørelse med det nummer.',
  en: 'There is no prepared decision with that number.',
}
