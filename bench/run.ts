import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install, isInstalled } from '../scripts/installation.mjs'
import { BENCHES, type Bench, PEERS } from './benches.ts'
import { bundle } from './bundle.ts'
import { machine } from './machine.ts'
import { type PeerRow, type Result, type Row, resultOf } from './row.ts'
import { lineOf, writeTable } from './table.ts'

// `npm run bench` measures everything and writes the table; `npm run bench -- NAME…` measures some, and writes nothing.
// A process for each, since what ran before in a process changes how fast the next thing runs in it.

const here = dirname(fileURLToPath(import.meta.url))
const root = dirname(here)
process.chdir(root)

function measured<T>(file: string, argv: readonly string[]): T | undefined {
  const { status, stdout } = spawnSync(process.execPath, ['--expose-gc', file, ...argv], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return status === 0 ? (JSON.parse(stdout.trim().split('\n').at(-1) ?? 'null') as T) : undefined
}

async function peerRows(): Promise<readonly PeerRow[]> {
  const folder = join(here, 'peers')
  if (!isInstalled(folder)) {
    const fault = install(folder)
    if (fault) {
      console.error(`${fault}\nThe engines of others are not measured: they could not be installed.`)
      return []
    }
  }
  const file = await bundle(join(folder, 'measure-peer.ts'))
  return PEERS.flatMap((peer) => {
    const row = measured<PeerRow>(file, [peer])
    if (!row) console.error(`${peer} is not measured: see above.`)
    return row ? [row] : []
  })
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !BENCHES.some((bench) => bench.name === name))
if (unknown.length > 0) {
  console.error(
    `No benchmark is called ${unknown.join(', ')}. There are ${BENCHES.map((b) => b.name).join(', ')}.`,
  )
  process.exit(1)
}
const chosen = BENCHES.filter(({ name }) => asked.length === 0 || asked.includes(name))

const built = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' })
if (built.status !== 0) process.exit(built.status ?? 1)

const peers = await peerRows()
const results: Result[] = []
const missing: string[] = []

async function run({ name, entry, argv = [], rows }: Bench): Promise<void> {
  const found = measured<readonly Row[]>(await bundle(join(here, entry)), argv)
  if (!found) missing.push(...rows)
  for (const row of found ?? []) {
    const result = resultOf(row, `npm run bench -- ${name}`, peers)
    results.push(result)
    console.log(lineOf(result))
  }
}

const isAimed = ({ met }: Result): boolean => met !== undefined

for (const bench of chosen) await run(bench)
if (asked.length === 0) {
  const [rows, reported] = [results.filter(isAimed), results.filter((result) => !isAimed(result))]
  const table = { machine: machine(), date: new Date().toISOString().slice(0, 10), rows, reported, peers }
  writeFileSync(join(here, 'results', 'rules.json'), `${JSON.stringify(table, null, 2)}\n`)
  writeTable(join(here, 'README.md'), table)
}
for (const row of missing) console.error(`Not measured: ${row}`)
if (missing.length > 0 || results.some(({ met }) => met === false)) process.exitCode = 1
