// `npm run compile`: writes the law, and what the procedures ask of it, as JavaScript into `generated` of their packages.
import { writeFileSync } from 'node:fs'
import { moduler as sagsgange } from '../packages/casework/src/procedures/motor/modul.ts'
import { moduler as loven } from '../packages/law/src/kompileret/moduler.ts'

for (const [package_, moduler] of [
  ['law', loven()],
  ['casework', sagsgange()],
] as const) {
  for (const [file, code] of Object.entries(moduler)) {
    writeFileSync(new URL(`../packages/${package_}/generated/${file}`, import.meta.url), code)
  }
}
