import type { Sprog } from '@sagsvej/rules'
import { type Json, readDag } from '@sagsvej/rules/read'
import { inKommune, listSager, readEvents, type Sagsstrøm } from '@sagsvej/store'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Serverdele } from '../../http/dele.ts'
import { idag } from '../../http/idag.ts'
import { etagAf, harDen, readVersion } from '../http/etag.ts'
import { readIdempotensnøgle } from '../http/idempotens.ts'
import { readParametre } from '../http/parametre.ts'
import { linkTilNæste, readSide, SIDEFELTER } from '../http/side.ts'
import { kunMed } from '../metoder.ts'
import { Problem } from '../problem/problem.ts'
import { ønsketSprog } from '../sprogvalg.ts'
import { API } from '../sti.ts'
import { loggetInd } from './adgang.ts'
import { ændr } from './aendr.ts'
import { begivenhederJson, kommendeJson, listeJson, opgaverJson, sagJson } from './json.ts'
import { readKommando } from './kommando.ts'
import { problemAf } from './lagerfejl.ts'

const CASES = '/v1/cases'
const CASE = `${CASES}/:id`

type Om = (stream: Sagsstrøm, dag: ReturnType<typeof idag>, sprog: Sprog) => object

/** Stored cases: what the asker may see of them, and what may be asked of them. */
export function sagskald(app: FastifyInstance, dele: Serverdele): void {
  app.get(CASES, async (request, reply) => {
    const side = readParametre(request.query, { kræves: [], valgfri: SIDEFELTER }, readSide)
    const page = await stored(
      inKommune(dele.db, loggetInd(dele, request), (rum) => listSager(rum, 'API: sagerne', side)),
    )
    const next = linkTilNæste(`${API}${CASES}`, request.query as Json, page.næste)
    return send(reply.headers(next), request, listeJson(page))
  })
  kunMed(app, CASES, 'GET')

  const om: Readonly<Record<string, Om>> = { '': sagJson, '/events': begivenhederJson, '/tasks': opgaverJson }
  for (const [tail, json] of Object.entries(om)) {
    app.get<Sagsvej>(CASE + tail, async (request, reply) => {
      const stream = await caseOf(dele, request, `API: sagen${tail}`)
      const etag = etagAf(stream.nr)
      reply.headers({ etag })
      // What a case says of itself hangs on the day as well; what has happened in it does not.
      if (tail === '/events' && harDen(request.headers['if-none-match'], etag)) return reply.code(304).send()
      return send(
        reply,
        request,
        json(stream, idag(dele.ur()), ønsketSprog(request.headers['accept-language'])),
      )
    })
    kunMed(app, CASE + tail, 'GET')
  }

  app.get<Sagsvej>(`${CASE}/coming`, async (request, reply) => {
    const dag = readParametre(request.query, { kræves: ['day'], valgfri: [] }, (felt) => felt('day', readDag))
    const stream = await caseOf(dele, request, 'API: hvad en kommende lov ændrer')
    const answer = kommendeJson(stream, dag, ønsketSprog(request.headers['accept-language']))
    return send(reply.headers({ etag: etagAf(stream.nr) }), request, answer)
  })
  kunMed(app, `${CASE}/coming`, 'GET')

  app.post<Sagsvej>(`${CASE}/commands`, async (request, reply) => {
    const adgang = loggetInd(dele, request)
    const asked = {
      sagId: request.params.id,
      nøgle: readIdempotensnøgle(request.headers['idempotency-key']),
      version: readVersion(request.headers['if-match']),
      kommando: readKommando(request.body),
    }
    const done = await stored(ændr(dele.db, adgang, asked))
    return send(reply.headers({ etag: etagAf(done.til) }), request, done)
  })
  kunMed(app, `${CASE}/commands`, 'POST')
}

interface Sagsvej {
  readonly Params: { readonly id: string }
}

/** The case of an address, as the asker may see it; `formål` is noted. @throws Problem where there is none */
async function caseOf(
  dele: Serverdele,
  request: FastifyRequest<Sagsvej>,
  formål: string,
): Promise<Sagsstrøm> {
  const { id } = request.params
  const stream = await stored(
    inKommune(dele.db, loggetInd(dele, request), (rum) => readEvents(rum, id, formål)),
  )
  if (!stream) throw new Problem('not-found', { detalje: INGEN_SAG })
  return stream
}

/** @throws Problem for what the store refuses */
const stored = <T>(work: Promise<T>): Promise<T> =>
  work.catch((error: unknown) => {
    throw problemAf(error)
  })

const send = (reply: FastifyReply, request: FastifyRequest, answer: object): FastifyReply =>
  reply
    .type('application/json; charset=utf-8')
    .headers({
      'content-language': ønsketSprog(request.headers['accept-language']),
      vary: 'accept-language',
      'cache-control': 'no-store',
    })
    .send(JSON.stringify(answer))

const INGEN_SAG = {
  da: 'Der er ingen sag med det nummer, som du kan se.',
  en: 'There is no case with that number that you can see.',
}
