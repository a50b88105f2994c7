import { BISIDDER } from './bisidder.ts'
import { FØLGETEKSTER } from './foelger.ts'
import { FOR_SEN_KLAGE, GENVURDERET, GENVURDERING_FORSINKET, KLAGE_VIDERESENDT } from './genvurdering.ts'
import { KLAGETEKSTER } from './klage.ts'
import { BESKED_OM_OPLYSNINGER, PÅ_DET_FORELIGGENDE } from './oplysninger.ts'
import { HØRES_FØRST, UDEN_HØRING, UDEN_SVAR } from './partshoering.ts'
import { SELV_MED_I_TEAMET } from './rehabiliteringsteam.ts'
import type { Standardtekst } from './standardtekst.ts'
import { AKTINDSIGT_FORSINKET, AKTINDSIGT_FORSINKET_OFL, FORSINKELSE } from './tider.ts'

/** Every standard text of every letter. */
export const ALLE: readonly Standardtekst<string>[] = [
  BISIDDER,
  ...Object.values(FØLGETEKSTER),
  ...Object.values(GENVURDERET),
  FOR_SEN_KLAGE,
  GENVURDERING_FORSINKET,
  KLAGE_VIDERESENDT,
  ...Object.values(KLAGETEKSTER),
  HØRES_FØRST,
  UDEN_SVAR,
  UDEN_HØRING,
  SELV_MED_I_TEAMET,
  BESKED_OM_OPLYSNINGER,
  PÅ_DET_FORELIGGENDE,
  FORSINKELSE,
  AKTINDSIGT_FORSINKET,
  AKTINDSIGT_FORSINKET_OFL,
]
