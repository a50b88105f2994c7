import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** So many fresh processes do each piece of work. */
export const ROUNDS = 15

const node = (...argv: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${argv.join(' ')}: ${stdout}${stderr}`)
  return stdout
}

/**
 * Milliseconds of processor time in a process of its own, where nothing is loaded yet: the least disturbed of several.
 * Not by the clock, so that a machine that is busy with other things does not count.
 */
function processorTime(work: string, ...flags: readonly string[]): number {
  const script = `const vm = await import('node:vm')
    const { readFileSync } = await import('node:fs')
    const before = process.cpuUsage()
    ${work}
    const { user, system } = process.cpuUsage(before)
    console.log((user + system) / 1000)`
  const once = () => Number(node(...flags, '--input-type=module', '-e', script))
  return Math.min(...Array.from({ length: ROUNDS }, once))
}

/** Loading a module, all that it does as it is loaded included. */
export const loading = (file: string): number =>
  processorTime(`await import(${JSON.stringify(pathToFileURL(file).href)})`)

/** Reading and compiling it only, before its first line runs. */
export const reading = (file: string): number =>
  processorTime(
    `new vm.SourceTextModule(readFileSync(${JSON.stringify(file)}, 'utf8'))`,
    '--no-warnings',
    '--experimental-vm-modules',
  )

const TSC = join('node_modules', 'typescript', 'bin', 'tsc')

/**
 * Seconds of processor time to check the types of a folder, on one thread, since several would each work out the types of
 * the rule language for themselves. The shell adds up what its children take.
 */
export function checking(project: string): number {
  const script = '"$0" "$1" --noEmit --singleThreaded -p "$2" >&2 && times'
  const once = (): number => {
    const { status, stdout, stderr } = spawnSync('sh', ['-c', script, process.execPath, TSC, project], {
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(stderr)
    const children = stdout.trim().split('\n').at(-1) ?? ''
    return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
      (all, [, m, s]) => all + 60 * Number(m) + Number(s),
      0,
    )
  }
  return Math.min(once(), once(), once())
}
