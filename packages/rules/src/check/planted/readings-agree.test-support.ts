import { om, tekst } from '../../rules.test-support.ts'
import { datoFaktum, sandtFaktum } from '../../words/facts.ts'
import { betingelse } from '../../words/provisions.ts'
import { alle, ikke, énAf } from '../../words/truth.ts'
import { efter, fra } from './law.test-support.ts'

const dagen = datoFaktum('dagen', om('dagen'))
const a = sandtFaktum('a', om('a'))
const b = sandtFaktum('b', om('b'))

// fault
const p = betingelse('P.1', {
  ...efter(dagen),
  versioner: [
    fra('2000-01-01', a, {
      læsninger: [
        { navn: tekst('den ene'), grund: tekst('ordlyd'), er: ikke(énAf(a, b)) },
        { navn: tekst('den anden'), grund: tekst('formål'), er: alle(ikke(a), ikke(b)) },
      ],
    }),
  ],
})
export const goals = [p]
