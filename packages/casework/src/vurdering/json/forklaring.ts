import type { Sprog } from '@sagsvej/rules'
import { begrundelse } from '../forklaring/begrundelse.ts'
import type { Vurdering } from '../types.ts'
import { DELE, day, list, record, text } from './skemadele.ts'
import { dayJson } from './value.ts'
import { svarJson } from './vurdering.ts'

const FORKLARING_SKEMA = 'sagsvej/forklaring-1'

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

/** JSON Schema (2020-12) of the explanation of one answer. */
export const forklaringSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Sagsvej: en forklaring',
  ...record({
    skema: { const: FORKLARING_SKEMA },
    sprog: { enum: ['da', 'en'] },
    paa: day,
    kendt: day,
    svar: { $ref: '#/$defs/svar' },
    begrundelse: record({ skrevet: { type: 'boolean' }, afsnit: list(text) }),
  }),
  $defs: DELE,
} as const
