import { AKTØRROLLER, KOMMANDOARTER } from '@sagsvej/casework'
import type { Tekst } from '@sagsvej/rules'
import { begge } from '../openapi/tekst.ts'

const text = { type: 'string', minLength: 1 } as const
const nr = { type: 'integer', minimum: 0 } as const
const maybe = (of: object) => ({ anyOf: [of, { type: 'null' }] })
const day = { type: 'string', format: 'date' } as const
const list = (items: object) => ({ type: 'array', items })
const record = (required: Record<string, object>, optional: Record<string, object> = {}) => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(required),
  properties: { ...required, ...optional },
})

const trin = { procedure: text, trin: text, titel: text }
const opgave = { tilstand: { enum: ['klar', 'igen', 'venter', 'uafklaret'] }, mangler: list(text) }
const ændring = record(trin, {
  foer: record(opgave, { senest: day }),
  efter: record(opgave, { senest: day }),
})

const TITEL: Tekst = { da: 'det, der kan bedes om i en sag', en: 'what can be asked of a case' }

/** The JSON Schemas (2020-12) of stored cases, as the API tells of them and is asked to change them. */
export const sagsskemaer = {
  sagsliste: record(
    {
      sager: list(record({ sagId: text, navn: text, status: text, enhed: maybe(text), frist: maybe(day) })),
    },
    { naeste: text },
  ),
  sag: record({ sagId: text, navn: text, kommune: text, nr, overskrift: text }),
  begivenheder: record({
    nr,
    begivenheder: list({
      type: 'object',
      required: ['nr', 'type', 'version'],
      properties: { nr, type: text, version: nr },
    }),
  }),
  opgaver: record({
    nr,
    opgaver: list(record({ ...trin, ...opgave }, { senest: day })),
  }),
  kommende: record({ nr, dag: day, vedtaget: list(ændring), ventet: list(ændring) }),
  kommando: {
    title: begge(TITEL),
    oneOf: KOMMANDOARTER.map(({ type, titel, skema }) => ({
      title: begge(titel),
      ...record({ type: { const: type }, indhold: skema }, { som: { enum: Object.keys(AKTØRROLLER) } }),
    })),
  },
  kvittering: record({ sagId: text, fra: nr, til: nr }),
}
