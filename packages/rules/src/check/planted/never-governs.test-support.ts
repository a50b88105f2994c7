import { om } from '../../rules.test-support.ts'
import { den, senesteAf } from '../../words/date.ts'
import { datoFaktum, sandtFaktum } from '../../words/facts.ts'
import { betingelse } from '../../words/provisions.ts'
import { efter, fra } from './law.test-support.ts'

const begyndt = datoFaktum('begyndt', om('begyndt'))
const a = sandtFaktum('a', om('a'))
const b = sandtFaktum('b', om('b'))

// fault
const p = betingelse('P.1', {
  ...efter(senesteAf(begyndt, den('2015-01-01'))),
  versioner: [fra('2000-01-01', a, { til: '2014-12-31' }), fra('2015-01-01', b)],
})
export const goals = [p]
