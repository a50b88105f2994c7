import { ROLLE_NAVN } from '@sagsvej/rules'
import { amount, art, day, list, record, sikkerhed, sikkert, text, udfald } from './skemadele.ts'
import { VURDERING_SKEMA } from './vurdering.ts'

const kilde = record({ navn: text }, { url: { type: 'string', format: 'uri' }, ikkeLaest: { const: true } })
const særregel = record({
  slags: { enum: ['undtagelse', 'overgang'] },
  navn: text,
  hjemmel: text,
  fordi: list(record({ udfald: { enum: ['ja', 'nej'] }, tekst: text })),
})

const foretaget = record({
  af: { enum: Object.keys(ROLLE_NAVN) },
  den: day,
  begrundelse: text,
  grundlag: list(text),
})

const trin = record(
  {
    bestemmelse: text,
    titel: text,
    kilder: list(kilde),
    sikkerhed,
    udfald,
    forbigaaet: list(særregel),
    krav: list(record({ tekst: text, udfald: art, gav: text }, { nr: text })),
    fakta: list(record({ faktum: text, navn: text }, { vaerdi: { type: 'string' } })),
    skoen: list(record({ skoen: text, navn: text, udfald: art }, { foretaget })),
    satser: list(
      record(
        { sats: text, navn: text, beloeb: amount, fra: day, til: day, sikkerhed, kilder: list(kilde) },
        { formel: text },
      ),
    ),
    under: list({ $ref: '#/$defs/trin' }),
  },
  {
    siger: text,
    saerregel: særregel,
    blandt: list(record({ hjemmel: text, sikkerhed }, { gaelderFra: day, gaelderTil: day, navn: text })),
    udregning: text,
    note: text,
    hjemmel: text,
    gaelderFra: day,
    gaelderTil: day,
    vaelgesEfter: text,
    vaelgesAf: day,
    kontrolleretTil: day,
  },
)

const trinRef = list({ $ref: '#/$defs/trin' })

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

/** An answer of the case, with the law behind it. */
const svar = record(
  { noegle: text, spoergsmaal: text, overskrift: text, kort: text, udfald, sikkerhed, trin: trinRef },
  { uddybning: text },
)

/** What is named in the schemas that hold an answer. */
export const SVARDELE = { svar, trin, sikkert } as const

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
            trin: trinRef,
          },
          { senest: day, konto },
        ),
      ),
      naeste: list(record({ faktum: text, spoergsmaal: text })),
      ikkeUndersoegt: list(text),
    },
    { tryghed: text },
  ),
  $defs: SVARDELE,
} as const
