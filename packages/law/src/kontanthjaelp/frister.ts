import type { Fristregel } from '../frister/frist.ts'
import { fristregel as regel } from '../frister/fristregel.ts'
import { fastDag, myndighedensFrist } from '../frister/regneregler.ts'
import { aktiveringSenestFra30, aktiveringSenestUnder30 } from './aktivering.ts'
import { arbejdspligtBegynderSenest } from './arbejdspligt.ts'
import { kvitteringerSenest } from './fritidstillaeg-kvitteringer.ts'
import { skriftligPlanSenest } from './skriftlig-plan.ts'

/** The deadlines of kontanthjælp, whoever must keep them. */
export const kontanthjælpsfrister: readonly Fristregel[] = [
  regel('foerste_tilbud_under_30', 'kommune', aktiveringSenestUnder30, myndighedensFrist),
  regel('foerste_tilbud_fra_30', 'kommune', aktiveringSenestFra30, myndighedensFrist),
  regel('skriftlig_plan', 'kommune', skriftligPlanSenest, myndighedensFrist),
  regel('arbejdspligt_begynder', 'kommune', arbejdspligtBegynderSenest, myndighedensFrist),
  regel('kvitteringer_fritidstillaeg', 'borger', kvitteringerSenest, fastDag),
]
