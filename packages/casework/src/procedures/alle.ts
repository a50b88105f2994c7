import { afgørelsesgang } from './afgoerelse/afgoerelse.ts'
import { aktindsigtsgang } from './aktindsigt/aktindsigt.ts'
import { fleksjobopfølgningsgang } from './fleksjobopfoelgning/fleksjobopfoelgning.ts'
import { fleksjobvisitationsgang } from './fleksjobvisitation/fleksjobvisitation.ts'
import { klagegang } from './klage/klage.ts'
import { lægekonsulentgang } from './laegekonsulent/laegekonsulent.ts'
import type { Sagsgang } from './motor/sagsgang.ts'
import { rehabiliteringsteamgang } from './rehabiliteringsteam/rehabiliteringsteam.ts'
import { ressourceprofilgang } from './ressourceprofil/ressourceprofil.ts'
import { sagsbehandlingstidsgang } from './sagsbehandlingstid/sagsbehandlingstid.ts'
import { sygeopfølgningsgang } from './sygeopfoelgning/sygeopfoelgning.ts'

/** Every procedure there is, in the order a case meets them. */
export const SAGSGANGE: readonly Sagsgang[] = [
  sagsbehandlingstidsgang,
  sygeopfølgningsgang,
  rehabiliteringsteamgang,
  ressourceprofilgang,
  lægekonsulentgang,
  fleksjobvisitationsgang,
  fleksjobopfølgningsgang,
  afgørelsesgang,
  klagegang,
  aktindsigtsgang,
]
