import type { Fristregel } from '../frister/frist.ts'
import { fristregel as regel } from '../frister/fristregel.ts'
import { myndighedensFrist } from '../frister/regneregler.ts'
import { beslutningFørForløbetSlutter } from './afgoerelse-foer-slut.ts'
import { samtalerIRessourceforløbSenest } from './samtaler.ts'
import { indsatsSenest } from './seks-maaneder.ts'

export const indsatsfrist = regel('indsats_i_ressourceforloeb', 'kommune', indsatsSenest, myndighedensFrist)
export const forløbsslutningsfrist = regel(
  'beslutning_foer_forloebets_slutning',
  'kommune',
  beslutningFørForløbetSlutter,
  myndighedensFrist,
)
export const samtalefristIRessourceforløb = regel(
  'samtaler_i_ressourceforloeb',
  'kommune',
  samtalerIRessourceforløbSenest,
  myndighedensFrist,
)

/** The deadlines of a resource course: all are the municipality's. */
export const ressourceforløbsfrister: readonly Fristregel[] = [
  indsatsfrist,
  forløbsslutningsfrist,
  samtalefristIRessourceforløb,
]
