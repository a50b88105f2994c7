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

/** The deadlines of forvaltningsloven in any case, whoever must keep them. */
export const forvaltningsfrister: readonly Fristregel[] = [
  aktindsigtsfrist,
  regel('klagefrist_efter_aktindsigt', 'borger', klagefristEfterAktindsigt, borgerensFrist),
  regel('klagefrist_efter_genoptagelse', 'borger', klagefristEfterGenoptagelse, borgerensFrist),
  regel('begrundelse_forlanges', 'borger', skriftligBegrundelseForlangesSenest, borgerensFrist),
  regel('begrundelse_gives', 'kommune', skriftligBegrundelseGivesSenest, myndighedensFrist),
]
