import { aldrigOpfyldt, alle, altid, beregning, betingelse, den, tal, énAf } from '@sagsvej/rules'
import { ansatIFleksjob } from '../fakta/ansaettelse.ts'
import { fleksjobStartede } from '../fakta/fleksjob.ts'
import {
  fleksjobAftaltSenest4Juli2006,
  omfattetAfStatensFleksjobordning,
} from '../fakta/fleksjob-i-staten.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { STATSORDNINGENS_TIDER } from './statens-ordning-tider.ts'

const iOrdningen = alle(ansatIFleksjob, omfattetAfStatensFleksjobordning)

/** Of what neither the municipality's subsidy nor other reimbursement covers. A move within the state changes nothing. */
export const statensRefusionAfFleksjobløn = beregning('STATSFLEKSBEK.11', 'procent', {
  titel: {
    da: 'Statens refusion af lønnen i et fleksjob',
    en: 'The state’s reimbursement of the pay in a flex job',
  },
  betyder: {
    da: 'Andelen er af den løn, som hverken kommunens tilskud eller anden refusion dækker. Den går til arbejdspladsen.',
    en: 'The share is of the pay that neither the municipality’s subsidy nor other reimbursement covers. It goes to the workplace.',
  },
  vælgesEfter: påDenDag,
  relevantNår: iOrdningen,
  versioner: STATSORDNINGENS_TIDER.map(({ bek, ansatFør, kilder, ...tid }) => ({
    ...tid,
    ...kilder,
    hjemmel: bek('11', { stk: '1' }),
    siger: {
      da: 'En arbejdsplads i statens fleksjobordning får halvdelen af den løn, kommunens tilskud ikke dækker. Begyndte du før den 1. april 2002, får den det hele.',
      en: 'A workplace in the flex job scheme of the state gets half of the pay that the municipality’s subsidy does not cover. If you began before 1 April 2002 it gets all of it.',
    },
    er: tal('procent', 50),
    undtagelser: [
      {
        navn: { da: 'Ansat før den 1. april 2002', en: 'Employed before 1 April 2002' },
        hjemmel: bek(ansatFør, { stk: '1' }),
        når: fleksjobStartede.før(den('2002-04-01')),
        så: tal('procent', 100),
      },
    ],
  })),
})

/** The ceiling of a quarter is a quarter of LAB.133.3's ceiling of the year, less for part time. */
export const statensRefusionHarLoft = betingelse('STATSFLEKSBEK.11.3', {
  titel: {
    da: 'Statens refusion har et loft over lønnen',
    en: 'The state’s reimbursement has a ceiling on the pay',
  },
  vælgesEfter: påDenDag,
  relevantNår: iOrdningen,
  versioner: STATSORDNINGENS_TIDER.map(({ bek, ansatFør, kilder, ...tid }) => ({
    ...tid,
    ...kilder,
    hjemmel: bek('11', { stk: '3' }),
    siger: {
      da: 'Lønnen for et kvartal regnes højst for en fjerdedel af årets loft over løntilskud. Det gælder ikke den, der var ansat i fleksjob den 4. juli 2006 eller havde aftalt det.',
      en: 'The pay of a quarter is reckoned at most at a fourth of the year’s ceiling on wage subsidy. So not for who was in a flex job on 4 July 2006 or had agreed one.',
    },
    er: altid,
    undtagelser: [
      {
        navn: { da: 'Ansat eller aftalt den 4. juli 2006', en: 'Employed or agreed on 4 July 2006' },
        hjemmel: bek(ansatFør, { stk: '2' }),
        når: énAf(fleksjobStartede.senest(den('2006-07-04')), fleksjobAftaltSenest4Juli2006),
        så: aldrigOpfyldt,
      },
    ],
  })),
})
