import type { Fristregel } from '../frister/frist.ts'
import { fristregel as regel } from '../frister/fristregel.ts'
import { fastDag, myndighedensFrist } from '../frister/regneregler.ts'
import { aktiveringSenestFra30, aktiveringSenestUnder30 } from './aktivering.ts'
import { arbejdspligtBegynderSenest } from './arbejdspligt.ts'
import { kvitteringerSenest } from './fritidstillaeg-kvitteringer.ts'
import { skriftligPlanSenest } from './skriftlig-plan.ts'

export const førsteTilbudUnder30Frist = regel(
  'foerste_tilbud_under_30',
  'kommune',
  aktiveringSenestUnder30,
  myndighedensFrist,
)
export const førsteTilbudFra30Frist = regel(
  'foerste_tilbud_fra_30',
  'kommune',
  aktiveringSenestFra30,
  myndighedensFrist,
)
export const skriftligPlanFrist = regel('skriftlig_plan', 'kommune', skriftligPlanSenest, myndighedensFrist)

/** The deadlines of kontanthjælp, whoever must keep them. */
export const kontanthjælpsfrister: readonly Fristregel[] = [
  førsteTilbudUnder30Frist,
  førsteTilbudFra30Frist,
  skriftligPlanFrist,
  regel('arbejdspligt_begynder', 'kommune', arbejdspligtBegynderSenest, myndighedensFrist),
  regel('kvitteringer_fritidstillaeg', 'borger', kvitteringerSenest, fastDag),
]
