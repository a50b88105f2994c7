// Makes sure that what package-lock.json names is installed, and says nothing when it is.
// Imports node: modules only, for it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const stamp = join(root, 'node_modules', '.lock-hash')

/** What the installation must match: the lock file, and the machine its binaries were chosen for. */
function wanted() {
  const lock = readFileSync(join(root, 'package-lock.json'))
  return createHash('sha256').update(lock).update(`${process.platform}-${process.arch}`).digest('hex')
}

function installed() {
  return existsSync(stamp) ? readFileSync(stamp, 'utf8') : undefined
}

function refuse(message) {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}

const [major, minor] = process.versions.node.split('.').map(Number)
if (!((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22)) {
  refuse(
    `Sagsvej needs Node 20.19 or later (22.12 or later in the 22 line); this is ${process.version}.\n` +
      'Install a newer Node (https://nodejs.org) and try again.',
  )
}

if (process.argv.includes('--installed')) {
  // Called by npm itself after an installation. One without the development dependencies is not what we build with.
  if (existsSync(join(root, 'node_modules', 'vitest'))) writeFileSync(stamp, wanted())
} else if (installed() !== wanted()) {
  process.stdout.write('Installing dependencies (npm ci) ...\n')
  const npm = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (npm.error) refuse(`npm could not be started (${npm.error.message}). Is it installed and on the PATH?`)
  if (npm.status !== 0) {
    refuse(
      'npm ci failed; what npm says above tells why.\n' +
        'Most often the registry cannot be reached: check the network or proxy, then try again.\n' +
        'If package.json was edited by hand, run `npm install` to bring package-lock.json along.',
    )
  }
  writeFileSync(stamp, wanted())
}
