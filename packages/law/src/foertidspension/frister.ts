import type { Fristregel } from '../frister/frist.ts'
import { fristregel as regel } from '../frister/fristregel.ts'
import { myndighedensFrist } from '../frister/regneregler.ts'
import { seniorpensionAfgøresSenest } from '../seniorpension/ansoegning.ts'
import { førtidspensionAfgøresSenest } from './afgoerelse.ts'

export const pensionsafgørelsesfrist = regel(
  'foertidspension_afgoeres',
  'kommune',
  førtidspensionAfgøresSenest,
  myndighedensFrist,
)

/** The deadlines of the authorities in cases on disability pension and senior pension. */
export const pensionsfrister: readonly Fristregel[] = [
  pensionsafgørelsesfrist,
  regel('seniorpension_afgoeres', 'kommune', seniorpensionAfgøresSenest, myndighedensFrist),
]
