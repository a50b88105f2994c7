import { afgørelseskommandoer } from '../afgoerelse/kommandoer.ts'
import { aktindsigtskommandoer } from '../aktindsigt/kommandoer.ts'
import { dokumentkommandoer } from '../dokumenter/kommandoer.ts'
import { forsendelseskommandoer } from '../forsendelse/kommandoer.ts'
import { genoptagelseskommandoer } from '../genoptagelse/kommandoer.ts'
import { høringskommandoer } from '../hoering/kommandoer.ts'
import { indsatskommandoer } from '../indsatser/kommandoer.ts'
import { jobafklaringskommandoer } from '../jobafklaring/kommandoer.ts'
import { klagekommandoer } from '../klage/kommandoer.ts'
import { korrespondancekommandoer } from '../korrespondance/kommandoer.ts'
import { ledighedskommandoer } from '../ledighedsydelse/kommandoer.ts'
import { opfølgningskommandoer } from '../opfoelgning/kommandoer.ts'
import { oplysningskommandoer } from '../oplysninger/kommandoer.ts'
import { overdragelseskommandoer } from '../overdragelse/kommandoer.ts'
import { sygdomsaftalekommandoer } from '../paragraf56/kommandoer.ts'
import { partskommandoer } from '../parter/kommandoer.ts'
import { rehabiliteringskommandoer } from '../rehabilitering/kommandoer.ts'
import { sanktionskommandoer } from '../sanktioner/kommandoer.ts'
import { tilbagebetalingskommandoer } from '../tilbagebetaling/kommandoer.ts'
import type { Kommandoart } from './kommando.ts'

/** Everything that can be asked of a case. */
export const KOMMANDOARTER: readonly Kommandoart[] = [
  ...oplysningskommandoer,
  ...partskommandoer,
  ...dokumentkommandoer,
  ...forsendelseskommandoer,
  ...høringskommandoer,
  ...afgørelseskommandoer,
  ...opfølgningskommandoer,
  ...ledighedskommandoer,
  ...tilbagebetalingskommandoer,
  ...genoptagelseskommandoer,
  ...sygdomsaftalekommandoer,
  ...sanktionskommandoer,
  ...rehabiliteringskommandoer,
  ...jobafklaringskommandoer,
  ...indsatskommandoer,
  ...korrespondancekommandoer,
  ...klagekommandoer,
  ...aktindsigtskommandoer,
  ...overdragelseskommandoer,
]
