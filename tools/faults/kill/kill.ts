import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

import { root } from '../../checks/sources.ts'
import type { Fault } from '../fault.ts'
import { own } from './own.ts'
import { seeded } from './seeded.ts'
import { migrated, older, type Promised, wrong } from './state.ts'

/** So that a round that failed can be run again. */
const SEED = 20_261_127
const WORK = ['append', 'rebuild', 'letter', 'migration'] as const
type Work = (typeof WORK)[number]

/** So many rounds on each database, and no new one when so many minutes have gone there. */
export interface Extent {
  readonly rounds: number
  readonly minutes: number
}

/** Kills a process in the middle of each kind of work, and looks at what it left. */
export async function killFaults(extent: Extent, url?: string): Promise<readonly Fault[]> {
  return [...(await embedded(extent)), ...(url === undefined ? [] : await server(extent, url))]
}

async function embedded(extent: Extent): Promise<readonly Fault[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sagsvej-kill-'))
  try {
    const [before, after] = [join(folder, 'before'), join(folder, 'after')]
    await older(before)
    cpSync(before, after, { recursive: true })
    const fresh = async (round: number) => {
      const copy = join(folder, `round-${round}`)
      cpSync(before, copy, { recursive: true })
      return { where: copy, drop: async () => rmSync(copy, { recursive: true }) }
    }
    return await all('embedded', extent, after, fresh)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function server(extent: Extent, url: string): Promise<readonly Fault[]> {
  const fresh = async () => {
    const made = await own(url)
    await older(made.where)
    return made
  }
  const after = await fresh()
  try {
    return await all('server', extent, after.where, fresh)
  } finally {
    await after.drop()
  }
}

interface Made {
  readonly where: string
  readonly drop: () => Promise<void>
}

async function all(
  database: string,
  { rounds, minutes }: Extent,
  where: string,
  fresh: (round: number) => Promise<Made>,
): Promise<readonly Fault[]> {
  const random = seeded(SEED)
  const faults: Fault[] = []
  const post = mkdtempSync(join(tmpdir(), 'sagsvej-post-'))
  let [events, letters] = [0, 0]
  const promised = (work: Work): Promised => {
    if (work === 'migration') return { events: 0 }
    return { events, ...(work === 'letter' ? { letters: { post, sent: letters } } : {}) }
  }
  // What is older is brought up to date first: all rounds but those of migration go on with what the one before left.
  await wrong(where, { events: 0 })
  const end = Date.now() + minutes * 60_000
  for (let round = 1; round <= rounds && Date.now() < end; round++) {
    for (const work of WORK) {
      const [lines, wait] = [Math.floor(random() * 6), random() * WAIT[work]]
      const made = work === 'migration' ? await fresh(round) : { where, drop: async () => {} }
      const done = await killed(work, made.where, post, lines, wait)
      if (work === 'append') events = Math.max(events, done)
      if (work === 'letter') letters = Math.max(letters, done)
      const half = work === 'migration' ? await halfMigrated(made.where) : undefined
      const found = half ?? (await wrong(made.where, promised(work)))
      await made.drop()
      faults.push({
        what: `kill -9 during ${work}, ${database}, round ${round}`,
        caught: found === undefined ? 'nothing half' : undefined,
        where: `after ${lines} done and ${Math.round(wait)} ms`,
        told: found ?? '',
      })
    }
  }
  rmSync(post, { recursive: true })
  return faults
}

/** In milliseconds: at most as long as one piece of the work takes, about. */
const WAIT: Readonly<Record<Work, number>> = { append: 60, rebuild: 60, letter: 300, migration: 900 }

/** All of the migrations or none: they run in one transaction. */
async function halfMigrated(where: string): Promise<string | undefined> {
  const n = await migrated(where)
  return n === 3 || n === MIGRATIONS ? undefined : `${n} migrations have run, of 3 and ${MIGRATIONS}`
}
const MIGRATIONS = 14

/** Starts the work, and kills it when it has said `lines` times that it did something, a moment later. */
async function killed(work: Work, where: string, post: string, lines: number, wait: number): Promise<number> {
  const file = join(dirname(fileURLToPath(import.meta.url)), 'child.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', file, work, where, post], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = new Promise<void>((resolve) => child.on('exit', () => resolve()))
  let [seen, done] = [0, 0]
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('done')) done = Math.max(done, Number(line.slice(5)) || 0)
    const enough = work === 'migration' ? line === 'ready' : seen++ === lines
    if (enough) setTimeout(() => kill(child), wait)
  }
  await gone
  return done
}

const kill = (child: ChildProcess) => child.kill('SIGKILL')
