import {
  afrundTil,
  alle,
  beregning,
  den,
  efterDato,
  hvis,
  ikke,
  måneder,
  senesteAf,
  tal,
  tidspunkt,
  timerOmUgen,
  énAf,
} from '@sagsvej/rules'
import { forkertVejledning } from '../fakta/anmeldelse.ts'
import { jobafklaringStartede } from '../fakta/jobafklaring.ts'
import { lønUnderSygdomPrUge } from '../fakta/refusion.ts'
import {
  anmodetOmRefusionDen,
  sygedagpengerefusionPrUge,
  timerMedLønUnderSygdom,
  ydelsePrTime,
} from '../fakta/refusion-af-ydelse.ts'
import { BEK, LBK } from '../lovsamling/kilder.ts'
import { læst, sluttet } from '../lovsamling/laest.ts'
import { LAS, REFUSIONSBEK } from '../lovsamling/love.ts'
import { særligeOmstændighederForRefusion } from '../skoen/anmeldelse.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { jobafklaringFindes } from './findes.ts'

const ØRE_PR_UGE = afrundTil('nærmeste', 'kr/uge', '0.01')

const refusion = {
  hjemmel: LAS('69 t', { stk: '1-4' }),
  siger: {
    da: 'Arbejdsgiveren får ydelsen pr. time for de timer, der betales løn for, højst 37 timer om ugen og højst lønnen. Refusion af sygedagpenge trækkes fra.',
    en: 'The employer gets the benefit an hour for the hours paid, at most 37 hours a week and at most the wages. Reimbursement of sickness benefit is taken off.',
  },
  er: ydelsePrTime
    .gange(timerMedLønUnderSygdom.dogHøjst(timerOmUgen(37)), 'kr/uge', ØRE_PR_UGE)
    .dogHøjst(lønUnderSygdomPrUge)
    .minus(sygedagpengerefusionPrUge)
    .dogMindst(tal('kr/uge', 0)),
} as const

/** Kroner a week, to the employer who pays wages during the illness. */
export const refusionAfYdelsen = beregning('LAS.69t.2', 'kr/uge', {
  titel: {
    da: 'Arbejdsgiverens refusion under jobafklaringsforløb',
    en: 'The employer’s reimbursement during job clarification',
  },
  vælgesEfter: påDenDag,
  relevantNår: jobafklaringFindes,
  versioner: [
    { ...refusion, fra: '2014-07-01', til: '2015-06-30', ...sluttet(LBK(806, 2015), BEK(808, 2014)) },
    {
      ...refusion,
      fra: '2015-07-01',
      ...læst(LBK(806, 2015), LBK(981, 2019), LBK(1031, 2023), LBK(1004, 2025)),
    },
  ],
})

/** Tenths of a per cent a year more from 2020, as the act lists them. */
const TILLÆG: readonly (readonly [år: number, procent: string])[] = [
  [2020, '0.3'],
  [2021, '0.6'],
  [2022, '0.9'],
  [2023, '1.2'],
  [2024, '1.5'],
  [2025, '1.8'],
  [2026, '2.1'],
  [2027, '2.4'],
  [2028, '2.7'],
  [2029, '3.0'],
]

const tillæg = {
  hjemmel: LAS('69 x', { stk: '2-3' }),
  ...læst(LBK(241, 2021), LBK(1031, 2023), LBK(1004, 2025)),
}
const sigerTillæg = (procent: string) => ({
  da: `Arbejdsgiveren får et tillæg på ${procent.replace('.', ',')} procent af refusionen.`,
  en: `The employer gets a supplement of ${procent} per cent of the reimbursement.`,
})

export const tillægTilRefusion = beregning('LAS.69x.3', 'procent', {
  titel: { da: 'Tillæg til arbejdsgiverens refusion', en: 'Supplement to the employer’s reimbursement' },
  vælgesEfter: påDenDag,
  relevantNår: jobafklaringFindes,
  versioner: [
    {
      fra: '2014-07-01',
      til: '2019-12-31',
      hjemmel: tillæg.hjemmel,
      ...læst(LBK(806, 2015), LBK(981, 2019)),
      siger: { da: 'Der var intet tillæg.', en: 'There was no supplement.' },
      er: tal('procent', 0),
    },
    ...TILLÆG.map(([år, procent]) => ({
      ...tillæg,
      fra: `${år}-01-01`,
      til: `${år}-12-31`,
      siger: sigerTillæg(procent),
      er: tal('procent', procent),
    })),
    { ...tillæg, fra: '2030-01-01', siger: sigerTillæg('3.3'), er: tal('procent', '3.3') },
  ],
})

const tidligst = {
  siger: {
    da: 'Arbejdsgiveren kan kun få refusion for de sidste 3 måneder før anmodningen, og tidligst fra forløbets start. Kommunen kan se bort fra de 3 måneder ved forkert vejledning eller særlige omstændigheder.',
    en: 'The employer can get reimbursement only for the last 3 months before the request, and from the start of the course at the earliest. The municipality can disregard the 3 months for wrong guidance or special circumstances.',
  },
  er: hvis(
    énAf(forkertVejledning, særligeOmstændighederForRefusion),
    jobafklaringStartede,
    senesteAf(jobafklaringStartede, anmodetOmRefusionDen.minus(måneder(3))),
  ),
} as const

const efter = (bek: string, kilde: ReturnType<typeof BEK>) => ({
  ...tidligst,
  hjemmel: REFUSIONSBEK(bek)('2', { stk: '1-2' }),
  ...læst(kilde),
})

export const refusionAfYdelsenTidligstFra = tidspunkt('REFUSIONSBEK.2', {
  titel: {
    da: 'Refusion under jobafklaringsforløb tidligst fra',
    en: 'Reimbursement during job clarification from',
  },
  betyder: {
    da: 'Dagen er den første, arbejdsgiveren kan få refusion for.',
    en: 'The day is the first for which the employer can be reimbursed.',
  },
  vælgesEfter: efterDato(anmodetOmRefusionDen),
  relevantNår: alle(
    anmodetOmRefusionDen.tidligst(den('2014-07-01')),
    ikke(jobafklaringStartede.før(den('2014-07-01'))),
  ),
  versioner: [
    { fra: '2014-07-01', til: '2015-01-04', ...efter('BEK 808/2014', BEK(808, 2014)) },
    { fra: '2015-01-05', til: '2019-12-31', ...efter('BEK 1552/2014', BEK(1552, 2014)) },
    { fra: '2020-01-01', ...efter('BEK 1468/2019', BEK(1468, 2019)) },
  ],
})
