import type { Fristregel } from '../frister/frist.ts'
import { fristregel as regel } from '../frister/fristregel.ts'
import { borgerensFrist, myndighedensArbejdsdage, myndighedensFrist } from '../frister/regneregler.ts'
import {
  skriftligBegrundelseForlangesSenest,
  skriftligBegrundelseGivesSenest,
} from './afgoerelse/mundtlig.ts'
import { aktindsigtAfgøresSenest } from './aktindsigt/frist.ts'
import { klagefristEfterAktindsigt } from './aktindsigt/klagefrist.ts'
import { klagefristEfterGenoptagelse } from './hoering/genoptagelse.ts'

/** SB-AKT-5: from 2014 in working days, before in days. */
export const aktindsigtsfrist: Fristregel = regel(
  'aktindsigt',
  'kommune',
  aktindsigtAfgøresSenest,
  myndighedensArbejdsdage,
)

/** SB-AKT-10: the time to complain, where it was interrupted by a request for access. */
export const afbrudtKlagefrist: Fristregel = regel(
  'klagefrist_efter_aktindsigt',
  'borger',
  klagefristEfterAktindsigt,
  borgerensFrist,
)

/** The deadlines of forvaltningsloven in any case, whoever must keep them. */
export const forvaltningsfrister: readonly Fristregel[] = [
  aktindsigtsfrist,
  afbrudtKlagefrist,
  regel('klagefrist_efter_genoptagelse', 'borger', klagefristEfterGenoptagelse, borgerensFrist),
  regel('begrundelse_forlanges', 'borger', skriftligBegrundelseForlangesSenest, borgerensFrist),
  regel('begrundelse_gives', 'kommune', skriftligBegrundelseGivesSenest, myndighedensFrist),
]
