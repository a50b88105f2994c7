import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compileRows, identifier, type Lovsamling, type Mål, ownAnswer } from '@sagsvej/rules'
import { bundle } from '../bundle.ts'
import { report, timed } from '../measure.ts'
import { budgetRow } from '../row.ts'
import { checking, loading, ROUNDS, reading } from './costs.ts'
import { lawOf } from './source.ts'

const PROVISIONS = 1000

/** Writes the sources inside the repository, so that they find our packages as any source of ours does. */
function written(name: string, count = PROVISIONS, versions?: number): string {
  const folder = join(process.cwd(), 'bench', 'dist', name)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const file of lawOf(count, versions)) writeFileSync(join(folder, file.name), file.text)
  const settings = { extends: join(process.cwd(), 'tsconfig.json'), include: ['.'], exclude: [] }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings))
  return folder
}

const folder = written('tusind')
const ofOneVersion = written('tusind-1', PROVISIONS, 1)
const languageAlone = written('en-bestemmelse', 1)

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
const checked = checking(folder)
const checkedAlone = checking(languageAlone)

const toLoad = loading(generated)
const toBuild = loading(trees)
const toRead = reading(trees)
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
      note:
        `${fresh}, from a bundle, the rule language included; three versions each, with one each ${Math.round(toBuildOne)} ms; ` +
        `${Math.round(toRead)} ms of it go before the first line runs, to read and compile ${(statSync(trees).size / 1e6).toFixed(1)} MB of source; the rest is running each line of it once, cold`,
    },
  ),
  budgetRow(
    'type-checking 1,000 provisions',
    checked,
    { budget: 3, unit: 's' },
    {
      note: `processor time, on one thread, the least of three; the rule language is checked with them, which with one provision takes ${checkedAlone.toFixed(1)} s`,
    },
  ),
])
