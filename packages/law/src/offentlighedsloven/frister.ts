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

/** SB-AKK-3: the authority that upholds its refusal passes the complaint on. */
export const aktindsigtsklagefrist: Fristregel = regel(
  'aktindsigt_klage_videre',
  'kommune',
  klageOverAfslagVideresendesSenest,
  myndighedensArbejdsdage,
)

/** SB-AKT-6 */
export const offentlighedslovensAktindsigtsfrist: Fristregel = regel(
  'aktindsigt_offentlighed',
  'kommune',
  aktindsigtEfterOffentlighedslovenSenest,
  myndighedensArbejdsdage,
)

/** SB-AKT-8: a complaint about the processing time is passed on when the request is still open. */
export const aktindsigtstidsfrist: Fristregel = regel(
  'aktindsigt_tid_videre',
  'kommune',
  klageOverTidenVideresendesSenest,
  myndighedensArbejdsdage,
)

/** The deadlines of offentlighedsloven, all of them in working days. */
export const offentlighedsfrister: readonly Fristregel[] = [
  offentlighedslovensAktindsigtsfrist,
  aktindsigtsklagefrist,
  regel('aktindsigt_klage', 'klageinstans', klageOverAfslagAfgøresSenest, myndighedensArbejdsdage),
  aktindsigtstidsfrist,
  regel('aktindsigt_tid', 'klageinstans', klageOverTidenAfgøresSenest, myndighedensArbejdsdage),
]
