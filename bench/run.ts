import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Row } from './measure.ts'

// `npm run bench`: ratios only, each of two things measured in turn in the same run. A process for each, since what ran
// before in a process changes how fast the next thing runs in it.

const BENCHES = ['cold-start.ts', 'assess.ts', 'answer-page.tsx']

const path = (file: string): string => fileURLToPath(new URL(file, import.meta.url))

function rowsOf(bench: string): readonly Row[] | undefined {
  const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', path(`./${bench}`)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return status === 0 ? JSON.parse(stdout.trim().split('\n').at(-1) ?? '[]') : undefined
}

function lineOf({ what, against, ratio, limit, note }: Row): string {
  const over = limit !== undefined && ratio > limit
  const target = limit === undefined ? '' : ` (at most ${limit}${over ? ': NOT MET' : ''})`
  return `${ratio.toFixed(2)} x  ${what} / ${against}${target}${note ? `\n        ${note}` : ''}`
}

const built = spawnSync(process.execPath, [path('../scripts/build.mjs')], { stdio: 'inherit' })
if (built.status !== 0) process.exit(built.status ?? 1)
for (const bench of process.argv.length > 2 ? process.argv.slice(2) : BENCHES) {
  const rows = rowsOf(bench)
  if (rows) for (const row of rows) console.log(lineOf(row))
  if (!rows || rows.some(({ limit, ratio }) => limit !== undefined && ratio > limit)) process.exitCode = 1
}
