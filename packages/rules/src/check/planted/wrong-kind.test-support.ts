import { om } from '../../rules.test-support.ts'
import { datoFaktum } from '../../words/facts.ts'
import { dage, Tal, uger } from '../../words/number.ts'
import { beregning } from '../../words/provisions.ts'
import { efter, fra } from './law.test-support.ts'

const dagen = datoFaktum('dagen', om('dagen'))
/** Days and weeks added: the words do not let it be written, a tree made by hand does. */
const blandet = new Tal({ op: 'add', a: dage(3).led, b: uger(1).led, enhed: 'dage' }, 'dage')

// fault
const p = beregning('P.1', 'dage', { ...efter(dagen), versioner: [fra('2000-01-01', blandet)] })
export const goals = [p]
