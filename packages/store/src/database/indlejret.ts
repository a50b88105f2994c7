import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { lås } from './laas.ts'
import { types } from './pg-types.ts'

/** A pool and what must be closed after it. */
export interface Forbindelse {
  readonly pool: pg.Pool
  readonly luk: () => Promise<void>
}

/**
 * PostgreSQL in this process, with its files in `dataDir`, or in memory when that is 'memory'. It has one connection:
 * within a transaction nothing may go round it. For demonstration and development: it is not safe against power loss.
 * @throws DatabasenErOptaget
 */
export async function åbnIndlejret(dataDir: string): Promise<Forbindelse> {
  if (dataDir === 'memory') return start('memory://', () => {})
  const giveBack = lås(dataDir)
  try {
    const folder = join(dataDir, 'pgdata')
    if (!existsSync(folder)) await create(folder)
    return await start(folder, giveBack)
  } catch (error) {
    giveBack()
    throw error
  }
}

// Loaded on first use: a command that asks no database should not wait for one.
const load = async () => ({
  ...(await import('@electric-sql/pglite')),
  ...(await import('@electric-sql/pglite/node-postgres')),
  ...(await import('@electric-sql/pglite/contrib/pg_trgm')),
})

/** Made beside its place and moved there when complete, so that one interrupted half-way is never opened. */
async function create(folder: string): Promise<void> {
  const unfinished = `${folder}.new`
  rmSync(unfinished, { recursive: true, force: true })
  const { PGlite } = await load()
  const pglite = await PGlite.create({ dataDir: unfinished })
  await pglite.close()
  renameSync(unfinished, folder)
}

async function start(dataDir: string, giveBack: () => void): Promise<Forbindelse> {
  const { PGlite, createPgConfig, pg_trgm } = await load()
  const pglite = await PGlite.create({ dataDir, extensions: { pg_trgm } })
  const pool = new pg.Pool({ ...createPgConfig(pglite), types, max: 1, connectionTimeoutMillis: 10_000 })
  return {
    pool,
    luk: async () => {
      await pglite.close()
      giveBack()
    },
  }
}
