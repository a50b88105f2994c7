// Bundles the command line (and with it the server it starts) into apps/cli/dist, unless the law in it cannot be right.
// Our packages are bundled from their TypeScript source; packages from npm stay where they are.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const dist = join(root, 'apps', 'cli', 'dist')

async function loadEsbuild() {
  try {
    return await import('esbuild')
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
    const duringInstall = process.env.npm_lifecycle_event === 'prepare'
    process.stderr.write(
      'The command line was not built: esbuild is a development dependency and is not installed.\n' +
        'Run `npm ci` with the development dependencies, or bring along an apps/cli/dist built elsewhere.\n',
    )
    process.exit(duringInstall ? 0 : 1)
  }
}

/** '@sagsvej/x' and its subpaths -> the source file each package exports under that name. */
function workspaceSources() {
  const sources = {}
  for (const group of ['packages', 'apps']) {
    for (const folder of readdirSync(join(root, group))) {
      const manifest = JSON.parse(readFileSync(join(root, group, folder, 'package.json'), 'utf8'))
      for (const [name, target] of Object.entries(manifest.exports ?? {})) {
        sources[manifest.name + name.slice(1)] = join(root, group, folder, target)
      }
    }
  }
  return sources
}

const esbuild = await loadEsbuild()
const result = await esbuild
  .build({
    absWorkingDir: root,
    entryPoints: ['apps/cli/src/main.ts'],
    outdir: dist,
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: true,
    packages: 'external',
    alias: workspaceSources(),
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
  })
  .catch(() => process.exit(1)) // esbuild has said where and why
await esbuild.stop()

// It stands beside the old one first, and a law that cannot be right is refused before it takes its place.
const next = `${dist}.${process.pid}`
mkdirSync(next)
process.on('exit', () => rmSync(next, { recursive: true, force: true }))
for (const file of result.outputFiles) writeFileSync(join(next, basename(file.path)), file.contents)
const check = spawnSync(process.execPath, [join(next, 'main.js'), 'law', '--check', '--build'], {
  cwd: root,
  encoding: 'utf8',
})
if (check.status !== 0) {
  process.stderr.write(
    `${check.stdout}${check.stderr}\nThe law cannot be right as it is, so nothing was built.\n`,
  )
  process.exit(1)
}

// Each file is renamed into place and old ones go last, so that a running `sagsvej` never meets half a build.
mkdirSync(dist, { recursive: true })
const written = new Set()
for (const file of [...result.outputFiles].reverse()) {
  const name = basename(file.path)
  renameSync(join(next, name), join(dist, name))
  written.add(name)
}
for (const name of readdirSync(dist)) {
  if (!written.has(name)) rmSync(join(dist, name), { recursive: true })
}
