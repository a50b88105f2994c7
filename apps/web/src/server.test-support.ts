import { randomUUID } from 'node:crypto'
import type { Json } from '@sagsvej/rules/read'
import { importSager, type Lager, openDatabase } from '@sagsvej/store'
import type { FastifyInstance } from 'fastify'
import { createServer } from './server.ts'

const url = process.env.DATABASE_URL

/** On a server, where others may be, it is one of its own. */
export const KOMMUNE = url === undefined ? 'Prøvekøbing' : `Prøvekøbing ${randomUUID()}`
export const NU = new Date('2026-11-23T09:00:00+01:00')

export interface Prøveserver {
  readonly app: FastifyInstance
  readonly db: Lager
  /** Everything logged. */
  readonly log: readonly string[]
  readonly close: () => Promise<void>
}

const kendt = (faktum: string, vaerdi: Json, kendtFra: string) => ({
  type: 'FaktumRegistreret' as const,
  version: 1 as const,
  faktum,
  vaerdi,
  kendtFra,
  oprindelse: 'borger' as const,
})

/** A server on a database in memory, or on the one DATABASE_URL names, with one invented case. */
export async function openPrøveserver(): Promise<Prøveserver> {
  const database = await openDatabase({ ...(url === undefined ? {} : { url }), dataDir: 'memory' })
  const sag = [
    {
      type: 'SagOprettet' as const,
      version: 1 as const,
      sagId: 'proeve-1',
      kommune: KOMMUNE,
      navn: 'Åse <b>Prøvesen</b>',
      cpr: '721399-0000',
    },
    kendt('persongruppe', 'loenmodtager', '2026-06-10'),
    kendt('fravaer', [{ fra: '2026-06-01', til: null, omfang: 'fuldt' }], '2026-06-10'),
    kendt('afbrydelser', [], '2026-07-01'),
  ]
  await importSager(database.db, [{ begivenheder: sag }], NU)
  const log: string[] = []
  const app = createServer(
    { db: database.db, kommune: KOMMUNE, ur: () => NU },
    { write: (line) => log.push(line) },
  )
  await app.ready()
  return {
    app,
    db: database.db,
    log,
    close: async () => {
      await app.close()
      await database.close()
    },
  }
}
