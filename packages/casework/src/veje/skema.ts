import { FORHOLD, MØDES, ORDNINGER } from '@sagsvej/law'
import { day, list, record, sikkerhed, sikkert, skema, text, udfald } from '../vurdering/json/skemadele.ts'
import { VEJE_SKEMA } from './json.ts'

const ordning = { enum: ORDNINGER.map(({ nøgle }) => nøgle) }
const mødes = list({ enum: Object.keys(MØDES) })
const svar = record({ noegle: text, titel: text, kort: text, udfald, sikkerhed })

const linje = record(
  { titel: text, beloeb: text, under: list({ $ref: '#/$defs/linje' }) },
  { hjemmel: text, udregning: text },
)

const vej = record({
  ordning,
  navn: text,
  trin: { enum: ['A', 'B', 'C', 'D', 'net'] },
  svar: { enum: ['ja', 'nej', 'mangler', 'skoen', 'loven', 'ikke_aktuel'] },
  ret: svar,
  betaler: list(svar),
  vurderinger: list(record({ skoen: text, spoergsmaal: text, hvem: list(text) }, { hjemmel: text })),
  moeder: list(
    record({
      forhold: { enum: Object.keys(FORHOLD) },
      ene: mødes,
      andre: mødes,
      slutter: { type: 'boolean' },
      tekst: text,
      hjemmel: text,
    }),
  ),
  efter: list(record({ ordning, titel: text, hjemmel: text })),
  mangler: list(record({ faktum: text, spoergsmaal: text })),
})

/** JSON Schema of `sagsvej ways --format json`: every scheme for a person, and what they are paid. */
export const vejeSchema = {
  ...skema(
    'alle ordninger for et menneske',
    record({
      skema: { const: VEJE_SKEMA },
      sprog: { enum: ['da', 'en'] },
      paa: day,
      veje: list(vej),
      penge: list(record({ ordning, noegle: text }, { linje: { $ref: '#/$defs/linje' }, kort: text })),
    }),
  ),
  $defs: { linje, sikkert },
}
