import { direkte } from '../kommandoer/kommando.ts'
import { ny } from '../kommandoer/regler.ts'
import { grundenHolder } from './afslutning.ts'
import { lovenHarDen } from './begyndelsen.ts'
import { iMødet, iRehabiliteringssagen, nyesteVersion } from './i-sagen.ts'
import {
  IndstillingAfgivet,
  SamletBeskrivelseUdarbejdet,
  SundhedsrådgivningBedtOm,
  SundhedsrådgivningYdet,
} from './indstillingsbegivenheder.ts'
import { rehabiliteringsmødekommandoer } from './moedekommandoer.ts'
import { iSammeSag, mødetErHoldt } from './moederegler.ts'
import { rehabiliteringsplankommandoer } from './plankommandoer.ts'
import { rehabiliteringssager } from './rehabiliteringssager.ts'
import { ForelagtIgen, RehabiliteringssagAfsluttet, RehabiliteringssagBegyndt } from './sagsbegivenheder.ts'

/** What can be asked of a case for the team, its plan, its meetings and what comes of them. */
export const rehabiliteringskommandoer = [
  direkte(
    'BegyndRehabiliteringssag',
    { da: 'Begynd en rehabiliteringssag', en: 'Begin a rehabilitation case' },
    RehabiliteringssagBegyndt,
    [ny('rehabsagId', rehabiliteringssager), lovenHarDen],
  ),
  ...rehabiliteringsplankommandoer,
  ...rehabiliteringsmødekommandoer,
  direkte(
    'AfgivIndstilling',
    { da: 'Afgiv teamets indstilling', en: 'Give the team’s recommendation' },
    IndstillingAfgivet,
    [iRehabiliteringssagen, iMødet, iSammeSag, mødetErHoldt, nyesteVersion('om')],
  ),
  direkte(
    'ForelægIgen',
    { da: 'Forelæg sagen for teamet igen', en: 'Put the case before the team again' },
    ForelagtIgen,
    [iRehabiliteringssagen],
  ),
  direkte(
    'UdarbejdSamletBeskrivelse',
    { da: 'Udarbejd den samlede beskrivelse', en: 'Draw up the overall description' },
    SamletBeskrivelseUdarbejdet,
    [iRehabiliteringssagen, nyesteVersion('dokument')],
  ),
  direkte(
    'BedOmSundhedsrådgivning',
    { da: 'Bed sundhedskoordinatoren om råd', en: 'Ask the health coordinator for advice' },
    SundhedsrådgivningBedtOm,
    [iRehabiliteringssagen],
  ),
  direkte(
    'YdSundhedsrådgivning',
    { da: 'Sundhedskoordinatoren giver råd', en: 'The health coordinator advises' },
    SundhedsrådgivningYdet,
    [iRehabiliteringssagen],
  ),
  direkte(
    'AfslutRehabiliteringssag',
    { da: 'Afslut rehabiliteringssagen', en: 'End the rehabilitation case' },
    RehabiliteringssagAfsluttet,
    [iRehabiliteringssagen, grundenHolder],
  ),
] as const
