import { afrundTil, beregning, satsDen, tal } from '@sagsvej/rules'
import { arbejdsindkomstVedSidenAf, årsindtægtIVirksomheden } from '../fakta/fleksjob-selvstaendig-beloeb.ts'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { selvstændigTilskudHøjst } from '../satser/fleksjob.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { tilskudTilSelvstændig } from './selvstaendig.ts'
import { FØR, I_2013, I_2020 } from './selvstaendig-tekster.ts'

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
