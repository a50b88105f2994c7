// Writes docs/reference from the facts and the law: the JSON Schemas of a case file and of the answers, the API made of
// them, the dictionary of facts, and one person's story under four versions of the law. `npm run reference` after a fact
// or a version has changed; a test says so when it was forgotten.
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

// A first day of absence under each: before the reforms, after that of 2012, after that of 2014, and after those of 2026.
const FIRE = '2007-05-07,2013-05-06,2019-05-06,2026-05-04'

for (const [file, argv] of [
  ['sagsfil.schema.json', ['schema', 'sagsfil']],
  ['vurdering.schema.json', ['schema', 'vurdering']],
  ['forklaring.schema.json', ['schema', 'forklaring']],
  ['spoerg.schema.json', ['schema', 'spoerg']],
  ['modsvar.schema.json', ['schema', 'modsvar']],
  ['sammenhold.schema.json', ['schema', 'sammenhold']],
  ['veje.schema.json', ['schema', 'veje']],
  ['openapi.json', ['schema', 'openapi']],
  ['fakta.json', ['facts', '--format', 'json']],
  ['fire-udgaver.txt', ['versions', join(root, 'packages/casework/data/samme-person.json'), '--begun', FIRE]],
]) {
  writeFileSync(join(root, 'docs/reference', file), sagsvej(...argv))
}
