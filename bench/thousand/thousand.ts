import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compileRows, identifier, type Lovsamling, type Mål, ownAnswer } from '@sagsvej/rules'
import { bundle } from '../bundle.ts'
import { median, report, timed } from '../measure.ts'
import { budgetRow } from '../row.ts'
import { lawOf } from './source.ts'

const PROVISIONS = 1000
const ROUNDS = 15

// Inside the repository, so that the sources find our packages as any source of ours does.
const folder = join(process.cwd(), 'bench', 'dist', 'tusind')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
for (const { name, text } of lawOf(PROVISIONS)) writeFileSync(join(folder, name), text)
writeFileSync(
  join(folder, 'tsconfig.json'),
  JSON.stringify({ extends: join(process.cwd(), 'tsconfig.json'), include: ['.'], exclude: [] }),
)

const node = (...argv: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${argv.join(' ')}: ${stdout}${stderr}`)
  return stdout
}

/** Milliseconds to load a module in a process of its own, where nothing is loaded yet; the median of several. */
function loading(file: string): number {
  const script = `const start = performance.now()
    await import(${JSON.stringify(pathToFileURL(file).href)})
    console.log(performance.now() - start)`
  return median(Array.from({ length: ROUNDS }, () => Number(node('--input-type=module', '-e', script))))
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
const checked = median([await types(), await types(), await types()])

report([
  budgetRow(
    'loading the compiled law of 1,000 provisions',
    loading(generated),
    { budget: 20, unit: 'ms' },
    {
      peers: { measure: 'build', took: 0 },
      note: `in a fresh process, its runtime included; compiling it took ${(compiling / 1000).toFixed(1)} s`,
    },
  ),
  budgetRow(
    'building the trees of 1,000 provisions',
    loading(trees),
    { budget: 60, unit: 'ms' },
    {
      note: 'from a bundle, in a fresh process, the rule language included',
    },
  ),
  budgetRow(
    'type-checking 1,000 provisions',
    checked / 1000,
    { budget: 3, unit: 's' },
    {
      note: 'tsc --noEmit in a fresh process, the rule language checked with them',
    },
  ),
])
