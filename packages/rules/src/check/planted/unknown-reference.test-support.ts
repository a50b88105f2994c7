import { om, tekst } from '../../rules.test-support.ts'
import { datoFaktum } from '../../words/facts.ts'
import { beregning } from '../../words/provisions.ts'
import { sats, satsDen } from '../../words/rates.ts'
import { efter, fra, række } from './law.test-support.ts'

const dagen = datoFaktum('dagen', om('dagen'))
const beløb = sats({
  nøgle: 'SATS',
  enhed: 'kr',
  navn: tekst('satsen'),
  rækker: [række('2000-01-01', '2199-12-31')],
})

// fault
const p = beregning('P.1', 'kr', {
  ...efter(dagen),
  versioner: [fra('2000-01-01', satsDen(beløb, dagen, 'løbende sager'))],
})
export const goals = [p]
