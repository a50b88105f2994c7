import pg from 'pg'
import { type Database, openDatabase } from './database/open.ts'

export interface Prøvedatabase {
  readonly database: Database
  readonly dispose: () => Promise<void>
}

/** The databases the tests run against: always the embedded one, and a server when DATABASE_URL names one. */
export const databaser: readonly { readonly navn: string; readonly open: () => Promise<Prøvedatabase> }[] = [
  { navn: 'indlejret', open: embedded },
  ...(process.env.DATABASE_URL ? [{ navn: 'server', open: server(process.env.DATABASE_URL) }] : []),
]

async function embedded(): Promise<Prøvedatabase> {
  const database = await openDatabase({ dataDir: 'memory' })
  return { database, dispose: database.close }
}

/** A database of its own on the server, dropped afterwards. */
function server(adminUrl: string): () => Promise<Prøvedatabase> {
  return async () => {
    const name = `sagsvej_test_${process.pid}_${Math.random().toString(36).slice(2, 8)}`
    await admin(adminUrl, `create database ${name}`)
    const url = new URL(adminUrl)
    url.pathname = `/${name}`
    const database = await openDatabase({ url: url.href, dataDir: 'unused' })
    return {
      database,
      dispose: async () => {
        await database.close()
        await admin(adminUrl, `drop database ${name}`)
      },
    }
  }
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
