import type { FastifyInstance } from 'fastify'
import type { Sidedele } from '../../http/dele.ts'
import { idag } from '../../http/idag.ts'
import { sendPage } from '../../http/send.ts'
import { ansat } from '../../login/kraev.ts'
import { iBeggeSprog } from '../../sprog/ruter.ts'
import { readDagen } from './laes.ts'
import { MinDag } from './side.tsx'
import { MIN_DAG, readVisning } from './valg.ts'

export const minDag = (app: FastifyInstance, dele: Sidedele): void =>
  iBeggeSprog(app, (sprog, at) => {
    app.get(at(MIN_DAG), async (request, reply) => {
      const { who, adgang } = ansat(dele, request)
      const visning = readVisning(request.query)
      const dagen = await readDagen(dele, adgang, who.bruger, visning)
      const page = <MinDag hvem={who} dagen={dagen} visning={visning} idag={idag(dele.ur())} sprog={sprog} />
      return sendPage(reply, page, 'personal')
    })
  })
