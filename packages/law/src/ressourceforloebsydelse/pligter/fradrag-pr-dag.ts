import { afrundTil, alle, alleDage, beregning, dage, hvis, ikke, satsDen, tal, énAf } from '@sagsvej/rules'
import { vurderingsdato } from '../../fakta/forloeb.ts'
import {
  bruddetSkete,
  brudPåPligten,
  dageUdeblevet,
  kontaktErGenoprettet,
  kontaktGenoprettetDen,
} from '../../fakta/sanktion.ts'
import { LBK } from '../../lovsamling/kilder.ts'
import { læst } from '../../lovsamling/laest.ts'
import { LAS } from '../../lovsamling/love.ts'
import { sanktionPrDagForsørger, sanktionPrDagIkkeForsørger, sanktionPrDagUnge } from '../../satser/sygdom.ts'
import { rimeligGrundTilBrud } from '../../skoen/ressourceforloebsydelse.ts'
import { forsørgerSats, ungeSats } from '../sats.ts'
import { bruddetErIJobafklaring, efterBruddet, FØR_LBK_2015, samtaleErForsømt } from './efter-bruddet.ts'
import { sanktionKanBruges } from './sanktion-kan-bruges.ts'

const fraSamtalen = alleDage.fraOgMed(bruddetSkete)
const tilKontakt = hvis(kontaktErGenoprettet, kontaktGenoprettetDen.minus(dage(1)), vurderingsdato)

/** The rate is made for a week of five days; whether the days between are counted so, the act does not say. */
const dageVedSamtale = [
  {
    navn: { da: 'Alle dage', en: 'All days' },
    grund: {
      da: 'Loven siger de dage, der går, uden at tage weekender fra.',
      en: 'The act says the days that pass, and leaves no weekend out.',
    },
    er: fraSamtalen.antalDage(bruddetSkete, tilKontakt).dogMindst(dage(1)),
  },
  {
    navn: { da: 'Hverdage', en: 'Weekdays' },
    grund: {
      da: 'Dagssatsen er regnet for en uge på 5 dage.',
      en: 'The day’s rate is made for a week of 5 days.',
    },
    er: fraSamtalen.påUgedage(1, 2, 3, 4, 5).antalDage(bruddetSkete, tilKontakt).dogMindst(dage(1)),
  },
]

const ved = {
  hjemmel: LAS('69 n', { stk: '1' }),
  siger: {
    da: 'Bliver du væk fra en samtale, er det de dage, der går, til du igen har kontakt med kommunen. Dagen for samtalen tæller altid med.',
    en: 'If you stay away from a talk it is the days that pass until you are in contact with the municipality again. The day of the talk always counts.',
  },
  læsninger: dageVedSamtale,
} as const

export const dageUdenKontakt = beregning('LAS.69n.1', 'dage', {
  titel: { da: 'Dage, der trækkes fra efter en samtale', en: 'Days taken off after a missed talk' },
  vælgesEfter: efterBruddet,
  relevantNår: alle(bruddetErIJobafklaring, samtaleErForsømt),
  versioner: [
    { ...ved, ...FØR_LBK_2015 },
    {
      ...ved,
      fra: '2015-07-01',
      ...læst(LBK(806, 2015), LBK(981, 2019), LBK(241, 2021), LBK(1031, 2023), LBK(1004, 2025)),
    },
  ],
})

const dagene = hvis(brudPåPligten.er('udeblev_fra_tilbud'), dageUdeblevet, dageUdenKontakt)

const dagssats = hvis(
  forsørgerSats,
  satsDen(sanktionPrDagForsørger, bruddetSkete),
  hvis(ungeSats, satsDen(sanktionPrDagUnge, bruddetSkete), satsDen(sanktionPrDagIkkeForsørger, bruddetSkete)),
)

const prDag = {
  hjemmel: LAS('69 m', { stk: '2' }),
  siger: {
    da: 'Der trækkes en dagssats for hver dag, du uden rimelig grund var helt eller delvis væk. Det sker kun, når kommunen først har gjort det, den skal.',
    en: 'A day’s rate is taken off for each day you were wholly or partly away without reasonable ground. Only when the municipality has first done what it must.',
  },
  er: hvis(
    alle(sanktionKanBruges, ikke(rimeligGrundTilBrud)),
    dagene.gange(dagssats, 'kr', afrundTil('nærmeste', 'kr', '0.01')),
    tal('kr', 0),
  ),
} as const

/** Kroner in all for the breach: for each day, be it of a measure or of a talk. */
export const fradragForDage = beregning('LAS.69m.2', 'kr', {
  titel: { da: 'Fradrag for dage, du var væk', en: 'Deduction for days you were away' },
  vælgesEfter: efterBruddet,
  relevantNår: alle(bruddetErIJobafklaring, énAf(brudPåPligten.er('udeblev_fra_tilbud'), samtaleErForsømt)),
  versioner: [
    { ...prDag, ...FØR_LBK_2015 },
    {
      ...prDag,
      fra: '2015-07-01',
      ...læst(LBK(806, 2015), LBK(981, 2019), LBK(241, 2021), LBK(1031, 2023), LBK(1004, 2025)),
    },
  ],
})
