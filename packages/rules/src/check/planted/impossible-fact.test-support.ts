import { om } from '../../rules.test-support.ts'
import { datoFaktum, valgFaktum } from '../../words/facts.ts'
import { betingelse } from '../../words/provisions.ts'
import { ikke } from '../../words/truth.ts'
import { efter, fra } from './law.test-support.ts'

const dagen = datoFaktum('dagen', om('dagen'))
// fault
const stilling = valgFaktum('stilling', {}, om('stilling'))

const er = ikke(stilling.er('ansat' as never))
const p = betingelse('P.1', { ...efter(dagen), versioner: [fra('2000-01-01', er)] })
export const goals = [p]
