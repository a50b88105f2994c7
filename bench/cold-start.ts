import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { pairedRatio, report } from './measure.ts'

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

function node(...argv: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`node ${argv.join(' ')}: ${stderr}`)
}

const sagsvej = at('apps/cli/bin/sagsvej.js')
const sag = at('examples/2026-delvist-tilbage.json')

report([
  {
    what: 'sagsvej assess, from a cold start',
    against: 'node -e 0',
    ratio: await pairedRatio({
      measured: () => node(sagsvej, 'assess', sag, '--on', '2026-11-20'),
      base: () => node('-e', '0'),
      rounds: 15,
    }),
    limit: 4,
  },
])
