import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { type Befolkning, tablesFor } from '@sagsvej/rules/query'
import type { Asked } from './answers.ts'
import { type Records, type Table, tablesOf } from './population.ts'

/** People in the tables of a database in memory, which works on one thread and takes four gigabytes at most. */
export async function inDuckdb(population: Befolkning, people: Records): Promise<Asked> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1', memory_limit: '4GB' })
  const db = await instance.connect()
  for (const statement of tablesFor(population)) await db.run(statement)
  for (const table of tablesOf(population.mål, people)) await append(db, table)
  return {
    run: (statement) => db.run(statement),
    rows: async (query) => (await db.run(query)).getRowObjectsJS(),
  }
}

/** What is missing is NULL; of a list it is said among people that it is known. */
async function append(db: DuckDBConnection, { name, columns, rows }: Table): Promise<void> {
  const appender = await db.createAppender(name)
  for (const [person, values] of rows()) {
    appender.appendBigInt(BigInt(person))
    for (const column of columns) {
      const value = values[column]
      if (value === undefined) appender.appendNull()
      else if (typeof value === 'number') appender.appendInteger(value)
      else appender.appendBoolean(value !== false)
    }
    appender.endRow()
  }
  appender.closeSync()
}
