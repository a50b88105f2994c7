import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { åbnIndlejret } from './database/indlejret.ts'
import { type Database, openDatabase } from './database/open.ts'
import { types } from './database/pg-types.ts'
import type { Tabeller } from './database/tabeller.ts'
import type { Fremskrivning } from './laesemodeller/fremskrivning.ts'
import { prøvefremskrivning } from './verden.test-support.ts'

export interface Prøvedatabase {
  readonly database: Database
  readonly dispose: () => Promise<void>
}

/** An open connection to a database without tables. */
export interface Tomdatabase {
  readonly kysely: Kysely<Tabeller>
  readonly dispose: () => Promise<void>
}

/** The databases the tests run against: always the embedded one, and a server when DATABASE_URL names one. */
export const databaser: readonly {
  readonly navn: string
  readonly open: (fremskrivning?: Fremskrivning) => Promise<Prøvedatabase>
  readonly tom: () => Promise<Tomdatabase>
}[] = [
  { navn: 'indlejret', open: embedded, tom: emptyEmbedded },
  ...(process.env.DATABASE_URL
    ? [{ navn: 'server', open: server(process.env.DATABASE_URL), tom: emptyServer(process.env.DATABASE_URL) }]
    : []),
]

async function embedded(fremskrivning: Fremskrivning = prøvefremskrivning): Promise<Prøvedatabase> {
  const database = await openDatabase({ dataDir: 'memory', fremskrivning })
  return { database, dispose: database.close }
}

async function emptyEmbedded(): Promise<Tomdatabase> {
  const { pool, luk } = await åbnIndlejret('memory')
  return { kysely: new Kysely<Tabeller>({ dialect: new PostgresDialect({ pool }) }), dispose: luk }
}

/** A database of its own on the server, dropped afterwards. */
function server(adminUrl: string): (fremskrivning?: Fremskrivning) => Promise<Prøvedatabase> {
  return async (fremskrivning = prøvefremskrivning) => {
    const { url, drop } = await own(adminUrl)
    const database = await openDatabase({ url, dataDir: 'unused', fremskrivning })
    return {
      database,
      dispose: async () => {
        await database.close()
        await drop()
      },
    }
  }
}

function emptyServer(adminUrl: string): () => Promise<Tomdatabase> {
  return async () => {
    const { url, drop } = await own(adminUrl)
    const pool = new pg.Pool({ connectionString: url, types })
    const kysely = new Kysely<Tabeller>({ dialect: new PostgresDialect({ pool }) })
    return {
      kysely,
      dispose: async () => {
        await kysely.destroy()
        await drop()
      },
    }
  }
}

async function own(adminUrl: string): Promise<{ readonly url: string; readonly drop: () => Promise<void> }> {
  const name = `sagsvej_test_${process.pid}_${Math.random().toString(36).slice(2, 8)}`
  await admin(adminUrl, `create database ${name}`)
  const url = new URL(adminUrl)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => admin(adminUrl, `drop database ${name}`) }
}

async function admin(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
