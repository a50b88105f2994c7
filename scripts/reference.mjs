// Writes docs/reference from the facts: the JSON Schemas of a case file and an assessment, and the dictionary of facts.
// `npm run reference` after a fact has changed; a test says so when it was forgotten.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const sagsvej = (...argv) =>
  execFileSync(process.execPath, [join(root, 'apps/cli/bin/sagsvej.js'), ...argv], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  })

for (const [file, argv] of [
  ['sagsfil.schema.json', ['schema', 'sagsfil']],
  ['vurdering.schema.json', ['schema', 'vurdering']],
  ['fakta.json', ['facts', '--format', 'json']],
]) {
  writeFileSync(join(root, 'docs/reference', file), sagsvej(...argv))
}
