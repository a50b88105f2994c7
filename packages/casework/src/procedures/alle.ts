import { afgørelsesgang } from './afgoerelse/afgoerelse.ts'
import { aktindsigtsgang } from './aktindsigt/aktindsigt.ts'
import { genoptagelsesgang } from './genoptagelse/genoptagelse.ts'
import { jobafklaringsgang } from './jobafklaring/jobafklaring.ts'
import { klagegang } from './klage/klage.ts'
import { ledighedsydelsesgang } from './ledighedsydelse/ledighedsydelse.ts'
import type { Sagsgang } from './motor/sagsgang.ts'
import { paragraf56gang } from './paragraf56/paragraf56.ts'
import { rehabiliteringsteamgang } from './rehabiliteringsteam/rehabiliteringsteam.ts'
import { sagsbehandlingstidsgang } from './sagsbehandlingstid/sagsbehandlingstid.ts'
import { sanktionsgang } from './sanktioner/sanktioner.ts'
import { sygeopfølgningsgang } from './sygeopfoelgning/sygeopfoelgning.ts'
import { tilbagebetalingsgang } from './tilbagebetaling/tilbagebetaling.ts'

/** Every procedure there is, in the order a case meets them. */
export const SAGSGANGE: readonly Sagsgang[] = [
  sagsbehandlingstidsgang,
  sygeopfølgningsgang,
  ledighedsydelsesgang,
  paragraf56gang,
  sanktionsgang,
  jobafklaringsgang,
  rehabiliteringsteamgang,
  afgørelsesgang,
  tilbagebetalingsgang,
  genoptagelsesgang,
  klagegang,
  aktindsigtsgang,
]
