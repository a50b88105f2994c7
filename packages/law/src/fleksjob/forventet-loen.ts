import { aldrigOpfyldt, betingelse, ikke } from '@sagsvej/rules'
import { helMånedsLønErOplyst } from '../fakta/fleksloentilskud-beloeb.ts'
import { FLEKSLØNBEK } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { iNyOrdning } from './gammel-ordning.ts'
import { FRA_2020, FØR_2020, INTET } from './loenmaaned-tekster.ts'

const forventet = {
  siger: {
    da: 'Indtil en hel måneds løn er oplyst, regnes tilskuddet ud fra den løn, der ventes. Det reguleres bagefter.',
    en: 'Until a whole month’s pay is on record the subsidy is reckoned from the pay expected. It is set right afterwards.',
  },
  er: ikke(helMånedsLønErOplyst),
} as const

export const forventetLønBruges = betingelse('FLEKSLOENBEK.4.2', {
  titel: { da: 'Den forventede løn bruges', en: 'The expected pay is used' },
  vælgesEfter: påDenDag,
  relevantNår: iNyOrdning,
  versioner: [
    { ...INTET, er: aldrigOpfyldt },
    { ...FØR_2020, hjemmel: FLEKSLØNBEK('BEK 1425/2012')('7', { stk: '2' }), ...forventet },
    { ...FRA_2020, hjemmel: FLEKSLØNBEK('BEK 227/2024')('4', { stk: '2' }), ...forventet },
  ],
})
