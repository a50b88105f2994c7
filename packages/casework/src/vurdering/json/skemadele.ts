import { ROLLE_NAVN } from '@sagsvej/rules'

/* The parts of the published schemas of answers. What one names with `$ref` is in `DELE`, the `$defs` of its schema. */

export const text = { type: 'string', minLength: 1 } as const
export const day = { type: 'string', pattern: '^(\\d{4}-\\d{2}-\\d{2}|aldrig)$' } as const
export const list = (items: object) => ({ type: 'array', items })
export const record = (required: Record<string, object>, optional: Record<string, object> = {}) => ({
  type: 'object',
  properties: { ...required, ...optional },
  required: Object.keys(required),
  additionalProperties: false,
})

export const sikkerhed = {
  enum: [
    'kontrolleret',
    'sekundær',
    'afledt',
    'ubekræftet',
    'konflikt',
    'ukendt',
    'ikke modelleret',
    'ventet',
  ],
}
const kilde = record({ navn: text }, { url: { type: 'string', format: 'uri' }, ikkeLaest: { const: true } })
const art = { enum: ['ja', 'nej', 'vaerdi', 'ikke_relevant', 'aaben'] }

const amount = record({ tal: text, enhed: text })

/** What is sure of an open answer, and only where it says something. */
const sikkert = record(
  { tekst: text },
  {
    mindst: amount,
    hoejst: amount,
    tidligst: day,
    senest: day,
    ikke: { enum: ['ja', 'nej'] },
    kanBortfalde: { type: 'boolean' },
  },
)

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

const udfald = record(
  { art, tekst: text },
  {
    vaerdi: {},
    mangler: list(text),
    skoen: list(text),
    sikkert: { $ref: '#/$defs/sikkert' },
    huller: list(
      record({
        slags: { enum: ['ukendt', 'konflikt', 'ingen version', 'ingen sats'] },
        bestemmelse: text,
        tekst: text,
      }),
    ),
  },
)

const trin = record(
  {
    bestemmelse: text,
    titel: text,
    kilder: list(kilde),
    sikkerhed,
    udfald: { $ref: '#/$defs/udfald' },
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

/** An answer of the case, with the law behind it. */
const svar = record(
  {
    noegle: text,
    spoergsmaal: text,
    overskrift: text,
    kort: text,
    udfald: { $ref: '#/$defs/udfald' },
    sikkerhed,
    trin: list({ $ref: '#/$defs/trin' }),
  },
  { uddybning: text },
)

/** What the parts name. */
export const DELE = { svar, trin, udfald, sikkert } as const
