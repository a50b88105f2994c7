import type { Fristregel } from '../frister/frist.ts'
import { fristregel as regel } from '../frister/fristregel.ts'
import { fastDag, myndighedensFrist } from '../frister/regneregler.ts'
import { ferieSkalHoldesSenest } from '../ressourceforloebsydelse/ferie/ferie-med-ydelse.ts'
import { sundhedskoordinatorSenest, vurderesSenest } from './foer-ophoer.ts'
import { samtalerHoldtSenest } from './samtaler.ts'
import { teametSenest } from './teamets-frist.ts'

export const teamfrist = regel('rehabiliteringsteam', 'kommune', teametSenest, myndighedensFrist)
export const samtalefristIJobafklaring = regel(
  'samtaler_i_jobafklaring',
  'kommune',
  samtalerHoldtSenest,
  myndighedensFrist,
)
export const vurderingsfrist = regel('vurdering_foer_ophoer', 'kommune', vurderesSenest, myndighedensFrist)
export const sundhedskoordinatorfrist = regel(
  'sundhedskoordinator',
  'kommune',
  sundhedskoordinatorSenest,
  myndighedensFrist,
)

/** The deadlines of a job clarification course, whoever must keep them. */
export const jobafklaringsfrister: readonly Fristregel[] = [
  teamfrist,
  samtalefristIJobafklaring,
  vurderingsfrist,
  sundhedskoordinatorfrist,
  regel('ferie_med_ydelse', 'borger', ferieSkalHoldesSenest, fastDag),
]
