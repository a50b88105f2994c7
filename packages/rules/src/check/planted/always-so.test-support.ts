import { om } from '../../rules.test-support.ts'
import { hvis } from '../../words/conditional.ts'
import { datoFaktum, talFaktum } from '../../words/facts.ts'
import { dage, timer } from '../../words/number.ts'
import { beregning } from '../../words/provisions.ts'
import { énAf } from '../../words/truth.ts'
import { efter, fra } from './law.test-support.ts'

const dagen = datoFaktum('dagen', om('dagen'))
const antal = talFaktum('antal', 'timer', { ...om('antal'), min: 0, max: 100 })

// fault
const p = beregning('P.1', 'dage', {
  ...efter(dagen),
  versioner: [
    fra('2000-01-01', hvis(énAf(antal.over(timer(37)), antal.højst(timer(37))), dage(14), dage(30))),
  ],
})
export const goals = [p]
