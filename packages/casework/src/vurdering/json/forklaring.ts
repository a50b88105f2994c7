import type { Sprog } from '@sagsvej/rules'
import { begrundelse } from '../forklaring/begrundelse.ts'
import type { Vurdering } from '../types.ts'
import { dayJson } from './value.ts'
import { svarJson } from './vurdering.ts'

export const FORKLARING_SKEMA = 'sagsvej/forklaring-1'

/**
 * One answer of the case as JSON, in one language: every step behind it, and the body of a decision's reasons, or what is
 * missing before they can be written. Described by `forklaringSchema`; undefined when there is no such answer.
 */
export function forklaringJson(v: Vurdering, nøgle: string, sprog: Sprog) {
  const svar = v.svar.find((one) => one.nøgle === nøgle)
  return (
    svar && {
      skema: FORKLARING_SKEMA,
      sprog,
      paa: dayJson(v.på),
      kendt: dayJson(v.kendt),
      svar: svarJson(svar, sprog),
      begrundelse: begrundelse(svar, sprog),
    }
  )
}
