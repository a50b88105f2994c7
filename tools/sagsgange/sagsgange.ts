// `npm run procedures`: writes docs/procedures.md from the procedures.
import { writeFileSync } from 'node:fs'
import { FIL, oversigt } from './oversigt.ts'

writeFileSync(FIL, oversigt())
