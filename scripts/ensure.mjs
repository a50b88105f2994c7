// Makes sure that what package-lock.json names is installed, and says nothing when it is.
// Imports node: modules only, for it runs before anything is installed.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install, isInstalled, noteInstalled } from './installation.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

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
  if (existsSync(join(root, 'node_modules', 'vitest'))) noteInstalled(root)
} else if (!isInstalled(root)) {
  process.stdout.write('Installing dependencies (npm ci) ...\n')
  const fault = install(root, '--include=dev')
  if (fault) {
    refuse(
      `${fault}\n` +
        'Most often the registry cannot be reached: check the network or proxy, then try again.\n' +
        'If package.json was edited by hand, run `npm install` to bring package-lock.json along.',
    )
  }
}
