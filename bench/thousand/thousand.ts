import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compileRows, identifier, type Lovsamling, type Mål, ownAnswer } from '@sagsvej/rules'
import { bundle } from '../bundle.ts'
import { report, timed } from '../measure.ts'
import { budgetRow } from '../row.ts'
import { lawOf } from './source.ts'

const PROVISIONS = 1000
const ROUNDS = 15

/** Writes the sources inside the repository, so that they find our packages as any source of ours does. */
function written(name: string, versions?: number): string {
  const folder = join(process.cwd(), 'bench', 'dist', name)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const file of lawOf(PROVISIONS, versions)) writeFileSync(join(folder, file.name), file.text)
  const settings = { extends: join(process.cwd(), 'tsconfig.json'), include: ['.'], exclude: [] }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings))
  return folder
}

const folder = written('tusind')
const ofOneVersion = written('tusind-1', 1)

const node = (...argv: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${argv.join(' ')}: ${stdout}${stderr}`)
  return stdout
}

/**
 * Milliseconds of processor time to load a module in a process of its own, where nothing is loaded yet: the least
 * disturbed of several. Not by the clock, so that a machine that is busy with other things does not count.
 */
function loading(file: string): number {
  const script = `const before = process.cpuUsage()
    await import(${JSON.stringify(pathToFileURL(file).href)})
    const { user, system } = process.cpuUsage(before)
    console.log((user + system) / 1000)`
  return Math.min(...Array.from({ length: ROUNDS }, () => Number(node('--input-type=module', '-e', script))))
}

const trees = await bundle(join(folder, 'lov.ts'))
const { lov } = (await import(pathToFileURL(trees).href)) as { readonly lov: Lovsamling }
if (lov.bestemmelser.length !== PROVISIONS) throw new Error(`${lov.bestemmelser.length} provisions`)

const mål: readonly Mål[] = lov.bestemmelser
  .filter(ownAnswer)
  .map((bestemmelse) => ({ navn: identifier(bestemmelse.id), led: { op: 'provision', bestemmelse } }))
const source = join(folder, 'svar.js')
const compiling = await timed(() =>
  writeFileSync(source, compileRows([{ navn: 'svar', mål, givet: { open: () => false } }])),
)
const generated = await bundle(source)
const tsc = join('node_modules', 'typescript', 'bin', 'tsc')
const types = () => timed(() => node(tsc, '--noEmit', '-p', folder))
const checked = Math.min(await types(), await types(), await types())

const toLoad = loading(generated)
const toBuild = loading(trees)
const toBuildOne = loading(await bundle(join(ofOneVersion, 'lov.ts')))
const fresh = `processor time, the least of ${ROUNDS} fresh processes`

report([
  budgetRow(
    'loading the compiled law of 1,000 provisions',
    toLoad,
    { budget: 20, unit: 'ms' },
    {
      peers: { measure: 'build', took: toLoad },
      note: `${fresh}, its runtime included; three versions each; compiling it took ${(compiling / 1000).toFixed(1)} s`,
    },
  ),
  budgetRow(
    'building the trees of 1,000 provisions',
    toBuild,
    { budget: 60, unit: 'ms' },
    {
      peers: { measure: 'build', took: toBuild },
      note: `${fresh}, from a bundle, the rule language included; three versions each, with one each ${Math.round(toBuildOne)} ms`,
    },
  ),
  budgetRow(
    'type-checking 1,000 provisions',
    checked / 1000,
    { budget: 3, unit: 's' },
    {
      note: 'by the clock, the fastest of three, the rule language checked with them',
    },
  ),
])
