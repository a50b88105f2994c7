import type { Tekst } from '@sagsvej/rules'
import fil from '../../data/satser-arbejdsevne.json' with { type: 'json' }
import { satsFra } from './indlaes.ts'
import { næsteÅr } from './naeste.ts'

const omÅret = (nøgle: string, navn: Tekst) => satsFra(fil, nøgle, 'kr', navn, { næste: næsteÅr })

export const fleksydelseFuld = omÅret('fleksydelse_100pct_aar', {
  da: 'fleksydelse med 100 pct. pr. år',
  en: 'flexi-benefit at 100 per cent a year',
})
export const fleksydelse91Pct = omÅret('fleksydelse_91pct_aar', {
  da: 'fleksydelse med 91 pct. pr. år',
  en: 'flexi-benefit at 91 per cent a year',
})
