import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../checks/sources.ts'

/** An empty project that has installed the library as it is packed. */
export interface Installed {
  readonly folder: string
  /** Every entry of every package of ours that was installed, as a file from the folder. */
  readonly entries: readonly string[]
  /** Writes a file of the project. */
  readonly write: (name: string, text: string) => void
  /** Runs node in the project. */
  readonly node: (...args: readonly string[]) => SpawnSyncReturns<string>
  readonly remove: () => void
}

/**
 * Packs the library and installs the packed files in an empty project outside the repository, with no network and an
 * empty cache. @throws Error with what the command said, when one fails
 */
export function installed(): Installed {
  const scratch = mkdtempSync(join(tmpdir(), 'sagsvej-library-'))
  const [packed, folder] = [join(scratch, 'packed'), join(scratch, 'project')]
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  const env = {
    ...process.env,
    npm_config_cache: join(scratch, 'cache'),
    npm_config_update_notifier: 'false',
  }
  const run = (cwd: string, command: string, ...args: readonly string[]) => {
    const shell = command === 'npm' && process.platform === 'win32'
    const done = spawnSync(command, args, { cwd, env, encoding: 'utf8', shell })
    if (done.status !== 0) throw new Error(`${command} ${args[0]} failed:\n${done.stdout}${done.stderr}`)
  }
  run(root, process.execPath, join('scripts', 'pack.mjs'), packed)
  const files = readdirSync(packed).filter((name) => name.endsWith('.tgz'))
  run(
    folder,
    'npm',
    'install',
    '--offline',
    '--no-audit',
    '--no-fund',
    ...files.map((one) => join(packed, one)),
  )
  return {
    folder,
    entries: readdirSync(join(folder, 'node_modules', '@sagsvej')).flatMap((name) =>
      entriesOf(folder, join('node_modules', '@sagsvej', name)),
    ),
    write: (name, text) => writeFileSync(join(folder, name), text),
    node: (...args) => spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' }),
    remove: () => rmSync(scratch, { recursive: true, force: true }),
  }
}

interface Manifest {
  readonly exports: Readonly<Record<string, { readonly default: string }>>
}

function entriesOf(folder: string, ours: string): readonly string[] {
  const { exports }: Manifest = JSON.parse(readFileSync(join(folder, ours, 'package.json'), 'utf8'))
  return Object.values(exports).map((entry) => join(ours, entry.default))
}
