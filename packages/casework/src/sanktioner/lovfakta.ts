import {
  bruddetSkete,
  brudPåPligten,
  brudVedLedighedsydelse,
  personligKontaktErForsøgt,
  skriftligtVejledtOmSanktioner,
  vejledningErGennemgået,
} from '@sagsvej/law'
import type { Afledt } from '../sag/afledt.ts'
import type { Tider } from '../sag/opslag.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Sanktion } from './sanktioner.ts'
import { gennemgået, skriftligtVejledt } from './vejledt.ts'

/** What the events tell the law of one thing that may cost benefit, on whichever day the case is looked at. */
export const lovfakta = (sag: SagTilstand, one: Sanktion, { på }: Pick<Tider, 'på'>): readonly Afledt[] => [
  [bruddetSkete, one.skete],
  [one.ydelse === 'ledighedsydelse' ? brudVedLedighedsydelse : brudPåPligten, one.hvad],
  [skriftligtVejledtOmSanktioner, skriftligtVejledt(sag, one)],
  [vejledningErGennemgået, gennemgået(sag, one)],
  [personligKontaktErForsøgt, (one.kontaktForsøgt ?? Infinity) <= på],
]
