import { lov } from './lov.ts'
import { compileRows } from '../../rules/src/compile/rows.ts'
import { identifier } from '../../rules/src/compile/names.ts'
import { freeNames } from '../../rules/src/evaluate/free-names.ts'
import { writeFileSync } from 'node:fs'
const mål = lov.bestemmelser.filter(b=> freeNames(b).size === 0).map((bestemmelse) => ({ navn: identifier(bestemmelse.id), led: { op: 'provision', bestemmelse } as const }))
for (const open of [false, true]) {
 const t = performance.now()
 const code = compileRows([{ navn: 'svar', mål, givet: { open: () => open } }])
 console.log(open, code.length, 'chars', code.split('\n').length, 'lines', performance.now() - t, 'ms')
 writeFileSync(`/tmp/lov-${open}.js`, code)
}
