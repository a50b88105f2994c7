import { afgørelsesgang } from './afgoerelse/afgoerelse.ts'
import { aktindsigtsgang } from './aktindsigt/aktindsigt.ts'
import { fleksydelsesgang } from './fleksydelse/fleksydelse.ts'
import { førtidspensionsgang } from './foertidspension/foertidspension.ts'
import { folkepensionsgang } from './folkepension/folkepension.ts'
import { jobafklaringsgang } from './jobafklaring/jobafklaring.ts'
import { klagegang } from './klage/klage.ts'
import type { Sagsgang } from './motor/sagsgang.ts'
import { pensionsjobgang } from './pensionsjob/pensionsjob.ts'
import { rehabiliteringsteamgang } from './rehabiliteringsteam/rehabiliteringsteam.ts'
import { ressourceforløbsgang } from './ressourceforloeb/ressourceforloeb.ts'
import { revalideringsgang } from './revalidering/revalidering.ts'
import { sagsbehandlingstidsgang } from './sagsbehandlingstid/sagsbehandlingstid.ts'
import { sygeopfølgningsgang } from './sygeopfoelgning/sygeopfoelgning.ts'

/** Every procedure there is, in the order a case meets them. */
export const SAGSGANGE: readonly Sagsgang[] = [
  sagsbehandlingstidsgang,
  sygeopfølgningsgang,
  jobafklaringsgang,
  rehabiliteringsteamgang,
  ressourceforløbsgang,
  revalideringsgang,
  førtidspensionsgang,
  pensionsjobgang,
  fleksydelsesgang,
  folkepensionsgang,
  afgørelsesgang,
  klagegang,
  aktindsigtsgang,
]
