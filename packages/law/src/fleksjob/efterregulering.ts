import { aldrig, måneder, tidspunkt } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { FLEKSLØNBEK } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { iNyOrdning } from './gammel-ordning.ts'
import { FRA_2020, FØR_2020, INTET } from './loenmaaned-tekster.ts'

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
