import { afrundTil, beregning, satsDen, tal, udregn } from '@sagsvej/rules'
import { arbejdsindkomstVedSidenAf, årsindtægtIVirksomheden } from '../fakta/fleksjob-selvstaendig.ts'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { BEK } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { selvstændigTilskudHøjst } from '../satser/fleksjob.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { tilskudTilSelvstændig } from './selvstaendig.ts'
import { LAB_2013_2019, LAB_2020 } from './tekster.ts'

const KR = tal('kr', 0)

const omÅret = {
  siger: {
    da: 'Tilskuddet er et fast beløb om året. Det sættes ned med 30 procent af virksomhedens årsindtægt og af anden arbejdsindkomst.',
    en: 'The grant is a fixed amount a year. It is cut by 30 per cent of the yearly income of the business and of other earned income.',
  },
  er: satsDen(selvstændigTilskudHøjst, vurderingsdato)
    .minus(
      årsindtægtIVirksomheden
        .plus(arbejdsindkomstVedSidenAf)
        .gange(tal('procent', 30), 'kr', afrundTil('nærmeste', 'kr', '0.01')),
    )
    .dogMindst(KR),
} as const

const FØR = {
  fra: '2006-07-03',
  til: '2013-01-18',
  hjemmel: LAB('70 g', { stk: '5' }),
  ...læst(...LAB_2013_2019.slice(0, 2)),
  siger: {
    da: 'Ordningen begyndte den 19. januar 2013.',
    en: 'The scheme began on 19 January 2013.',
  },
} as const
const I_2013 = {
  fra: '2013-01-19',
  til: '2019-12-31',
  hjemmel: LAB('70 g', { stk: '5' }),
  ...læst(...LAB_2013_2019.slice(1)),
} as const
const I_2020 = {
  fra: '2020-01-01',
  hjemmel: LAB('126', { stk: '5' }),
  ...læst(...LAB_2020, BEK(233, 2024), BEK(1794, 2025)),
} as const

export const tilskudTilSelvstændigOmÅret = beregning('LAB.126.5', 'kr', {
  titel: { da: 'Tilskud til selvstændige om året', en: 'The grant to the self-employed a year' },
  vælgesEfter: påDenDag,
  relevantNår: tilskudTilSelvstændig,
  versioner: [
    { ...FØR, er: KR },
    { ...I_2013, ...omÅret },
    { ...I_2020, ...omÅret },
  ],
})

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
