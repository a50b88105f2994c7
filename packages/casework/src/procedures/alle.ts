import { afgørelsesgang } from './afgoerelse/afgoerelse.ts'
import { aktindsigtsgang } from './aktindsigt/aktindsigt.ts'
import { andenAktørgang } from './anden-aktoer/anden-aktoer.ts'
import { beskedgang } from './besked/besked.ts'
import { fastholdelsesgang } from './fastholdelse/fastholdelse.ts'
import { fleksjobopfølgningsgang } from './fleksjobopfoelgning/fleksjobopfoelgning.ts'
import { fleksjobvisitationsgang } from './fleksjobvisitation/fleksjobvisitation.ts'
import { fleksydelsesgang } from './fleksydelse/fleksydelse.ts'
import { førtidspensionsgang } from './foertidspension/foertidspension.ts'
import { folkepensionsgang } from './folkepension/folkepension.ts'
import { genoptagelsesgang } from './genoptagelse/genoptagelse.ts'
import { hjælpegang } from './hjaelp/hjaelp.ts'
import { jobafklaringsgang } from './jobafklaring/jobafklaring.ts'
import { klagegang } from './klage/klage.ts'
import { kontanthjælpsgang } from './kontanthjaelp/kontanthjaelp.ts'
import { lægekonsulentgang } from './laegekonsulent/laegekonsulent.ts'
import { ledighedsydelsesgang } from './ledighedsydelse/ledighedsydelse.ts'
import type { Sagsgang } from './motor/sagsgang.ts'
import { paragraf56gang } from './paragraf56/paragraf56.ts'
import { pensionsjobgang } from './pensionsjob/pensionsjob.ts'
import { rehabiliteringsteamgang } from './rehabiliteringsteam/rehabiliteringsteam.ts'
import { repræsentationsgang } from './repraesentation/repraesentation.ts'
import { ressourceforløbsgang } from './ressourceforloeb/ressourceforloeb.ts'
import { ressourceprofilgang } from './ressourceprofil/ressourceprofil.ts'
import { revalideringsgang } from './revalidering/revalidering.ts'
import { rundbordsgang } from './rundbord/rundbord.ts'
import { sagsbehandlingstidsgang } from './sagsbehandlingstid/sagsbehandlingstid.ts'
import { samtykkegang } from './samtykke/samtykke.ts'
import { sanktionsgang } from './sanktioner/sanktioner.ts'
import { sygeopfølgningsgang } from './sygeopfoelgning/sygeopfoelgning.ts'
import { tilbagebetalingsgang } from './tilbagebetaling/tilbagebetaling.ts'

/** Every procedure there is, in the order a case meets them. */
export const SAGSGANGE: readonly Sagsgang[] = [
  sagsbehandlingstidsgang,
  sygeopfølgningsgang,
  samtykkegang,
  repræsentationsgang,
  fastholdelsesgang,
  rundbordsgang,
  andenAktørgang,
  paragraf56gang,
  jobafklaringsgang,
  rehabiliteringsteamgang,
  ressourceforløbsgang,
  revalideringsgang,
  ressourceprofilgang,
  lægekonsulentgang,
  fleksjobvisitationsgang,
  fleksjobopfølgningsgang,
  ledighedsydelsesgang,
  kontanthjælpsgang,
  sanktionsgang,
  førtidspensionsgang,
  hjælpegang,
  pensionsjobgang,
  fleksydelsesgang,
  folkepensionsgang,
  afgørelsesgang,
  tilbagebetalingsgang,
  genoptagelsesgang,
  klagegang,
  aktindsigtsgang,
  beskedgang,
]
