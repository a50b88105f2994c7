import { om, tekst } from '../../rules.test-support.ts'
import { datoFaktum, sandtFaktum } from '../../words/facts.ts'
import { betingelse } from '../../words/provisions.ts'
import { sats } from '../../words/rates.ts'
import { efter, fra, række } from './law.test-support.ts'

const dagen = datoFaktum('dagen', om('dagen'))
const a = sandtFaktum('a', om('a'))
// fault
export const ingenBruger = sats({
  nøgle: 'SATS',
  enhed: 'kr',
  navn: tekst('satsen'),
  rækker: [række('2024-01-01', '2199-12-31')],
})

const p = betingelse('P.1', { ...efter(dagen), versioner: [fra('2000-01-01', a)] })
export const goals = [p]
