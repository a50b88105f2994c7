import { FORKLARING_SKEMA } from './forklaring.ts'
import { SVARDELE } from './schema.ts'
import { day, list, record, skema, text } from './skemadele.ts'

/** JSON Schema of the explanation of one answer: every step behind it, and the reasons. */
export const forklaringSchema = {
  ...skema(
    'en forklaring',
    record({
      skema: { const: FORKLARING_SKEMA },
      sprog: { enum: ['da', 'en'] },
      paa: day,
      kendt: day,
      svar: { $ref: '#/$defs/svar' },
      begrundelse: record({ skrevet: { type: 'boolean' }, afsnit: list(text) }),
    }),
  ),
  $defs: SVARDELE,
}
