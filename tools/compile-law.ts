// `npm run compile`: writes the law as JavaScript into packages/law/generated.
import { writeFileSync } from 'node:fs'
import { moduler } from '../packages/law/src/kompileret/moduler.ts'

for (const [file, code] of Object.entries(moduler())) {
  writeFileSync(new URL(`../packages/law/generated/${file}`, import.meta.url), code)
}
