import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install, isInstalled } from '../scripts/installation.mjs'
import { BENCHES, type Bench, PEERS, SETS } from './benches.ts'
import { bundle } from './bundle.ts'
import { machine } from './machine.ts'
import { type PeerRow, type Result, type Row, resultOf } from './row.ts'
import { lineOf, writeTable } from './table.ts'

// `npm run bench` measures everything and writes the tables; `npm run bench -- NAME…` measures some, and writes nothing but
// the table of a set that is named as a whole (`rules`, `casework`).
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

type Sæt = keyof typeof SETS
const isSæt = (name: string): name is Sæt => Object.hasOwn(SETS, name)
const sets = Object.keys(SETS).filter(isSæt)

const asked = process.argv.slice(2)
const all = sets.flatMap((set): readonly Bench[] => SETS[set].benches)
const unknown = asked.filter((name) => !isSæt(name) && !all.some((bench) => bench.name === name))
if (unknown.length > 0) {
  console.error(
    `No benchmark is called ${unknown.join(', ')}. There are ${[...sets, ...all.map((b) => b.name)].join(', ')}.`,
  )
  process.exit(1)
}
/** Sets that are measured whole are written. */
const whole = sets.filter((set) => asked.length === 0 || asked.includes(set))
const parts = all.filter(({ name }) => asked.includes(name))

const built = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' })
if (built.status !== 0) process.exit(built.status ?? 1)

const peers =
  whole.includes('rules') || parts.some((bench) => BENCHES.includes(bench)) ? await peerRows() : []
const measuredAll: Result[] = []
const missing: string[] = []

async function run({ name, entry, argv = [], rows }: Bench): Promise<readonly Result[]> {
  const found = measured<readonly Row[]>(await bundle(join(here, entry)), argv)
  if (!found) missing.push(...rows)
  const results = (found ?? []).map((row) => resultOf(row, `npm run bench -- ${name}`, peers))
  for (const result of results) console.log(lineOf(result))
  measuredAll.push(...results)
  return results
}

const isAimed = ({ met }: Result): boolean => met !== undefined

for (const bench of parts) await run(bench)
for (const set of whole) {
  const results: Result[] = []
  for (const bench of SETS[set].benches) results.push(...(await run(bench)))
  const [rows, reported] = [results.filter(isAimed), results.filter((result) => !isAimed(result))]
  const date = new Date().toISOString().slice(0, 10)
  const table = { machine: machine(), date, rows, reported, peers: set === 'rules' ? peers : [] }
  writeFileSync(join(here, 'results', `${set}.json`), `${JSON.stringify(table, null, 2)}\n`)
  writeTable(join(here, SETS[set].readme), table)
}
for (const row of missing) console.error(`Not measured: ${row}`)
if (missing.length > 0 || measuredAll.some(({ met }) => met === false)) process.exitCode = 1
