// Writes apps/web/generated/api.ts: the types of a client, made from docs/reference/openapi.json. `npm run client` after
// that has changed; a test says so when it was forgotten. What makes them needs an older TypeScript than ours, so it is
// installed by itself, in tools/klient.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const maker = join(root, 'tools', 'klient')
const openapi = join(root, 'docs', 'reference', 'openapi.json')

if (!existsSync(join(maker, 'node_modules'))) {
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: maker, stdio: 'inherit' })
}
const cli = join(maker, 'node_modules', 'openapi-typescript', 'bin', 'cli.js')
const types = execFileSync(process.execPath, [cli, openapi], { encoding: 'utf8', maxBuffer: 1e8 })
const made = createHash('sha256').update(readFileSync(openapi)).digest('hex')

mkdirSync(join(root, 'apps', 'web', 'generated'), { recursive: true })
writeFileSync(join(root, 'apps', 'web', 'generated', 'api.ts'), `// openapi.json ${made}\n${types}`)
