import { om } from '../../rules.test-support.ts'
import { datoFaktum } from '../../words/facts.ts'
import { efterDato, tidspunkt } from '../../words/provisions.ts'
import { efter, fra } from './law.test-support.ts'

const dagen = datoFaktum('dagen', om('dagen'))

// fault
const p = tidspunkt('P.1', { ...efter(dagen), versioner: [fra('2000-01-01', dagen)] })
const q = tidspunkt('P.2', { ...efter(p), versioner: [fra('2000-01-01', dagen)] })
// Through the selector; a name that is used before it is written would be refused by the language it is written in.
Object.assign(p.bestemmelse, { vælgesEfter: efterDato(q, p.bestemmelse.vælgesEfter.navn) })
export const goals = [p]
