// `npm run faults`: plants faults in made-up laws, in a copy of ours and in cases, kills processes in the middle of their
// work, and prints what caught each of them and where. Exit code 1 when one escapes. `npm run faults -- PART… --rounds=N`
// does some parts, and kills N times in each kind of work; on the server too where DATABASE_URL names one. With
// `--minutes=M` no new round begins on a database after M minutes; the rounds that ran are those printed.
import { wrap } from '@sagsvej/rules'
import { borderFaults } from './border.ts'
import { compilerFaults } from './compiler.ts'
import { copyFaults } from './copy.ts'
import type { Fault } from './fault.ts'
import { killFaults } from './kill/kill.ts'
import { plantedFaults } from './planted.ts'

const WIDTH = 120

function lineOf({ what, caught, where, told }: Fault): string {
  const head = `${caught === undefined ? 'ESCAPED' : 'caught '}  ${what.padEnd(48)} ${(caught ?? '').padEnd(20)} ${where}`
  return [head, wrap(told, '         ', WIDTH)].join('\n').trimEnd()
}

const asked = process.argv.slice(2)
const number = (name: string, otherwise: number): number =>
  Number(asked.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise)
const extent = { rounds: number('rounds', 5), minutes: number('minutes', Number.POSITIVE_INFINITY) }
const parts = asked.filter((one) => !one.startsWith('--'))

const PARTS: Readonly<Record<string, readonly [title: string, () => Promise<readonly Fault[]>]>> = {
  planted: ['Laws made for it, one for each kind of finding', plantedFaults],
  compiler: ['Lines the compiler must refuse', async () => compilerFaults()],
  copy: ['A copy of our law', async () => copyFaults()],
  border: ['Cases at the border', async () => borderFaults()],
  kill: ['Processes killed in the middle of their work', () => killFaults(extent, process.env.DATABASE_URL)],
}

let escaped = 0
for (const [name, [title, faultsOf]] of Object.entries(PARTS)) {
  if (parts.length > 0 && !parts.includes(name)) continue
  console.log(`\n${title}\n`)
  const faults = await faultsOf()
  for (const fault of faults) console.log(lineOf(fault))
  escaped += faults.filter(({ caught }) => caught === undefined).length
}
console.log(escaped === 0 ? '\nEvery fault was caught.' : `\nEscaped: ${escaped}.`)
process.exitCode = escaped === 0 ? 0 : 1
