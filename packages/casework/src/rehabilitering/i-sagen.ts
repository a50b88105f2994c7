import { type Dokumentversion, dokumentetsNyeste } from '../dokumenter/i-sagen.ts'
import { findes } from '../kommandoer/regler.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Fejl } from '../sagsfil/fejl.ts'
import { rehabiliteringsmøder } from './moeder.ts'
import { rehabiliteringssager } from './rehabiliteringssager.ts'

/** The case named must have been begun. */
export const iRehabiliteringssagen = findes(
  'rehabsagId',
  { da: 'en rehabiliteringssag', en: 'a rehabilitation case' },
  rehabiliteringssager,
)

export const iMødet = findes(
  'moedeId',
  { da: 'et rehabiliteringsmøde', en: 'a rehabilitation meeting' },
  rehabiliteringsmøder,
)

/** A document is named in the version it has now: what is shown or sent must be what stands. */
export const nyesteVersion =
  (felt: 'dokument' | 'om') =>
  (asked: Readonly<Record<string, unknown>>, sag: SagTilstand): readonly Fejl[] =>
    dokumentetsNyeste(felt, asked[felt] as Dokumentversion, sag)
