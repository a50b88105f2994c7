import { aldrig, betingelse, dage, ikke, måneder, tidspunkt } from '@sagsvej/rules'
import { helMånedsLønErOplyst } from '../fakta/fleksloentilskud.ts'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { BEK } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { FLEKSLØNBEK } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { iNyOrdning } from './gammel-ordning.ts'

const FØR_2020 = {
  fra: '2013-01-01',
  til: '2019-12-31',
  ...læst(BEK(1425, 2012), BEK(411, 2014), BEK(811, 2014), BEK(891, 2017), BEK(1182, 2017), BEK(1603, 2018)),
} as const
const FRA_2020 = {
  fra: '2020-01-01',
  ...læst(BEK(1604, 2019), BEK(110, 2021), BEK(250, 2022), BEK(1806, 2023), BEK(227, 2024)),
} as const
const INTET = {
  fra: '2006-07-03',
  til: '2012-12-31',
  hjemmel: FLEKSLØNBEK('BEK 1425/2012')('7'),
  ...læst(BEK(1425, 2012)),
  siger: { da: 'Der var intet fleksløntilskud før 2013.', en: 'There was no flex job subsidy before 2013.' },
} as const

const månedenFør = {
  siger: {
    da: 'Tilskuddet betales bagud og regnes ud fra lønnen i måneden før.',
    en: 'The subsidy is paid in arrears and reckoned from the pay of the month before.',
  },
  er: vurderingsdato.begyndelsenAfMåneden().minus(dage(1)),
} as const

export const lønmånedensSidsteDag = tidspunkt('FLEKSLOENBEK.4.1', {
  titel: { da: 'Den måned, lønnen læses i', en: 'The month the pay is read in' },
  betyder: {
    da: 'Dagen er den sidste i den måned, hvis løn tilskuddet regnes ud fra. Aldrig betyder, at der intet tilskud var.',
    en: 'The day is the last of the month whose pay the subsidy is reckoned from. Never means that there was no subsidy.',
  },
  vælgesEfter: påDenDag,
  relevantNår: iNyOrdning,
  versioner: [
    { ...INTET, er: aldrig },
    { ...FØR_2020, hjemmel: FLEKSLØNBEK('BEK 1425/2012')('7', { stk: '1' }), ...månedenFør },
    { ...FRA_2020, hjemmel: FLEKSLØNBEK('BEK 227/2024')('4', { stk: '1' }), ...månedenFør },
  ],
})

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
    { ...FØR_2020, hjemmel: FLEKSLØNBEK('BEK 1425/2012')('7', { stk: '2' }), ...forventet },
    { ...FRA_2020, hjemmel: FLEKSLØNBEK('BEK 227/2024')('4', { stk: '2' }), ...forventet },
  ],
})

const tolvMåneder = {
  siger: {
    da: 'Ændres lønnen bagefter, kan tilskuddet reguleres for højst 12 måneder.',
    en: 'If the pay is changed afterwards the subsidy can be set right for at most 12 months.',
  },
  er: vurderingsdato.minus(måneder(12)),
} as const

export const efterreguleresTidligstFra = tidspunkt('FLEKSLOENBEK.4.4', {
  titel: { da: 'Tilskuddet kan reguleres fra', en: 'The subsidy can be set right from' },
  betyder: {
    da: 'Dagen er den første, en regulering i dag kan nå tilbage til. Aldrig betyder, at der intet tilskud var.',
    en: 'The day is the first a correction made today can reach back to. Never means that there was no subsidy.',
  },
  vælgesEfter: påDenDag,
  relevantNår: iNyOrdning,
  versioner: [
    { ...INTET, er: aldrig },
    { ...FØR_2020, hjemmel: FLEKSLØNBEK('BEK 1425/2012')('7', { stk: '3' }), ...tolvMåneder },
    { ...FRA_2020, hjemmel: FLEKSLØNBEK('BEK 227/2024')('4', { stk: '4' }), ...tolvMåneder },
  ],
})
