import type { Fristregel } from '../frister/frist.ts'
import { fristregel as regel } from '../frister/fristregel.ts'
import { myndighedensArbejdsdage } from '../frister/regneregler.ts'
import { aktindsigtEfterOffentlighedslovenSenest } from './frist.ts'
import {
  klageOverAfslagAfgøresSenest,
  klageOverAfslagVideresendesSenest,
  klageOverTidenAfgøresSenest,
  klageOverTidenVideresendesSenest,
} from './klage.ts'

/** The deadlines of offentlighedsloven, all of them in working days. */
export const offentlighedsfrister: readonly Fristregel[] = [
  regel(
    'aktindsigt_offentlighed',
    'kommune',
    aktindsigtEfterOffentlighedslovenSenest,
    myndighedensArbejdsdage,
  ),
  regel('aktindsigt_klage_videre', 'kommune', klageOverAfslagVideresendesSenest, myndighedensArbejdsdage),
  regel('aktindsigt_klage', 'klageinstans', klageOverAfslagAfgøresSenest, myndighedensArbejdsdage),
  regel('aktindsigt_tid_videre', 'kommune', klageOverTidenVideresendesSenest, myndighedensArbejdsdage),
  regel('aktindsigt_tid', 'klageinstans', klageOverTidenAfgøresSenest, myndighedensArbejdsdage),
]
