import type { Fristregel } from '../frister/frist.ts'
import { fristregel as regel } from '../frister/fristregel.ts'
import { myndighedensFrist } from '../frister/regneregler.ts'
import { beslutningFørForløbetSlutter } from './afgoerelse-foer-slut.ts'
import { indsatsSenest } from './seks-maaneder.ts'

/** The deadlines of a resource course: both are the municipality's. */
export const ressourceforløbsfrister: readonly Fristregel[] = [
  regel('indsats_i_ressourceforloeb', 'kommune', indsatsSenest, myndighedensFrist),
  regel('beslutning_foer_forloebets_slutning', 'kommune', beslutningFørForløbetSlutter, myndighedensFrist),
]
