import type { Day } from '@sagsvej/calendar'
import {
  hjemmelText,
  inForceOn,
  type MedBestemmelse,
  type Spor,
  type Sprog,
  type Udtryk,
} from '@sagsvej/rules'

/**
 * Where the law says so, in brackets and after a space, to follow what is said. `af`: the answer it rests on, by the version
 * that gave it; or a day, by the version in force then. Empty where neither has a version.
 */
export function efterLoven({ bestemmelse }: MedBestemmelse<Udtryk>, af: Spor | Day, sprog: Sprog): string {
  const version = typeof af === 'number' ? inForceOn(bestemmelse.versioner, af)?.gælder : af.valgt?.version
  return version ? ` (${hjemmelText(version.hjemmel, sprog, 'short')})` : ''
}
