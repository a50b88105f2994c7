import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Befolkning, tablesFor } from '@sagsvej/rules/query'
import pg from 'pg'
import type { Asked } from './answers.ts'
import { type Records, type Table, tablesOf } from './population.ts'

const INSTALLED = '/usr/lib/postgresql'

/** The programs of the newest server that is installed, if there is one. */
export function programs(): string | undefined {
  const versions = existsSync(INSTALLED) ? readdirSync(INSTALLED).map(Number) : []
  const newest = Math.max(...versions.filter(Number.isFinite))
  return Number.isFinite(newest) ? join(INSTALLED, String(newest), 'bin') : undefined
}

export interface Server {
  readonly version: string
  readonly fill: (population: Befolkning, people: Records) => Promise<Asked>
  readonly stop: () => Promise<void>
}

const isRoot = process.getuid?.() === 0

/** A server will not run as root, and has a user of its own. */
function run(program: string, ...argv: readonly string[]): string {
  const [command = program, ...rest] = isRoot
    ? ['runuser', '-u', 'postgres', '--', program, ...argv]
    : [program, ...argv]
  const { status, stdout, stderr } = spawnSync(command, rest, { encoding: 'utf8', cwd: tmpdir() })
  if (status !== 0) throw new Error(`${program}: ${stdout}${stderr}`)
  return stdout.trim()
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

export interface Running {
  readonly version: string
  readonly folder: string
  readonly url: string
  readonly stop: () => void
}

/** Starts a server in a folder that is gone when it stops. One process works on a query, as one thread of DuckDB does. */
export async function startServer(bin: string, ...more: readonly string[]): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-postgres-'))
  if (isRoot) chownSync(folder, Number(run('id', '-u')), Number(run('id', '-g')))
  const data = join(folder, 'data')
  const port = await freePort()
  run(join(bin, 'initdb'), '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8')
  const settings = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c shared_buffers=512MB -c max_parallel_workers_per_gather=0 ${more.join(' ')}`
  run(join(bin, 'pg_ctl'), '-D', data, '-w', '-s', '-l', join(folder, 'log'), '-o', settings, 'start')
  return {
    version: run(join(bin, 'postgres'), '--version'),
    folder,
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    stop: () => {
      run(join(bin, 'pg_ctl'), '-D', data, '-m', 'immediate', '-s', 'stop')
      rmSync(folder, { recursive: true })
    },
  }
}

/** A server that people are put into and asked. */
export async function start(bin: string): Promise<Server> {
  const { version, folder, url, stop } = await startServer(bin, '-c fsync=off')
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return {
    version,
    fill: async (population, people) => {
      for (const table of tablesOf(population.mål, []))
        await client.query(`DROP TABLE IF EXISTS "${table.name}"`)
      for (const statement of tablesFor(population)) await client.query(statement)
      for (const table of tablesOf(population.mål, people)) await copy(client, folder, table)
      return {
        run: (statement) => client.query(statement),
        rows: async (query) => (await client.query<Record<string, unknown>>(query)).rows,
      }
    },
    stop: async () => {
      await client.end()
      stop()
    },
  }
}

const MISSING = '\\N'
const written = (value: unknown): string => (value === undefined ? MISSING : String(value))

/** A file that the server reads in by itself. What is missing is NULL. */
async function copy(client: pg.Client, folder: string, { name, columns, rows }: Table): Promise<void> {
  const path = join(folder, `${name}.txt`)
  const file = openSync(path, 'w')
  for (const [person, values] of rows()) {
    writeSync(file, `${[person, ...columns.map((column) => written(values[column]))].join('\t')}\n`)
  }
  closeSync(file)
  chmodSync(path, 0o644)
  await client.query(`COPY "${name}" FROM '${path}'`)
  await client.query(`VACUUM ANALYZE "${name}"`)
}
