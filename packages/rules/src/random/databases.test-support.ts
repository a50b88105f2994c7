import { DuckDBInstance } from '@duckdb/node-api'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import type { Rå } from '../compile/answer.ts'
import { plainRow } from '../query/plain-row.ts'
import type { Databasenavn } from '../query/query.ts'

/** A session of a database, in which what is made is gone when it is closed. */
export interface Session {
  readonly run: (statement: string) => Promise<void>
  readonly rows: (query: string) => Promise<readonly Rå[]>
  readonly close: () => Promise<void>
}

export interface Database {
  readonly navn: string
  readonly database: Databasenavn
  readonly open: () => Promise<Session>
}

const duckdb: Database = {
  navn: 'DuckDB',
  database: 'duckdb',
  open: async () => {
    const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
    const connection = await instance.connect()
    return {
      run: async (statement) => {
        await connection.run(statement)
      },
      rows: async (query) => (await (await connection.run(query)).getRowObjectsJS()).map(plainRow),
      close: async () => {
        connection.closeSync()
        instance.closeSync()
      },
    }
  },
}

const embedded: Database = {
  navn: 'PostgreSQL, embedded',
  database: 'postgres',
  open: async () => {
    const lite = await PGlite.create()
    return {
      run: async (statement) => {
        await lite.exec(statement)
      },
      rows: async (query) => (await lite.query<Rå>(query)).rows.map(plainRow),
      close: () => lite.close(),
    }
  },
}

/** In a schema of its own, dropped afterwards. */
const server = (url: string): Database => ({
  navn: 'PostgreSQL, server',
  database: 'postgres',
  open: async () => {
    const client = new pg.Client({ connectionString: url })
    const schema = `rules_test_${process.pid}`
    await client.connect()
    await client.query(`CREATE SCHEMA ${schema}; SET search_path = ${schema}`)
    return {
      run: async (statement) => {
        await client.query(statement)
      },
      rows: async (query) => (await client.query<Rå>(query)).rows.map(plainRow),
      close: async () => {
        await client.query(`DROP SCHEMA ${schema} CASCADE`)
        await client.end()
      },
    }
  },
})

/** Every database there is to ask: a server where DATABASE_URL names one. */
export const databases: readonly Database[] = [
  duckdb,
  embedded,
  ...(process.env.DATABASE_URL ? [server(process.env.DATABASE_URL)] : []),
]
