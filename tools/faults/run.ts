// `npm run faults`: plants faults in made-up laws, in a copy of ours and in cases, and prints what caught each of them
// and where. Exit code 1 when one escapes.
import { wrap } from '@sagsvej/rules'
import { borderFaults } from './border.ts'
import { compilerFaults } from './compiler.ts'
import { copyFaults } from './copy.ts'
import type { Fault } from './fault.ts'
import { plantedFaults } from './planted.ts'

const WIDTH = 120

function lineOf({ what, caught, where, told }: Fault): string {
  const head = `${caught === undefined ? 'ESCAPED' : 'caught '}  ${what.padEnd(48)} ${(caught ?? '').padEnd(20)} ${where}`
  return [head, wrap(told, '         ', WIDTH)].join('\n').trimEnd()
}

let escaped = 0
for (const [title, faults] of [
  ['Laws made for it, one for each kind of finding', await plantedFaults()],
  ['Lines the compiler must refuse', compilerFaults()],
  ['A copy of our law', copyFaults()],
  ['Cases at the border', borderFaults()],
] as const) {
  console.log(`\n${title}\n`)
  for (const fault of faults) console.log(lineOf(fault))
  escaped += faults.filter(({ caught }) => caught === undefined).length
}
console.log(escaped === 0 ? '\nEvery fault was caught.' : `\nEscaped: ${escaped}.`)
process.exitCode = escaped === 0 ? 0 : 1
