import { randomUUID } from 'node:crypto'
import { parseDay } from '@sagsvej/calendar'
import { type SagBegivenhed, Sagsfører, sagsfremskrivning } from '@sagsvej/casework'
import {
  BREVKØ,
  type Database,
  findPerson,
  importSager,
  inKommune,
  kørKø,
  openDatabase,
  opretBruger,
  opretEnhed,
  opretKø,
  opretPerson,
  readEvents,
  tildelRolle,
  udfør,
} from '@sagsvej/store'
import type { FastifyInstance } from 'fastify'
import { sessionFor } from '../login/session.ts'
import { AFSENDER, LIS, LOGIN, NU, NØGLE } from '../server.test-support.ts'
import { createServer } from '../server.ts'

export const NORA = { art: 'ansat', navn: 'Nora Prøvesen', bruger: 'nora', rolle: 'sagsbehandler' } as const
export const SUNE = { ...NORA, navn: 'Sune Prøvesen', bruger: 'sune' } as const
export const SAG = 'sag-1'
const NAVNE = { nord: 'Jobcenter Nord', syd: 'Jobcenter Syd' } as const

/** An office behind its pages: Nora of `nord` has Oda's case; Sune of `syd` has none. The clock is set by hand. */
export interface Sagskontor {
  readonly app: FastifyInstance
  readonly cookie: string
  readonly fremmed: string
  /** Lis, who leads. */
  readonly lis: string
  /** Oda herself, and a citizen with no case. */
  readonly oda: string
  readonly nabo: string
  den: (dag: string) => void
  /** Every letter on its way arrives. */
  readonly postenKommer: () => Promise<void>
  readonly hændelser: () => Promise<readonly SagBegivenhed[]>
  readonly beder: (type: string, indhold: Parameters<typeof udfør>[1]['indhold']) => Promise<boolean>
  readonly close: () => Promise<void>
}

export async function åbnSagskontor(): Promise<Sagskontor> {
  const url = process.env.DATABASE_URL
  const database: Database = await openDatabase({
    ...(url === undefined ? {} : { url }),
    dataDir: 'memory',
    fremskrivning: sagsfremskrivning,
  })
  const { db } = database
  const kommune = `Prøvekøbing ${randomUUID()}`
  let nu = NU
  const system = () => ({ kommune, rolle: 'system', bruger: 'prøve', nu }) as const
  await opretKø(db, BREVKØ)
  await inKommune(db, system(), async (rum) => {
    for (const [bruger, enhed] of [
      ['nora', 'nord'],
      ['sune', 'syd'],
    ] as const) {
      await opretEnhed(rum, { id: enhed, navn: NAVNE[enhed], slags: 'jobcenter' })
      await opretBruger(rum, { id: bruger, navn: bruger })
      await tildelRolle(rum, { bruger, rolle: 'sagsbehandler', enhed, fra: parseDay('2026-01-01') })
    }
  })
  await inKommune(db, system(), async (rum) => {
    await opretBruger(rum, { id: LIS.bruger, navn: LIS.navn })
    await tildelRolle(rum, { bruger: LIS.bruger, rolle: 'leder', fra: parseDay('2026-01-01') })
  })
  await importSager(db, [{ begivenheder: odasSag(kommune), enhed: 'nord', sagsbehandler: 'nora' }], NU)
  const personer = await inKommune(db, system(), async (rum) => ({
    oda: (await findPerson(rum, '721399-0000')) ?? '',
    nabo: await opretPerson(rum, { navn: 'Nabo Prøvesen', cpr: '771399-0000' }),
  }))
  const app = createServer(
    { db, kommune, ur: () => nu, afsender: AFSENDER, login: LOGIN },
    { write: () => undefined },
  )
  await app.ready()
  const hændelser = async () =>
    (await inKommune(db, system(), (rum) => readEvents(rum, SAG, 'prøve')))?.begivenheder ?? []
  const beder: Sagskontor['beder'] = async (type, indhold) =>
    (await inKommune(db, system(), (rum) => udfør(rum, { sagId: SAG, type, indhold, formål: 'prøve' }))).ok
  return {
    app,
    cookie: await sessionFor(NORA, NØGLE),
    fremmed: await sessionFor(SUNE, NØGLE),
    lis: await sessionFor(LIS, NØGLE),
    oda: await sessionFor({ art: 'person', navn: 'Oda Prøvesen', person: personer.oda }, NØGLE),
    nabo: await sessionFor({ art: 'person', navn: 'Nabo Prøvesen', person: personer.nabo }, NØGLE),
    den: (dag) => {
      nu = new Date(`${dag}T09:00:00+01:00`)
    },
    postenKommer: async () => {
      await kørKø(db, BREVKØ, async (job) => {
        const brevId = typeof job === 'object' && job !== null && 'brevId' in job ? job.brevId : ''
        if (
          !(await beder('MeldBrevTilgængeligt', {
            brevId: String(brevId),
            forsendelsesId: `f-${String(brevId)}`,
          }))
        )
          throw new Error('the letter could not arrive')
      })
    },
    hændelser,
    beder,
    close: async () => {
      await app.close()
      await database.close()
    },
  }
}

/** Ill since June, told of in time, and told what is asked. */
function odasSag(kommune: string): readonly SagBegivenhed[] {
  const opened: SagBegivenhed = {
    type: 'SagOprettet',
    version: 1,
    sagId: SAG,
    kommune,
    navn: 'Oda Prøvesen',
    cpr: '721399-0000',
  }
  const fakta = {
    persongruppe: 'loenmodtager',
    fravaer: [{ fra: '2026-06-01', til: null, omfang: 'fuldt' }],
    afbrydelser: [],
    fratraeder: false,
  }
  const sag = new Sagsfører([opened], '2026-06-08')
  for (const [faktum, vaerdi] of Object.entries(fakta))
    sag.gør('RegistrérOplysning', { faktum, vaerdi, oprindelse: 'borger' })
  sag.gør('AnmeldSygdom', { forloebId: 'f1', foersteFravaersdag: '2026-06-01', anmeldtAf: 'arbejdsgiver' })
  return sag.begivenheder
}
