import { existsSync, readFileSync } from 'node:fs'
import { median, pairedRatio, round, timed } from '../measure.ts'
import { bytesEach } from '../memory.ts'
import { evaluate } from '../peers-law/hand.ts'
import { explain } from '../peers-law/hand-explained.ts'
import { type Person, peopleOf } from '../peers-law/people.ts'
import type { PeerRow } from '../row.ts'
import type { Peer, Totals } from './peer.ts'

const PEERS: Readonly<Record<string, () => Promise<Peer>>> = {
  publicodes: async () => (await import('./publicodes.ts')).publicodes(),
  'json-rules-engine': async () => (await import('./json-rules-engine.ts')).jsonRulesEngine(),
  '@gorules/zen-engine': async () => (await import('./zen.ts')).zen(),
  feelin: async () => (await import('./feelin.ts')).feelin(),
  '@duckdb/node-api': async () => (await import('./duckdb.ts')).duckdb(),
}

const CHECKED = 2000
const HAND_CALLS = 200_000
/** What cannot answer so many in a reasonable time is asked for fewer, and the time multiplied. */
const MOST_IN_TURN = 20_000

const name = process.argv[2] ?? ''
const make = PEERS[name]
if (!make) throw new Error(`no peer ${name}; there are ${Object.keys(PEERS).join(', ')}`)
const peer = await make()
const [manifest] = ['bench/peers/node_modules', 'node_modules']
  .map((folder) => `${folder}/${name}/package.json`)
  .filter(existsSync)
  .map((file) => JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string })
const everyone = peopleOf(1_000_000)
const some = everyone.slice(0, CHECKED)

for (const [i, person] of some.entries()) {
  const [found, expected] = [await peer.evaluate(person), evaluate(person)]
  if (found.udbetaling !== expected.udbetaling || found.udfald !== expected.udfald) {
    throw new Error(`${name}, person ${i}: ${JSON.stringify(found)}, by hand ${JSON.stringify(expected)}`)
  }
}

/** One after the other, as many as take about a tenth of a second; how much longer a case takes than by hand. */
async function toHand(work: (p: Person) => unknown, byHand: (p: Person) => unknown): Promise<number> {
  const one = (await timed(() => inTurn(some.slice(0, 100), work))) / 100
  const asked = some.slice(0, Math.max(5, Math.min(some.length, Math.round(100 / one))))
  const ratio = await pairedRatio({
    measured: () => inTurn(asked, work),
    base: round(some, byHand, HAND_CALLS),
    rounds: 9,
  })
  return (ratio * HAND_CALLS) / asked.length
}

async function inTurn(people: readonly Person[], work: (p: Person) => unknown): Promise<void> {
  for (const person of people) await work(person)
}

async function population(run: NonNullable<Peer['population']>): Promise<number> {
  const slow = name !== '@duckdb/node-api'
  const people = slow ? everyone.slice(0, MOST_IN_TURN) : everyone
  requireSame(await run(people), people)
  const udbetaling = new Int32Array(people.length)
  const ratio = await pairedRatio({
    measured: () => run(people),
    base: () => {
      for (let i = 0; i < people.length; i++) udbetaling[i] = evaluate(people[i] as Person).udbetaling
    },
    rounds: slow ? 3 : 9,
  })
  return ratio
}

function requireSame(found: Totals, people: readonly Person[]): void {
  const udfald: number[] = new Array(found.udfald.length).fill(0)
  let udbetaling = 0
  for (const person of people) {
    const answer = evaluate(person)
    udbetaling += answer.udbetaling
    udfald[answer.udfald] = (udfald[answer.udfald] ?? 0) + 1
  }
  if (udbetaling !== found.udbetaling || udfald.join() !== found.udfald.join()) {
    throw new Error(`${name}, everyone: ${JSON.stringify(found)}, by hand ${udbetaling}, ${udfald}`)
  }
}

const single = await toHand(peer.evaluate, evaluate)
const { explain: explained, build } = peer

const row: PeerRow = {
  peer: `${peer.name} ${manifest?.version}`,
  took: {
    single,
    population: peer.population ? await population(peer.population) : single,
    ...(explained
      ? {
          explained: await toHand(explained, explain),
          memory: (await bytesEach(some, explained)) / (await bytesEach(some, explain)),
        }
      : {}),
    ...(build ? { build: median([await timed(build), await timed(build), await timed(build)]) } : {}),
  },
}
console.log(JSON.stringify(row))
process.exit(0)
