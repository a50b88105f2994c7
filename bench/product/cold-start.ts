import { spawnSync } from 'node:child_process'
import { pairedRatio, report } from '../measure.ts'

function node(...argv: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`node ${argv.join(' ')}: ${stderr}`)
}

const assess = [
  'apps/cli/bin/sagsvej.js',
  'assess',
  'examples/2026-delvist-tilbage.json',
  '--on',
  '2026-11-20',
]

report([
  {
    row: 'sagsvej assess, from a cold start',
    ratio: await pairedRatio({ measured: () => node(...assess), base: () => node('-e', '0'), rounds: 15 }),
    target: { atMost: 4, of: 'node -e 0' },
  },
])
