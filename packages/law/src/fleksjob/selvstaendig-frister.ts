import { aldrig, alle, dage, den, måneder, tidspunkt } from '@sagsvej/rules'
import { tilskudTilVirksomhedenFra } from '../fakta/fleksjob-selvstaendig.ts'
import { tilskudTilEgenVirksomhed } from '../fakta/selvstaendig.ts'
import { BEK } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { LAB_2013_2019, LAB_2020 } from './tekster.ts'

const I_2013 = { fra: '2013-01-19', til: '2019-12-31', ...læst(...LAB_2013_2019.slice(1)) } as const
const I_2020 = { fra: '2020-01-01', ...læst(...LAB_2020, BEK(1770, 2021), BEK(1794, 2025)) } as const

/** A grant from before 2013 has no time limit and is asked about by `LAB.136.1`. */
const iNyeTilskud = {
  vælgesEfter: påDenDag,
  relevantNår: alle(tilskudTilEgenVirksomhed, tilskudTilVirksomhedenFra.tidligst(den('2013-01-19'))),
}
const FØR = {
  fra: '2006-07-03',
  til: '2013-01-18',
  hjemmel: LAB('70 g'),
  ...læst(...LAB_2013_2019.slice(0, 2)),
  siger: { da: 'Ordningen begyndte den 19. januar 2013.', en: 'The scheme began on 19 January 2013.' },
  er: aldrig,
} as const

const femÅr = {
  siger: {
    da: 'Tilskuddet gives for 5 år. Inden de er gået, afgør kommunen, om du får 5 nye.',
    en: 'The grant is given for 5 years. Before they have gone the municipality decides whether you get 5 new ones.',
  },
  er: tilskudTilVirksomhedenFra.plus(måneder(60)).minus(dage(1)),
} as const

export const tilskudTilSelvstændigTil = tidspunkt('LAB.126.1.til', {
  titel: { da: 'Tilskuddet til virksomheden gives til', en: 'The grant to the business is given until' },
  ...iNyeTilskud,
  versioner: [
    FØR,
    { ...I_2013, hjemmel: LAB('70 g', { stk: '1' }), ...femÅr },
    { ...I_2020, hjemmel: LAB('126', { stk: '1' }), ...femÅr },
  ],
})

const samtale = {
  siger: {
    da: 'Efter 2½ år skal kommunen holde en personlig samtale med dig og vurdere, om du stadig opfylder kravene.',
    en: 'After 2½ years the municipality must hold a personal talk with you and assess whether you still meet the conditions.',
  },
  er: tilskudTilVirksomhedenFra.plus(måneder(30)),
} as const

export const opfølgningMedSelvstændig = tidspunkt('LAB.126.3', {
  titel: { da: 'Opfølgning med den selvstændige', en: 'Follow-up with the self-employed' },
  ...iNyeTilskud,
  versioner: [
    FØR,
    { ...I_2013, hjemmel: LAB('70 g', { stk: '3' }), ...samtale },
    { ...I_2020, hjemmel: LAB('126', { stk: '3' }), ...samtale },
  ],
})

const status = {
  siger: {
    da: 'Efter 4½ år skal kommunen lave en status: kan du få tilskud i en ny periode. Du bliver i ordningen, til den har afgjort det.',
    en: 'After 4½ years the municipality must make a status: whether you can have the grant for a new period. You stay in the scheme until it has decided.',
  },
  er: tilskudTilVirksomhedenFra.plus(måneder(54)),
} as const

export const statusForSelvstændig = tidspunkt('LAB.126.4', {
  titel: { da: 'Status for den selvstændige', en: 'The status of the self-employed' },
  ...iNyeTilskud,
  versioner: [
    FØR,
    { ...I_2013, hjemmel: LAB('70 g', { stk: '4' }), ...status },
    { ...I_2020, hjemmel: LAB('126', { stk: '4' }), ...status },
  ],
})
