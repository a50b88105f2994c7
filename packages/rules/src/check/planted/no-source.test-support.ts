import { om } from '../../rules.test-support.ts'
import { datoFaktum, sandtFaktum } from '../../words/facts.ts'
import { betingelse } from '../../words/provisions.ts'
import { efter, fra } from './law.test-support.ts'

const dagen = datoFaktum('dagen', om('dagen'))
const a = sandtFaktum('a', om('a'))

// fault
const p = betingelse('P.1', {
  ...efter(dagen),
  versioner: [fra('2000-01-01', a, { kilder: [{ navn: ' ' }] })],
})
export const goals = [p]
