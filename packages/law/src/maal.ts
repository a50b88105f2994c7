import type { Udtryk } from '@sagsvej/rules'
import * as jobafklaring from './jobafklaring/index.ts'
import * as organisering from './organisering/index.ts'
import * as ressourceforløb from './ressourceforloeb/index.ts'
import * as ressourceforløbsydelse from './ressourceforloebsydelse/index.ts'
import * as revalidering from './revalidering/index.ts'
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
  // resource courses
  ressourceforløb.målgruppeForRessourceforløb,
  ressourceforløb.længdenErTilladt,
  ressourceforløb.næsteForløbHøjst,
  ressourceforløb.sidsteDagFørFolkepension,
  ressourceforløb.beslutningFørForløbetSlutter,
  ressourceforløb.ydelsenLøberVidere,
  ressourceforløb.ressourceforløbFortsætter,
  ressourceforløb.sagenSkalITeamIgen,
  ressourceforløb.koordinerendeSagsbehandler,
  ressourceforløb.personligJobformidler,
  ressourceforløb.tilbuddetVenterPåSamtalen,
  // rehabilitation
  revalidering.målgruppeForRevalidering,
  revalidering.bevarerForsørgelsenUnderForrevalidering,
  revalidering.planForRevalidering,
  revalidering.revalideringensLængdeErTilladt,
  revalidering.revalideringKanForlænges,
  revalidering.revalideringFortsætter,
  revalidering.lønEfterOverenskomst,
  revalidering.revalideringsydelsePrMåned,
  revalidering.tillægForBidrag,
  revalidering.tilskudTilElevløn,
  revalidering.nedsættelseForAndetArbejde,
  revalidering.revalideringsydelseBevares,
  revalidering.ferieUnderRevalidering,
  // who decides, and on what ground
  organisering.skalIRehabiliteringsteam,
  organisering.forberedendeDelKræves,
  organisering.samletBeskrivelseKræves,
  organisering.sundhedsfagligRådgivningKræves,
  organisering.placeringenErTilladt,
  // the benefit in the courses
  ressourceforløbsydelse.udbetalesIJobafklaring,
  ressourceforløbsydelse.udbetalesIRessourceforløb,
  ressourceforløbsydelse.forløbetBevares,
  ressourceforløbsydelse.ferienKanHoldes,
  ressourceforløbsydelse.feriegodtgørelseKanHoldesNu,
]
