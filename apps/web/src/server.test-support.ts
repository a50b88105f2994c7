import { randomUUID } from 'node:crypto'
import { parseDay } from '@sagsvej/calendar'
import { oidcLogin } from '@sagsvej/integrations'
import type { Json } from '@sagsvej/rules/read'
import { importSager, inKommune, type Lager, openDatabase, opretBruger, tildelRolle } from '@sagsvej/store'
import type { FastifyInstance } from 'fastify'
import { sessionFor } from './login/session.ts'
import { createServer } from './server.ts'

const url = process.env.DATABASE_URL

/** On a server, where others may be, it is one of its own. */
export const KOMMUNE = url === undefined ? 'Prøvekøbing' : `Prøvekøbing ${randomUUID()}`
export const NU = new Date('2026-11-23T09:00:00+01:00')

/** Sessions sealed with this are let in. */
export const NØGLE = new Uint8Array(32).fill(7)
/** Nobody is asked who they are: a test that needs one who has logged in brings the session along. */
export const LOGIN = {
  port: oidcLogin({
    ansat: { udsteder: 'http://127.0.0.1:9', klientId: 'x', hemmelighed: 'x' },
    person: { udsteder: 'http://127.0.0.1:9', klientId: 'x', hemmelighed: 'x' },
    retur: () => 'http://127.0.0.1:9/log-ind/svar',
  }),
  nøgle: NØGLE,
}
/** What letters of the test say of who sends them. */
export const AFSENDER = {
  kommune: 'Prøvekøbing Kommune',
  enhed: 'Jobcenter Nord',
  telefon: '00 00 00 00',
  svarvej: 'Digital Post på borger.dk',
}
export const LIS = { art: 'ansat', navn: 'Lis Prøvesen', bruger: 'lis', rolle: 'leder' } as const

export interface Prøveserver {
  readonly app: FastifyInstance
  readonly db: Lager
  /** Everything logged. */
  readonly log: readonly string[]
  /** The cookie of one who leads the municipality and has logged in. */
  readonly cookie: string
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
  const system = { kommune: KOMMUNE, nu: NU, rolle: 'system', bruger: 'prøve' } as const
  await inKommune(database.db, system, async (rum) => {
    await opretBruger(rum, { id: LIS.bruger, navn: LIS.navn })
    await tildelRolle(rum, { bruger: LIS.bruger, rolle: 'leder', fra: parseDay('2026-01-01') })
  })
  const log: string[] = []
  const app = createServer(
    { db: database.db, kommune: KOMMUNE, ur: () => NU, afsender: AFSENDER, login: LOGIN },
    { write: (line) => log.push(line) },
  )
  await app.ready()
  return {
    app,
    db: database.db,
    log,
    cookie: await sessionFor(LIS, NØGLE),
    close: async () => {
      await app.close()
      await database.close()
    },
  }
}
