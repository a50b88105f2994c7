import { FORHOLD, MØDES, ORDNINGER } from '@sagsvej/law'
import { DELE, day, list, record, sikkerhed, text } from '../vurdering/json/skemadele.ts'
import { VEJE_SKEMA } from './json.ts'
import { VEJSVAR } from './veje.ts'

const ordning = { enum: ORDNINGER.map(({ nøgle }) => nøgle) }
const mødes = list({ enum: Object.keys(MØDES) })

const svar = record({ noegle: text, titel: text, kort: text, udfald: { $ref: '#/$defs/udfald' }, sikkerhed })

const møde = record({
  forhold: { enum: Object.keys(FORHOLD) },
  ene: mødes,
  andre: mødes,
  slutter: { type: 'boolean' },
  tekst: text,
  hjemmel: text,
})

const vej = record({
  ordning,
  navn: text,
  trin: { enum: [...new Set(ORDNINGER.map(({ trin }) => trin))] },
  svar: { enum: VEJSVAR },
  ret: { $ref: '#/$defs/vejsvar' },
  betaler: list({ $ref: '#/$defs/vejsvar' }),
  moeder: list(møde),
  efter: list(record({ ordning, titel: text, hjemmel: text })),
  vurderinger: list(record({ skoen: text, spoergsmaal: text, hvem: list(text) }, { hjemmel: text })),
  mangler: list(record({ faktum: text, spoergsmaal: text })),
})

const linje = record(
  { titel: text, beloeb: text, under: list({ $ref: '#/$defs/pengelinje' }) },
  { hjemmel: text, udregning: text },
)

/** JSON Schema (2020-12) of every scheme for a person, as `sagsvej ways --format json` prints them. */
export const vejeSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Sagsvej: vejene',
  ...record({
    skema: { const: VEJE_SKEMA },
    sprog: { enum: ['da', 'en'] },
    paa: day,
    veje: list(vej),
    penge: list(record({ ordning, noegle: text }, { linje: { $ref: '#/$defs/pengelinje' }, kort: text })),
  }),
  $defs: { vejsvar: svar, pengelinje: linje, udfald: DELE.udfald, sikkert: DELE.sikkert },
} as const
