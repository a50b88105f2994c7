import { afgørelsesgang } from './afgoerelse/afgoerelse.ts'
import { aktindsigtsgang } from './aktindsigt/aktindsigt.ts'
import { klagegang } from './klage/klage.ts'
import { ledighedsydelsesgang } from './ledighedsydelse/ledighedsydelse.ts'
import type { Sagsgang } from './motor/sagsgang.ts'
import { sagsbehandlingstidsgang } from './sagsbehandlingstid/sagsbehandlingstid.ts'
import { sanktionsgang } from './sanktioner/sanktioner.ts'
import { sygeopfølgningsgang } from './sygeopfoelgning/sygeopfoelgning.ts'

/** Every procedure there is, in the order a case meets them. */
export const SAGSGANGE: readonly Sagsgang[] = [
  sagsbehandlingstidsgang,
  sygeopfølgningsgang,
  ledighedsydelsesgang,
  sanktionsgang,
  afgørelsesgang,
  klagegang,
  aktindsigtsgang,
]
