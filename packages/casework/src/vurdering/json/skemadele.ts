/** The parts that the schemas of what is printed are made of; who uses `udfald` has `sikkert` among the `$defs`. */
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
export const art = { enum: ['ja', 'nej', 'vaerdi', 'ikke_relevant', 'aaben'] }

export const amount = record({ tal: text, enhed: text })

/** What is sure of an open answer, and only where it says something. */
export const sikkert = record(
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

export const udfald = record(
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

/** A schema by JSON Schema 2020-12, with a title. */
export const skema = (title: string, of: object) => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: `Sagsvej: ${title}`,
  ...of,
})
