// Whether what a folder's package-lock.json names is installed, and installing it. Imports node: modules only, for it
// runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const stampOf = (folder) => join(folder, 'node_modules', '.lock-hash')

/** What the installation must match: the lock file, and the machine its binaries were chosen for. */
function wanted(folder) {
  const lock = readFileSync(join(folder, 'package-lock.json'))
  return createHash('sha256').update(lock).update(`${process.platform}-${process.arch}`).digest('hex')
}

export function isInstalled(folder) {
  const stamp = stampOf(folder)
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted(folder)
}

/** Notes that the folder's installation matches its lock file. */
export const noteInstalled = (folder) => writeFileSync(stampOf(folder), wanted(folder))

/** Runs `npm ci` in the folder. Returns undefined when that went well, else what went wrong. */
export function install(folder, ...options) {
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...options], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (npm.error) return `npm could not be started (${npm.error.message}). Is it installed and on the PATH?`
  if (npm.status !== 0) return 'npm ci failed; what npm says above tells why.'
  noteInstalled(folder)
  return undefined
}
