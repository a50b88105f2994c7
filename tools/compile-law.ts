// `npm run compile`: writes the law, and what the procedures ask of it, as JavaScript into `generated` of their packages.
import { writeFileSync } from 'node:fs'

const write = (package_: string, file: string, code: string): void =>
  writeFileSync(new URL(`../packages/${package_}/generated/${file}`, import.meta.url), code)

// The procedures load what was written of them last, which may be of another day or broken: they begin with nothing.
write('casework', 'sagsgange.js', 'export {}\n')
for (const [package_, { moduler }] of [
  ['law', await import('../packages/law/src/kompileret/moduler.ts')],
  ['casework', await import('../packages/casework/src/procedures/motor/modul.ts')],
] as const) {
  for (const [file, code] of Object.entries(moduler())) write(package_, file, code)
}
