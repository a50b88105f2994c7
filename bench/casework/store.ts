import { performance } from 'node:perf_hooks'
import type { SagBegivenhed } from '@sagsvej/casework'
import {
  type Adgang,
  appendEvents,
  type Fremskrivning,
  genopbyg,
  grundfremskrivning,
  inKommune,
  listOpgaver,
  openDatabase,
  readEvents,
} from '@sagsvej/store'
import { CompiledQuery, sql } from 'kysely'
import pg from 'pg'
import { Lager } from '../../packages/store/src/database/lager.ts'
import { readStreams } from '../../packages/store/src/sager/read.ts'
import { pairedRatio, report } from '../measure.ts'
import { programs, startServer } from '../query/postgres.ts'
import type { Row, Target } from '../row.ts'
import { fill } from './fill.ts'

// `store.ts server` or `store.ts indlejret`: what the store costs beside the bare SQL for the same rows, in one run. The
// server keeps what is committed (fsync), as one in use does.

const embedded = process.argv[2] === 'indlejret'
const [FEW, MANY, LONG] = embedded ? [500, 2_000, 300] : [10_000, 200_000, 300]
const ROUNDS = embedded ? 30 : 200
const NOW = new Date('2026-07-09T08:30:00Z')
const as = (kommune: string): Adgang => ({ kommune, rolle: 'sagsbehandler', bruger: 'bruger-2', nu: NOW })

const fremskrivning: Fremskrivning = {
  ...grundfremskrivning,
  opgaver: () => [
    {
      nøgle: 'opfølgning',
      procedure: 'opfølgning',
      trin: 'samtale',
      titel: 'Hold samtale',
      frist: '2026-02-16',
    },
  ],
}

const bin = embedded ? undefined : programs()
if (!embedded && bin === undefined) {
  console.error('No PostgreSQL server is installed (/usr/lib/postgresql), so it is not measured.')
  process.exit(1)
}
const server = bin === undefined ? undefined : await startServer(bin)
const { db, close } = await openDatabase({
  ...(server ? { url: server.url } : {}),
  dataDir: 'memory',
  fremskrivning,
})
const kysely = Lager.kysely(db)
const where = embedded ? 'embedded' : 'PostgreSQL'
const about = server ? `${server.version}, on this machine, every commit on disk` : 'in memory'

const fact = (nr: number): SagBegivenhed => ({
  type: 'FaktumRegistreret',
  version: 1,
  faktum: 'ugetimer',
  vaerdi: nr,
  enhed: 'timer/uge',
  gaelderFra: '2026-03-02',
  kendtFra: '2026-07-08',
  oprindelse: 'borger',
})
/** The embedded database has one connection, and prepares nothing ahead. */
const client = server && new pg.Client({ connectionString: server.url })
await client?.connect()
const bare = (name: string, text: string, values: readonly unknown[]): Promise<unknown> =>
  client
    ? client.query({ name, text, values: [...values] })
    : kysely.executeQuery(CompiledQuery.raw(text, [...values]))

/** A row with a target on the server; embedded it stands beside without one. */
const rowOf = (row: string, ratio: number, target: Target, note: string): Row => ({
  row: `${row}, ${where}`,
  ratio,
  ...(embedded ? { figure: `${ratio.toFixed(2)} x` } : { target }),
  note: `${note}; ${about}`,
})

const INSERT = `insert into begivenhed (kommune, sag_id, nr, type, version, indhold, registreret)
  values ($1, $2, $3, $4, $5, $6, $7), ($1, $2, $8, $4, $5, $9, $7), ($1, $2, $10, $4, $5, $11, $7)`

/** Three events: with the check of the newest, the read models, and the access; and only the rows. */
async function appending(): Promise<Row> {
  const { begivenheder: earlier = [] } =
    (await inKommune(db, as('L'), (rum) => readEvents(rum, 'sag-1', 'måling'))) ?? {}
  let all: readonly SagBegivenhed[] = earlier
  let nr = 1_000_000
  const time = await pairedRatio({
    rounds: ROUNDS,
    measured: async () => {
      const events = [1, 2, 3].map((i) => fact(all.length + i))
      await inKommune(db, as('L'), (rum) =>
        appendEvents(rum, {
          sagId: 'sag-1',
          expectedNr: all.length,
          events,
          registreret: NOW,
          tidligere: all,
        }),
      )
      all = [...all, ...events]
    },
    base: async () => {
      const content = ({ type: _, version: __, ...rest }: SagBegivenhed) => JSON.stringify(rest)
      await bare('insert', INSERT, [
        'L',
        'sag-51',
        nr,
        'FaktumRegistreret',
        1,
        content(fact(nr)),
        NOW,
        nr + 1,
        content(fact(nr + 1)),
        nr + 2,
        content(fact(nr + 2)),
      ])
      nr += 3
    },
  })
  return rowOf(
    'append of three events with their read models',
    1 / time,
    { atLeast: 0.4, of: 'a bare prepared INSERT of the same rows' },
    `among ${MANY.toLocaleString('en')} cases`,
  )
}

async function opening(): Promise<readonly Row[]> {
  await sql`create table if not exists maaling (id integer primary key, indhold text not null)`.execute(
    kysely,
  )
  await sql`
    insert into maaling select 1, string_agg(indhold::text, ',') from begivenhed
    where kommune = 'O' and sag_id = 'sag-1'`.execute(kysely)
  const base = () => bare('read', 'select indhold from maaling where id = $1', [1])
  const open = (work: (adgang: Adgang) => Promise<unknown>) =>
    pairedRatio({ rounds: ROUNDS, measured: () => work(as('O')), base })
  const whole = await open((adgang) => inKommune(db, adgang, (rum) => readEvents(rum, 'sag-1', 'måling')))
  const query = await open((adgang) => inKommune(db, adgang, (rum) => readStreams(rum, ['sag-1'])))
  return [
    rowOf(
      `opening a case of ${LONG} events`,
      whole,
      { atMost: 3, of: 'one primary-key SELECT of the same bytes' },
      `with the note that it was read, which is committed; without it ${query.toFixed(1)}`,
    ),
  ]
}

const PAGE = `select o.*, i.navn from (
    select * from opgave where kommune = $1 and enhed = $2 order by frist, sag_id, noegle limit 51
  ) o join sagsindeks i on i.kommune = o.kommune and i.sag_id = o.sag_id order by o.frist, o.sag_id, o.noegle`
const page = (kommune: string) =>
  inKommune(db, as(kommune), (rum) => listOpgaver(rum, 'måling', { enhed: 'enhed-2' }))

async function worklist(): Promise<readonly Row[]> {
  const raw = (kommune: string) => bare('page', PAGE, [kommune, 'enhed-2'])
  const toRaw = await pairedRatio({ rounds: ROUNDS, measured: () => page('L'), base: () => raw('L') })
  const toFew = await pairedRatio({ rounds: ROUNDS, measured: () => page('L'), base: () => page('S') })
  return [
    rowOf(
      "a page of a caseworker's tasks",
      toRaw,
      { atMost: 2, of: 'the raw SQL' },
      `up to 50 of ${(MANY / 50).toLocaleString('en')} in the unit, with a note for each case that it was seen, which is committed`,
    ),
    rowOf(
      `the same at ${MANY.toLocaleString('en')} cases`,
      toFew,
      { atMost: 1.5, of: `its time at ${FEW.toLocaleString('en')}` },
      'two municipalities in one database',
    ),
  ]
}

async function rebuilding(): Promise<Row> {
  const start = performance.now()
  const { begivenheder } = await genopbyg(db, { kommune: 'S', rolle: 'system', bruger: 'måling', nu: NOW })
  const perSecond = (1000 * begivenheder) / (performance.now() - start)
  return {
    ...rowOf(
      'rebuilding all read models',
      perSecond / 20_000,
      { atLeast: 1, of: '20,000 events/s' },
      `${begivenheder.toLocaleString('en')} events of ${FEW.toLocaleString('en')} cases, once`,
    ),
    figure: `${Math.round(perSecond).toLocaleString('en')} events/s`,
  }
}

try {
  await fill(kysely, { kommune: 'S', sager: FEW, begivenheder: 20 })
  await fill(kysely, { kommune: 'L', sager: MANY, begivenheder: 3 })
  await fill(kysely, { kommune: 'O', sager: 50, begivenheder: LONG })
  report([await appending(), ...(await opening()), ...(await worklist()), await rebuilding()])
} finally {
  await client?.end()
  await close()
  server?.stop()
}
