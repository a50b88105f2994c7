import { om } from '../../rules.test-support.ts'
import { datoFaktum, sandtFaktum, talFaktum } from '../../words/facts.ts'
import { timer } from '../../words/number.ts'
import { betingelse } from '../../words/provisions.ts'
import { alle, énAf } from '../../words/truth.ts'
import { efter, fra } from './law.test-support.ts'

const dagen = datoFaktum('dagen', om('dagen'))
const a = sandtFaktum('a', om('a'))
const b = sandtFaktum('b', om('b'))
const antal = talFaktum('antal', 'timer', { ...om('antal'), min: 0, max: 100 })

// fault
const p = betingelse('P.1', {
  ...efter(dagen),
  versioner: [fra('2000-01-01', énAf(a, alle(b, antal.over(timer(40)), antal.under(timer(38)))))],
})
export const goals = [p]
