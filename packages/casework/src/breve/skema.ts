import { BREVSKEMA, BREVSLAGS } from './brev.ts'

const text = { type: 'string', minLength: 1 } as const
const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } as const
const list = (items: object) => ({ type: 'array', items })
const some = (items: object) => ({ ...list(items), minItems: 1 })
const record = (required: Record<string, object>, optional: Record<string, object> = {}) => ({
  type: 'object',
  properties: { ...required, ...optional },
  required: Object.keys(required),
  additionalProperties: false,
})
const blok = (art: string, required: Record<string, object>, optional: Record<string, object> = {}) =>
  record({ art: { const: art }, ...required }, optional)

const henvisning = record({ lov: text, paragraf: text, tekst: text })

const konto = record(
  {
    begivenhed: text,
    start: day,
    enhed: { enum: ['kalenderdage', 'arbejdsdage', 'hverdage', 'uger', 'maaneder'] },
    laengde: { type: 'integer', minimum: 0 },
    ikkeTalt: list(record({ dag: day, navn: text })),
    tekst: some(text),
  },
  { rykketFra: day },
)

const blokke = [
  blok('resume', { afsnit: some(text) }),
  blok('overskrift', { tekst: text }),
  blok('afsnit', { tekst: text }),
  blok('liste', { nummereret: { type: 'boolean' }, punkter: some(text) }),
  blok('opstilling', { raekker: some(record({ navn: text, vaerdi: text })) }),
  blok('tabel', { titel: text, kolonner: some(text), raekker: some(some(text)) }),
  blok('hjemmel', { titel: text, henvisninger: some(henvisning) }),
  blok(
    'frist',
    {
      titel: text,
      hvem: { enum: ['borger', 'arbejdsgiver', 'a-kasse', 'kommune', 'klageinstans'] },
      dag: day,
      tekst: text,
    },
    { senest: day, konto, henvisning },
  ),
  blok('klagevejledning', {
    spor: { enum: ['retssikkerhedsloven', 'aktindsigt_forvaltningsloven', 'aktindsigt_offentlighedsloven'] },
    titel: text,
    afsnit: some(text),
    henvisninger: some(henvisning),
  }),
  blok('boks', { slags: { enum: ['goer', 'foelge'] }, titel: text, punkter: some(text) }),
  blok('underskrift', { hilsen: text, navn: text, stilling: text, afsender: text }),
]

/** JSON Schema (2020-12) of a letter as it is stored and shown. */
export const brevSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A letter in one language',
  ...record({
    skema: { const: BREVSKEMA },
    slags: { enum: BREVSLAGS },
    sprog: { enum: ['da', 'en'] },
    emne: text,
    titel: text,
    dato: day,
    sagsnummer: text,
    afsender: record({ kommune: text, enhed: text, telefon: text, svarvej: text }),
    modtager: text,
    blokke: some({ oneOf: blokke }),
    standardtekster: list(record({ noegle: text, fra: day })),
  }),
}
