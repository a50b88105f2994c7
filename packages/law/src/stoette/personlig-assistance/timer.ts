import {
  afrundTil,
  aldrig,
  alle,
  beregning,
  hvis,
  måneder,
  senesteAf,
  tidspunkt,
  timerOmUgen,
  udregn,
  énAf,
} from '@sagsvej/rules'
import { assistanceTil } from '../../fakta/assistance-til.ts'
import {
  assistanceBegyndte,
  assistanceBevilgetDen,
  assistanceSøgtDen,
} from '../../fakta/assistancens-dage.ts'
import {
  arbejdstimerVedAssistance,
  behovForAssistance,
  flereFunktionsnedsættelser,
} from '../../fakta/assistancetimer.ts'
import { BEK, LBK } from '../../lovsamling/kilder.ts'
import { læst } from '../../lovsamling/laest.ts'
import { KOMP, KOMP_BEK } from '../../lovsamling/love.ts'
import { assistanceUdOver20Timer } from '../../skoen/assistance.ts'
import { funktionsnedsættelsenErMegetBetydelig } from '../../skoen/funktionsnedsaettelse.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'
import { FØR_LBK_71 } from '../tekster.ts'
import { KOMP_TEKSTER, retTilPersonligAssistance } from './ret.ts'

const FULD_TID = timerOmUgen(37)
const LOFT = timerOmUgen(20)

/** 20 hours are for 37 at work, and fewer in proportion. More than 37 can be given to the deafblind; that is not built. */
const forholdsmæssigt = udregn(
  { gange: [LOFT, arbejdstimerVedAssistance], delt: [FULD_TID] },
  'timer/uge',
  afrundTil('nærmeste', 'timer/uge', '0.01'),
).dogHøjst(LOFT)

const timerne = {
  hjemmel: KOMP('7', { stk: '3' }),
  siger: {
    da: 'Du kan få assistance op til 20 timer om ugen i gennemsnit, når du arbejder 37 timer, og færre, når du arbejder mindre. Med flere eller meget betydelige nedsættelser, eller i uddannelse før et job, kan det blive op til fuld tid.',
    en: 'You may have assistance up to 20 hours a week on average when you work 37, and fewer when you work less. With several or very substantial losses, or in training before a job, it may be up to full time.',
  },
  er: hvis(
    énAf(
      assistanceTil.er('efteruddannelse_foer_job'),
      alle(énAf(flereFunktionsnedsættelser, funktionsnedsættelsenErMegetBetydelig), assistanceUdOver20Timer),
    ),
    FULD_TID,
    forholdsmæssigt,
  ),
} as const

export const assistancetimerHøjst = beregning('KOMP.7.3', 'timer/uge', {
  titel: { da: 'Assistance pr. uge, højst', en: 'Assistance a week, at most' },
  vælgesEfter: påDenDag,
  relevantNår: retTilPersonligAssistance,
  versioner: [
    { ...FØR_LBK_71, ...timerne },
    { fra: '2008-02-08', ...KOMP_TEKSTER, ...timerne },
  ],
})

const behovet = {
  hjemmel: KOMP('7', { stk: '3' }),
  siger: {
    da: 'Du får den assistance, du har brug for, men ikke flere timer end det højeste.',
    en: 'You get the assistance you need, but no more hours than the most.',
  },
  er: behovForAssistance.dogHøjst(assistancetimerHøjst),
} as const

export const assistancetimer = beregning('KOMP.7.3.behov', 'timer/uge', {
  titel: { da: 'Assistance, der kan bevilges', en: 'Assistance that can be granted' },
  vælgesEfter: påDenDag,
  relevantNår: retTilPersonligAssistance,
  versioner: [
    { ...FØR_LBK_71, ...behovet },
    { fra: '2008-02-08', ...KOMP_TEKSTER, ...behovet },
  ],
})

const tilbage = {
  hjemmel: KOMP('16 a', { stk: '2' }),
  siger: {
    da: 'Søg i den kommune, du bor i. Du kan højst få assistance betalt 3 måneder tilbage fra ansøgningen.',
    en: 'Apply to the municipality you live in. Assistance can be paid at most 3 months back from the application.',
  },
  er: senesteAf(assistanceBegyndte, assistanceSøgtDen.minus(måneder(3))),
} as const

export const assistanceBetalesTidligstFra = tidspunkt('KOMP.16a.2', {
  titel: { da: 'Assistancen betales tidligst fra', en: 'The assistance is paid at the earliest from' },
  betyder: {
    da: 'Dagen er den første, der kan betales for.',
    en: 'The day is the first that can be paid for.',
  },
  vælgesEfter: påDenDag,
  relevantNår: retTilPersonligAssistance,
  versioner: [
    { ...FØR_LBK_71, ...tilbage },
    { fra: '2008-02-08', ...KOMP_TEKSTER, ...tilbage },
  ],
})

const ingenDag = {
  hjemmel: KOMP_BEK('BEK 179/2008')('15', { stk: '4' }),
  siger: {
    da: 'Der var ingen frist for, hvornår kommunen skulle se på bevillingen igen.',
    en: 'There was no deadline for the municipality to look at the grant again.',
  },
  er: aldrig,
} as const

/** The order of 2013 was in force until the end of 2019; in which order between 2008 and 2013 it came was not read. */
export const assistanceVurderesIgenSenest = tidspunkt('KOMPBEK.15.4', {
  titel: {
    da: 'Kommunen skal have taget stilling til, om assistancen fortsætter',
    en: 'The municipality must have decided whether the assistance goes on',
  },
  betyder: {
    da: 'Dagen er den sidste i tide. Aldrig betyder, at der ikke var nogen frist.',
    en: 'The day is the last in time. Never means that there was no deadline.',
  },
  vælgesEfter: påDenDag,
  relevantNår: retTilPersonligAssistance,
  versioner: [
    { ...FØR_LBK_71, ...ingenDag },
    { fra: '2008-02-08', til: '2013-06-30', ...læst(LBK(71, 2008), BEK(179, 2008)), ...ingenDag },
    {
      fra: '2013-07-01',
      hjemmel: KOMP_BEK('BEK 1174/2019')('15', { stk: '4' }),
      ...læst(BEK(817, 2013), BEK(1174, 2019)),
      siger: {
        da: 'Senest et år efter bevillingen skal kommunen tage stilling til, om assistancen kan fortsætte.',
        en: 'At the latest a year after the grant the municipality must decide whether the assistance can go on.',
      },
      er: assistanceBevilgetDen.plus(måneder(12)),
    },
  ],
})
