import { akasseBetalerTil } from './akassen-betaler.ts'
import { arbejdsgiverBetalerTil } from './arbejdsgiveren-betaler.ts'
import { retVedArbejdsskade } from './arbejdsskade.ts'
import { sygedagpengePrUge } from './beloeb.ts'
import { beskæftigelseskravArbejdsgiver } from './beskaeftigelseskrav-arbejdsgiver.ts'
import { beskæftigelseskravKommune } from './beskaeftigelseskrav-kommune.ts'
import { beskæftigelseskravSelvstændig } from './beskaeftigelseskrav-selvstaendig.ts'
import { retTilSygedagpenge } from './betingelser.ts'
import { bredVurderingFra } from './bred-vurdering.ts'
import { fleksjobUdenArbejdsgiverperiode } from './fleksjob-uden-arbejdsgiverperiode.ts'
import { kommunensStart } from './kommunens-start.ts'
import { ledigesUgebeløb } from './lediges-beloeb.ts'
import { arbejdsgiverensUgebeløb, fuldtUgebeløb, lønmodtagerensUgebeløb } from './loenmodtagerens-beloeb.ts'
import { mindsteFravær } from './mindste-fravaer.ts'
import { opholdskrav } from './ophold.ts'
import { personkreds } from './personkreds.ts'
import { refusionTilArbejdsgiver } from './refusion.ts'
import { retModArbejdsgiver } from './ret-mod-arbejdsgiver.ts'
import { retModKommunen } from './ret-mod-kommunen.ts'
import { selvstændigesFuldeUgebeløb, selvstændigesUgebeløb } from './selvstaendiges-beloeb.ts'
import { selvstændigesFørsteDag } from './selvstaendiges-foerste-dag.ts'
import { somVedFuldtFravær } from './som-ved-fuldt-fravaer.ts'
import { måStoppesEfterStationær } from './stop-ved-stationaert-helbred.ts'
import { timemaksimum } from './timemaksimum.ts'
import { uarbejdsdygtig } from './uarbejdsdygtighed.ts'

/** Who has a right to sickness benefit, against whom, from when, and how much: for the catalogue. */
export const retOgBeløb = [
  retTilSygedagpenge,
  personkreds,
  opholdskrav,
  uarbejdsdygtig,
  mindsteFravær,
  bredVurderingFra,
  måStoppesEfterStationær,
  retModArbejdsgiver,
  fleksjobUdenArbejdsgiverperiode,
  beskæftigelseskravArbejdsgiver,
  retModKommunen,
  beskæftigelseskravKommune,
  beskæftigelseskravSelvstændig,
  retVedArbejdsskade,
  arbejdsgiverBetalerTil,
  akasseBetalerTil,
  selvstændigesFørsteDag,
  kommunensStart,
  refusionTilArbejdsgiver,
  timemaksimum,
  fuldtUgebeløb,
  arbejdsgiverensUgebeløb,
  lønmodtagerensUgebeløb,
  somVedFuldtFravær,
  selvstændigesFuldeUgebeløb,
  selvstændigesUgebeløb,
  ledigesUgebeløb,
  sygedagpengePrUge,
] as const
