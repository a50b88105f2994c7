import { afgørelsesgang } from './afgoerelse/afgoerelse.ts'
import { aktindsigtsgang } from './aktindsigt/aktindsigt.ts'
import { hjælpegang } from './hjaelp/hjaelp.ts'
import { jobafklaringsgang } from './jobafklaring/jobafklaring.ts'
import { klagegang } from './klage/klage.ts'
import type { Sagsgang } from './motor/sagsgang.ts'
import { rehabiliteringsteamgang } from './rehabiliteringsteam/rehabiliteringsteam.ts'
import { sagsbehandlingstidsgang } from './sagsbehandlingstid/sagsbehandlingstid.ts'
import { sygeopfølgningsgang } from './sygeopfoelgning/sygeopfoelgning.ts'

/** Every procedure there is, in the order a case meets them. */
export const SAGSGANGE: readonly Sagsgang[] = [
  sagsbehandlingstidsgang,
  sygeopfølgningsgang,
  jobafklaringsgang,
  rehabiliteringsteamgang,
  hjælpegang,
  afgørelsesgang,
  klagegang,
  aktindsigtsgang,
]
