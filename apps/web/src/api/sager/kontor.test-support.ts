import { randomUUID } from 'node:crypto'
import { parseDay } from '@sagsvej/calendar'
import { sagsfremskrivning } from '@sagsvej/casework'
import {
  type Adgang,
  BREVKØ,
  type Database,
  erklærInhabil,
  findPerson,
  givFuldmagt,
  importSager,
  inKommune,
  opdaterPerson,
  openDatabase,
  opretBruger,
  opretEnhed,
  opretKø,
  opretPerson,
  sætVikar,
  tildelRolle,
  tilknytLeverandør,
} from '@sagsvej/store'
import type { FastifyInstance } from 'fastify'
import { AFSENDER } from '../../server.test-support.ts'
import { createServer } from '../../server.ts'

const NU = new Date('2026-11-23T09:00:00+01:00')
/** What the protected person is called and where she lives. */
export const HEMMELIGT = ['Beate Skjultesen', 'Hemmelig Allé 7'] as const
export const FREMMED = 'b1'

/** An office behind the API: who asks is whoever `hvem` says. Its municipality is its own, also on a shared server. */
export interface Kontor {
  readonly app: FastifyInstance
  readonly database: Database
  readonly folk: Readonly<Record<Navn, Adgang>>
  hvem: Adgang
  readonly close: () => Promise<void>
}

export type Navn =
  | 'nora'
  | 'sune'
  | 'vera'
  | 'pia'
  | 'lis'
  | 'ella'
  | 'oda'
  | 'rita'
  | 'nabo'
  | 'bo'
  | 'system'

const sag = (kommune: string, sagId: string, navn: string, cpr: string) => ({
  type: 'SagOprettet' as const,
  version: 1 as const,
  sagId,
  kommune,
  navn,
  cpr,
})
const altid = { fra: parseDay('2026-01-01') }

/**
 * n1 (Oda) and n2 (Beate, who is protected) in `nord`, s1 in `syd`, b1 in another municipality. Nora and Pia of `nord`,
 * where Pia is partial in n1; Sune and Vera of `syd`, where Vera stands in for Nora; Lis, who leads; Ella, who provides in
 * n1; Oda, her representative Rita who may see, and a citizen with no case. Bo leads the other municipality.
 */
export async function åbnKontor(): Promise<Kontor> {
  const url = process.env.DATABASE_URL
  const database = await openDatabase({
    ...(url === undefined ? {} : { url }),
    dataDir: 'memory',
    fremskrivning: sagsfremskrivning,
  })
  const { db } = database
  const kommune = `Prøvekøbing ${randomUUID()}`
  const anden = `Bøvling ${randomUUID()}`
  const i = (hvor: string) => ({ kommune: hvor, nu: NU })
  const system: Adgang = { ...i(kommune), rolle: 'system', bruger: 'prøve' }
  await opretKø(db, BREVKØ)
  await inKommune(db, { ...system, kommune: anden }, async (rum) => {
    await opretBruger(rum, { id: 'bo', navn: 'bo' })
    await tildelRolle(rum, { bruger: 'bo', rolle: 'leder', ...altid })
  })
  await inKommune(db, system, async (rum) => {
    for (const id of ['nord', 'syd']) await opretEnhed(rum, { id, navn: id, slags: 'jobcenter' })
    await opretEnhed(rum, { id: 'aktør', navn: 'Anden aktør', slags: 'leverandør' })
    const ansatte = { nora: 'nord', pia: 'nord', sune: 'syd', vera: 'syd' }
    for (const [bruger, enhed] of Object.entries(ansatte)) {
      await opretBruger(rum, { id: bruger, navn: bruger })
      await tildelRolle(rum, { bruger, rolle: 'sagsbehandler', enhed, ...altid })
    }
    for (const id of ['lis', 'ella']) await opretBruger(rum, { id, navn: id })
    await tildelRolle(rum, { bruger: 'lis', rolle: 'leder', ...altid })
    await tildelRolle(rum, { bruger: 'ella', rolle: 'leverandør', enhed: 'aktør', ...altid })
    await sætVikar(rum, { bruger: 'vera', forBruger: 'nora', ...altid, til: parseDay('2026-12-31') })
  })
  await importSager(
    db,
    [
      {
        begivenheder: [sag(kommune, 'n1', 'Oda Prøvesen', '721399-0000')],
        enhed: 'nord',
        sagsbehandler: 'nora',
      },
      {
        begivenheder: [sag(kommune, 'n2', HEMMELIGT[0], '731399-0000')],
        enhed: 'nord',
        adresse: HEMMELIGT[1],
      },
      {
        begivenheder: [sag(kommune, 's1', 'Samira Prøvesen', '741399-0000')],
        enhed: 'syd',
        sagsbehandler: 'sune',
      },
      { begivenheder: [sag(anden, FREMMED, 'Bente Prøvesen', '721399-0000')] },
    ],
    NU,
  )
  const personer = await inKommune(db, system, async (rum) => {
    const person = async (cpr: string) => (await findPerson(rum, cpr)) ?? ''
    const oda = await person('721399-0000')
    await opdaterPerson(rum, await person('731399-0000'), { beskyttet: true })
    const rita = await opretPerson(rum, { navn: 'Rita Prøvesen', cpr: '761399-0000' })
    const nabo = await opretPerson(rum, { navn: 'Nabo Prøvesen', cpr: '771399-0000' })
    await givFuldmagt(rum, { giver: oda, fuldmægtig: rita, omfang: ['se'], ...altid })
    await tilknytLeverandør(rum, { sagId: 'n1', enhed: 'aktør', ...altid })
    return { oda, rita, nabo }
  })
  const ansat = (bruger: string): Adgang => ({ ...i(kommune), rolle: 'sagsbehandler', bruger })
  const folk: Record<Navn, Adgang> = {
    nora: ansat('nora'),
    sune: ansat('sune'),
    vera: ansat('vera'),
    pia: ansat('pia'),
    lis: { ...i(kommune), rolle: 'leder', bruger: 'lis' },
    ella: { ...i(kommune), rolle: 'leverandør', bruger: 'ella' },
    oda: { ...i(kommune), rolle: 'borger', person: personer.oda },
    rita: { ...i(kommune), rolle: 'repræsentant', person: personer.rita },
    nabo: { ...i(kommune), rolle: 'borger', person: personer.nabo },
    bo: { ...i(anden), rolle: 'leder', bruger: 'bo' },
    system,
  }
  await inKommune(db, folk.pia, (rum) => erklærInhabil(rum, { bruger: 'pia', sagId: 'n1', grund: 'søster' }))
  const app = createServer(
    { db, kommune, ur: () => NU, afsender: AFSENDER, adgang: () => kontor.hvem, kaldPrMinut: 1_000_000 },
    { write: () => undefined },
  )
  const kontor: Kontor = {
    app,
    database,
    folk,
    hvem: folk.nora,
    close: async () => {
      await app.close()
      await database.close()
    },
  }
  await app.ready()
  return kontor
}
