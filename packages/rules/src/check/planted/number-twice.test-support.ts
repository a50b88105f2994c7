import { om, tekst } from '../../rules.test-support.ts'
import { datoFaktum, sandtFaktum } from '../../words/facts.ts'
import { betingelse } from '../../words/provisions.ts'
import { alle, krav } from '../../words/truth.ts'
import { efter, fra } from './law.test-support.ts'

const dagen = datoFaktum('dagen', om('dagen'))
const a = sandtFaktum('a', om('a'))
const b = sandtFaktum('b', om('b'))

// fault
const p = betingelse('P.1', {
  ...efter(dagen),
  versioner: [fra('2000-01-01', alle(krav('1', tekst('a'), a), krav('1', tekst('b'), b)))],
})
export const goals = [p]
