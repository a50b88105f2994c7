import type { Udtryk } from '@sagsvej/rules'
import * as jobafklaring from './jobafklaring/index.ts'
import * as sygedagpenge from './sygedagpenge/index.ts'

/**
 * What is asked of the law: the provisions that are an answer to somebody. The others are there for these to rest on,
 * and one that none of them rests on is found by the check.
 */
export const mål: readonly Udtryk[] = [
  // the right, and how long
  sygedagpenge.retTilSygedagpenge,
  sygedagpenge.sygedagpengeUnderUddannelse,
  sygedagpenge.bredVurderingFra,
  sygedagpenge.måStoppesEfterStationær,
  sygedagpenge.skalRevurderesFørStop,
  sygedagpenge.ophørTidligst,
  sygedagpenge.forlængetSenestTil,
  sygedagpenge.kanForlængesForPensionister,
  sygedagpenge.nyRetEfterOpbrugt,
  sygedagpenge.nyRetForPensionister,
  sygedagpenge.covidForlængelseRegnesFra,
  sygedagpenge.covidForlængetTil,
  // holidays
  sygedagpenge.betalingUnderFerie,
  sygedagpenge.ferieErNySygemelding,
  sygedagpenge.ferieKanAftales,
  sygedagpenge.genoptagesEfterFerie,
  // notices and requests
  sygedagpenge.akassensAnmeldelseSenest,
  sygedagpenge.arbejdsgiverAnmeldelseSenest,
  sygedagpenge.arbejdsgiverBetalerTidligstFra,
  sygedagpenge.betalesTidligstFra,
  sygedagpenge.ledigBetalesTidligstFra,
  sygedagpenge.selvstændigAnmeldtITide,
  sygedagpenge.selvstændigBetalesTidligstFra,
  sygedagpenge.oplysningsskemaKræves,
  sygedagpenge.oplysningsskemaSenest,
  // follow-up, and what comes of staying away
  sygedagpenge.arbejdsgiversamtaleSenest,
  sygedagpenge.lægeattestFørFørsteSamtale,
  sygedagpenge.kategori3,
  sygedagpenge.førsteSamtaleSenest,
  sygedagpenge.næsteOpfølgningSenest,
  sygedagpenge.samtalerFørsteHalvår,
  sygedagpenge.grænseForKortereForløb,
  sygedagpenge.standby,
  sygedagpenge.bortfaldVedManglendeMedvirken,
  sygedagpenge.bortfaldVedAfvistBehandling,
  sygedagpenge.bortfaldVedForhaling,
  sygedagpenge.genoptagesFra,
  // the money
  sygedagpenge.sygedagpengePrUge,
  sygedagpenge.arbejdsgiverensUgebeløb,
  sygedagpenge.refusionTilArbejdsgiver,
  sygedagpenge.refusionTidligstFra,
  // what comes after
  jobafklaring.retTilJobafklaring,
  jobafklaring.jobafklaringSenestTil,
  jobafklaring.jobafklaringVedNySygemeldingFra,
  sygedagpenge.kanVælgeSygedagpengeVedNySygemelding,
  sygedagpenge.sygedagpengeVedLivstruendeFra,
]
