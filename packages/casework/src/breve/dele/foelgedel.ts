import { inLanguage } from '@sagsvej/rules'
import type { Brevhoved } from '../hoved.ts'
import { FØLGETEKSTER, type Følge } from '../standardtekster/foelger.ts'
import { følge, hjemler } from './blokke.ts'
import type { Brevdel } from './brevdel.ts'
import { standarddel } from './standarddel.ts'

/** The warning that a later stop or deduction rests on, with the paragraphs that allow it. */
export function følgedel(hoved: Brevhoved, hvilken: Følge): Brevdel {
  const t = inLanguage(hoved.sprog ?? 'da')
  return standarddel(hoved, FØLGETEKSTER[hvilken], {}, (afsnit, henvisninger) => [
    følge(t('Det kan det koste at lade være', 'What it may cost not to'), afsnit),
    hjemler(t('Det står i loven her', 'Where the law says so'), henvisninger),
  ])
}
