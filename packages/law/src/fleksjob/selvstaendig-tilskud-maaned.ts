import { afrundTil, beregning, tal, udregn } from '@sagsvej/rules'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { tilskudTilSelvstændig } from './selvstaendig.ts'
import { FØR, I_2013, I_2020 } from './selvstaendig-tekster.ts'
import { tilskudTilSelvstændigOmÅret } from './selvstaendig-tilskud.ts'

const enTolvtedel = {
  siger: {
    da: 'Kommunen betaler en tolvtedel af årets tilskud hver måned.',
    en: 'The municipality pays one twelfth of the year’s grant each month.',
  },
  er: udregn(
    { gange: [tilskudTilSelvstændigOmÅret], delt: [tal('antal', 12)] },
    'kr/md',
    afrundTil('nærmeste', 'kr/md', '0.01'),
  ),
} as const

export const tilskudTilSelvstændigPrMåned = beregning('LAB.126.5.maaned', 'kr/md', {
  titel: { da: 'Tilskud til selvstændige pr. måned', en: 'The grant to the self-employed a month' },
  vælgesEfter: påDenDag,
  relevantNår: tilskudTilSelvstændig,
  versioner: [
    { ...FØR, er: tal('kr/md', 0) },
    { ...I_2013, ...enTolvtedel },
    { ...I_2020, ...enTolvtedel },
  ],
})
