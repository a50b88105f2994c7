// `npm test`: install what is missing, build, check, test; then say what was left out, and why.
import './ensure.mjs'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findChromium } from './chromium.mjs'
import { addUp, summaryLine } from './totals.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
// The caller may want the reports (.ci/run adds them up); otherwise they are gone when we are.
const kept = process.env.TEST_REPORTS
const reports = kept ?? mkdtempSync(join(tmpdir(), 'sagsvej-test-'))
mkdirSync(reports, { recursive: true })

const heard = mkdtempSync(join(tmpdir(), 'sagsvej-heard-'))
process.env.LAW_HEARD = heard

const failedSteps = []

function step(title, script, ...args) {
  console.log(`> ${title}`)
  const done = spawnSync(process.execPath, [join(root, script), ...args], { cwd: root, stdio: 'inherit' })
  if (done.status !== 0) failedSteps.push(title)
}

function vitest(title, name, ...args) {
  const report = join(reports, `${name}.json`)
  rmSync(report, { force: true })
  step(
    title,
    'node_modules/vitest/vitest.mjs',
    'run',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  )
  return report
}

step('build', 'scripts/build.mjs')
step('types: tsc --noEmit', 'node_modules/typescript/bin/tsc', '--noEmit')
step(
  'types: tsc --noEmit, packages without the browser',
  'node_modules/typescript/bin/tsc',
  '--noEmit',
  '-p',
  'tsconfig.packages.json',
)
step('format and lint: biome check', 'node_modules/@biomejs/biome/bin/biome', 'check')
const written = [
  vitest('structure: layers, paragraphs, hygiene, adapters, size', 'structure', 'tools/'),
  vitest('tests', 'tests', 'apps/', 'bench/', 'packages/'),
].filter((report) => existsSync(report))
const totals = addUp(written)
if (!kept) rmSync(reports, { recursive: true })
// What tests were answered by is known only now, so the check of the law comes last.
step('law: sagsvej law --check', 'apps/cli/bin/sagsvej.js', 'law', '--check', '--undated', '--tested', heard)
rmSync(heard, { recursive: true })

const leftOut = [
  findChromium() ? undefined : 'browser tests: no Chromium found (install it, or set CHROMIUM_PATH)',
  process.env.DATABASE_URL
    ? undefined
    : 'a real PostgreSQL: DATABASE_URL is not set; the embedded database was used',
].filter((reason) => reason !== undefined)
for (const reason of leftOut) console.log(`Left out: ${reason}`)
for (const title of failedSteps) console.log(`Failed: ${title}`)
console.log(summaryLine(totals))
process.exitCode = failedSteps.length > 0 || totals.failed > 0 ? 1 : 0
