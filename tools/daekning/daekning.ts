// `npm run coverage`: runs the tests that name rows of the source map, keeps which passed, and works out the coverage
// that `sagsvej coverage` tells of. `--only-count` leaves the tests alone: for a change of data alone.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gemPrøver, gemResultat, skrevneMærker } from './lager.ts'
import { prøverAf } from './proever.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

function kørPrøver(): void {
  const files = [...new Set(skrevneMærker().map(({ fil }) => fil))]
  const folder = mkdtempSync(join(tmpdir(), 'sagsvej-daekning-'))
  const report = join(folder, 'report.json')
  spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      ...files,
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { cwd: root, stdio: 'inherit' },
  )
  gemPrøver(prøverAf(JSON.parse(readFileSync(report, 'utf8')), root))
  rmSync(folder, { recursive: true })
}

if (!process.argv.includes('--only-count')) kørPrøver()
gemResultat()
