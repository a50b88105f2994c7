// `npm run law:status`: writes docs/law-status.md from the law, its tests and what is known not to be in it.
import { writeFileSync } from 'node:fs'
import { FIL, idag } from './skriv.ts'

writeFileSync(FIL, idag())
