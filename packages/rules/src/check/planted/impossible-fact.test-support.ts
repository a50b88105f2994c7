import { om, tekst } from '../../rules.test-support.ts'
import { datoFaktum, felt, listeFaktum } from '../../words/facts.ts'
import { timer } from '../../words/number.ts'
import { betingelse } from '../../words/provisions.ts'
import { efter, fra } from './law.test-support.ts'

const dagen = datoFaktum('dagen', om('dagen'))
// fault
const vagter = listeFaktum('vagter', 'fri', { timer: felt.tal('timer', 24, 0, tekst('timer')) }, om('vagter'))

const er = vagter.sum((vagt) => vagt.timer).over(timer(8))
const p = betingelse('P.1', { ...efter(dagen), versioner: [fra('2000-01-01', er)] })
export const goals = [p]
