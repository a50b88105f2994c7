import { om, tekst } from '../../rules.test-support.ts'
import { datoFaktum, talFaktum } from '../../words/facts.ts'
import { timer } from '../../words/number.ts'
import { betingelse } from '../../words/provisions.ts'
import { alle, krav } from '../../words/truth.ts'
import { efter, fra } from './law.test-support.ts'

const dagen = datoFaktum('dagen', om('dagen'))
const antal = talFaktum('antal', 'timer', { ...om('antal'), min: 0, max: 2000 })

// fault
const p = betingelse('P.1', {
  ...efter(dagen),
  versioner: [
    fra(
      '2000-01-01',
      alle(
        krav('1', tekst('mindst 120 timer'), antal.mindst(timer(120))),
        krav('2', tekst('mere end 74 timer'), antal.over(timer(74))),
      ),
    ),
  ],
})
export const goals = [p]
