import { compileRows, identifier, type Mål, ownAnswer } from '@sagsvej/rules'
import { lov } from '../lov.ts'

/** Every provision that has an answer of its own, under its id as a name. */
export const mål: readonly Mål[] = lov.bestemmelser
  .filter(ownAnswer)
  .map((bestemmelse) => ({ navn: identifier(bestemmelse.id), led: { op: 'provision', bestemmelse } }))

const kendt = { open: () => false }

/**
 * The law as plain JavaScript with its types, a module each use, by file name: `svar.js` where everything is known,
 * `spor.js` the same with the trace, `ukendt.js` where facts may be unknown. They stand in `generated/`, where a change
 * of law can be reviewed; `npm run compile` writes them, and a test says when that was forgotten.
 */
export const moduler = (): Readonly<Record<string, string>> => ({
  'svar.js': withHeading(compileRows([{ navn: 'svar', mål, givet: kendt }])),
  'svar.d.ts': withHeading(typesOf('Rå')),
  'spor.js': withHeading(compileRows([{ navn: 'svar', mål, givet: kendt, spor: true }])),
  'spor.d.ts': withHeading(typesOf('Rå & { readonly spor: readonly number[] }')),
  'ukendt.js': withHeading(compileRows([{ navn: 'svar', mål, givet: { open: () => true } }])),
  'ukendt.d.ts': withHeading(typesOf('Rå')),
})

const typesOf = (answer: string): string =>
  `import type { Række, Rå } from '@sagsvej/rules'\nexport declare function svar(sag: Række): ${answer}\n`

const withHeading = (code: string): string =>
  `// Written from the law by \`npm run compile\`. Change the law, not this.\n${code}`
