import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type Row, resultOf } from './row.ts'

// `npm run bench`: ratios only, each of two things measured in turn in the same run. A process for each, since what ran
// before in a process changes how fast the next thing runs in it.

const BENCHES = [
  'product/cold-start.ts',
  'product/answer-page.tsx',
  'spine/assess.ts',
  'spine/compiled.ts',
  'peers-law/single.ts',
  'peers-law/traced.ts',
  'peers-law/unknown.ts',
  'peers-law/columns.ts',
  'windows/windows.ts',
]

const path = (file: string): string => fileURLToPath(new URL(file, import.meta.url))

function rowsOf(bench: string): readonly Row[] | undefined {
  const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', path(`./${bench}`)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return status === 0 ? JSON.parse(stdout.trim().split('\n').at(-1) ?? '[]') : undefined
}

const built = spawnSync(process.execPath, [path('../scripts/build.mjs')], { stdio: 'inherit' })
if (built.status !== 0) process.exit(built.status ?? 1)
for (const bench of process.argv.length > 2 ? process.argv.slice(2) : BENCHES) {
  const results = rowsOf(bench)?.map((row) => resultOf(row, `npm run bench ${bench}`, []))
  for (const { row, ratio, target, met } of results ?? []) {
    console.log(`${ratio} x  ${row} (${target}${met === false ? ': NOT MET' : ''})`)
  }
  if (!results || results.some(({ met }) => met === false)) process.exitCode = 1
}
