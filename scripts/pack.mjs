// `npm run pack [-- FOLDER]`: the law as a library. Builds calendar, rules and law as JavaScript with types into
// dist/library (or FOLDER), and packs each as npm installs it.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const packages = join(root, 'packages')
const own = join(root, 'dist', 'library')
const out = resolve(process.argv[2] ?? own)

const PACKED = ['calendar', 'rules', 'law']
const { engines } = manifestIn(root)
const manifests = PACKED.map((name) => [name, manifestIn(join(packages, name))])
const versions = new Map(manifests.map(([, { name, version }]) => [name, version]))
/** '@sagsvej/x' and its subpaths -> what the package exports under that name, as a path from `packages`. */
const entries = new Map(
  manifests.flatMap(([folder, { name, exports }]) =>
    Object.entries(exports).map(([entry, target]) => [name + entry.slice(1), join(folder, target)]),
  ),
)

function manifestIn(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}

function run(what, command, ...args) {
  const shell = command === 'npm' && process.platform === 'win32'
  const done = spawnSync(command, args, { cwd: out, stdio: ['ignore', 'inherit', 'inherit'], shell })
  if (done.status === 0) return
  const why = done.error ? ` (${done.error.message})` : ''
  process.stderr.write(`The library was not packed: ${what} failed${why}. Mend what is said above.\n`)
  process.exit(1)
}

/** Nothing but the language itself is known, so what would touch a file or a network does not compile. */
function compile() {
  const config = {
    extends: join(root, 'tsconfig.library.json'),
    compilerOptions: {
      rootDir: packages,
      outDir: out,
      // Past node_modules, from where nothing is compiled.
      paths: Object.fromEntries([...entries].map(([name, target]) => [name, [join(packages, target)]])),
    },
    files: [...entries.values()].filter((target) => target.endsWith('.ts')).map((one) => join(packages, one)),
  }
  writeFileSync(join(out, 'tsconfig.json'), JSON.stringify(config))
  run('tsc', process.execPath, join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', out)
}

/** What is JavaScript already comes along as it is, with the types beside it. */
function copyCompiled() {
  for (const target of entries.values()) {
    if (!target.endsWith('.js')) continue
    for (const file of [target, target.replace(/js$/, 'd.ts')]) cpSync(join(packages, file), join(out, file))
  }
}

/** The manifest of the source, without what holds only in this repository; our own packages fit in one version. */
function packedManifest({ private: _, exports, dependencies, ...rest }) {
  const entryOf = (target) => {
    const path = target.replace(/\.[jt]s$/, '')
    return { types: `${path}.d.ts`, default: `${path}.js` }
  }
  return {
    ...rest,
    engines,
    exports: Object.fromEntries(Object.entries(exports).map(([entry, target]) => [entry, entryOf(target)])),
    ...(dependencies && {
      dependencies: Object.fromEntries(
        Object.entries(dependencies).map(([name, version]) => [name, versions.get(name) ?? version]),
      ),
    }),
  }
}

// What stood in the folder of ours goes; in anybody else's, nothing does.
if (out === own) rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
if (readdirSync(out).length > 0) {
  process.stderr.write(`The library was not packed: ${out} is not empty. Name a folder that is, or none.\n`)
  process.exit(1)
}
compile()
copyCompiled()
for (const [folder, manifest] of manifests) {
  writeFileSync(join(out, folder, 'package.json'), `${JSON.stringify(packedManifest(manifest), null, 2)}\n`)
  cpSync(join(packages, folder, 'README.md'), join(out, folder, 'README.md'))
  cpSync(join(root, 'LICENSE'), join(out, folder, 'LICENSE'))
}
run('npm pack', 'npm', 'pack', '--silent', ...PACKED.map((folder) => `./${folder}`))
