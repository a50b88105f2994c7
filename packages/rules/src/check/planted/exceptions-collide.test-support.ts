import { hjemmel, om, tekst } from '../../rules.test-support.ts'
import { datoFaktum, talFaktum } from '../../words/facts.ts'
import { dage, timer, timerOmUgen } from '../../words/number.ts'
import { beregning } from '../../words/provisions.ts'
import { efter, fra } from './law.test-support.ts'

const dagen = datoFaktum('dagen', om('dagen'))
const antal = talFaktum('antal', 'timer', { ...om('antal'), min: 0, max: 2000 })
const ugentligt = talFaktum('ugentligt', 'timer/uge', { ...om('ugentligt'), min: 0, max: 168 })

// fault
const p = beregning('P.1', 'dage', {
  ...efter(dagen),
  versioner: [
    fra('2000-01-01', dage(14), {
      undtagelser: [
        { navn: tekst('mange timer'), hjemmel: hjemmel('1'), når: antal.mindst(timer(1190)), så: dage(30) },
        {
          navn: tekst('kort uge'),
          hjemmel: hjemmel('2'),
          når: ugentligt.højst(timerOmUgen(37)),
          så: dage(7),
        },
      ],
    }),
  ],
})
export const goals = [p]
