import { DELE, day, list, record, sikkerhed, text } from './skemadele.ts'
import { VURDERING_SKEMA } from './vurdering.ts'

const konto = record(
  {
    start: day,
    begivenhed: text,
    enhed: { enum: ['calendarDays', 'workingDays', 'weekdaysAndSaturdays', 'weeks', 'months'] },
    laengde: { type: 'integer' },
    ikkeTalt: list(record({ dag: day, navn: text })),
  },
  { rykketFra: day },
)

/** JSON Schema (2020-12) of an assessment as `sagsvej assess --format json` prints it. */
export const vurderingSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Sagsvej: en vurdering',
  ...record(
    {
      skema: { const: VURDERING_SKEMA },
      sprog: { enum: ['da', 'en'] },
      paa: day,
      kendt: day,
      overskrift: text,
      svar: list({ $ref: '#/$defs/svar' }),
      frister: list(
        record(
          {
            noegle: text,
            titel: text,
            hvem: { enum: ['borger', 'arbejdsgiver', 'a-kasse', 'kommune', 'klageinstans'] },
            dag: day,
            hjemmel: text,
            sikkerhed,
            trin: list({ $ref: '#/$defs/trin' }),
          },
          { senest: day, konto },
        ),
      ),
      naeste: list(record({ faktum: text, spoergsmaal: text })),
      ikkeUndersoegt: list(text),
    },
    { tryghed: text },
  ),
  $defs: DELE,
} as const
